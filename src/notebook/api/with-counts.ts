import type { Caveat } from "../../figures/caveat.ts";
import { type Figure, isFigure } from "../../figures/figure.ts";
import { figuresIn, isSentence, isShown, type PercentCounts, type Showable } from "../showable.ts";
import { textOf } from "../words.ts";
import { lang } from "./chart-words.ts";
import { caveatsOf } from "./judge.ts";

/** What stands beside a value and may show its counts already. */
export interface Beside {
  /** In the report's language. */
  readonly text: string;
  readonly figures: readonly Figure[];
}

/**
 * The value with the two counts behind each percentage, where neither it nor what stands beside it shows them:
 * 12.5% becomes 12.5% (12,000 to 13,500). Which ones, the rule `percentage-without-absolute` says.
 */
export function withCounts(value: Showable, beside: Beside = { text: "", figures: [] }): Showable {
  const percents = figuresIn(value).filter((f) => f.unit === "fraction" && f.value !== null);
  if (percents.length === 0) return value;
  const around = {
    text: `${beside.text} ${textOf(value, lang())}`,
    figures: [...beside.figures, ...figuresIn(value)],
  };
  return completed(value, around);
}

function completed(value: Showable, around: Beside): Showable {
  if (typeof value === "string") return value;
  if (isSentence(value))
    return { ...value, parts: value.parts.map((part) => completed(part, around)) };
  if (isFigure(value)) return completed({ kind: "shown", figure: value, part: "value" }, around);
  if (!isShown(value)) return value;
  const counts = countsMissing(value.figure, around);
  return counts ? { ...value, counts } : value;
}

function countsMissing(figure: Figure, { text, figures }: Beside): PercentCounts | null {
  if (figure.unit !== "fraction" || figure.value === null) return null;
  // Of this percentage alone: another one beside it is another question.
  const counts = figures.filter((f) => f.unit !== "fraction");
  const found = caveatsOf({ scope: "text", text, figures: [figure, ...counts] }).find(
    (c) => c.rule === "percentage-without-absolute",
  );
  return found ? countsOf(found) : null;
}

function countsOf({ branch, data: { a, b } }: Caveat): PercentCounts | null {
  if (a?.type !== "number" || b?.type !== "number") return null;
  const kind = branch === "share" ? "share" : "growth";
  return { kind, a: a.value, b: b.value, unit: a.unit ?? "" };
}
