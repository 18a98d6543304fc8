import type { Box } from "./label-placement.ts";
import type { Label } from "./layers.ts";
import { textWidth } from "./text-width.ts";
import { ASCENT, DESCENT } from "./type-scale.ts";

/** The room that a line of text takes, from its accents to its descenders. */
export function labelBox(
  label: Pick<Label, "x" | "y" | "text" | "size" | "weight" | "anchor">,
): Box {
  const width = textWidth(label.text, label.size, label.weight);
  const left =
    label.x - (label.anchor === "end" ? width : label.anchor === "middle" ? width / 2 : 0);
  const [top, bottom] = [label.y - ASCENT * label.size, label.y + DESCENT * label.size];
  return { left, right: left + width, top, bottom };
}
