import { BESIDE, below, CARD_HEIGHT, type CardRoom, SMALLEST_IN_CARD } from "./card-room.ts";
import { type CardWords, cardWords } from "./card-words.ts";
import type { ChartDesign, ChartLanguage, FrameText, PlotSize } from "./chart.ts";
import { plotOf } from "./design-plot.ts";
import { mirror } from "./mirror.ts";
import type { Plot } from "./plot.ts";
import { node, type SvgNode } from "./svg-tree.ts";
import { SCALES } from "./type-scale.ts";

const { width, margin } = SCALES.card;

/** How much larger words are set where the height allows: beside or above a plot, and alone. */
const WITH_PLOT = 1.2;
const ALONE = 2.2;

/** A plot laid out at some size, to be scaled into a room. */
interface Layout {
  readonly design: ChartDesign;
  readonly room: CardRoom;
  readonly size: PlotSize;
  readonly scale: number;
}

/**
 * Words and plot in one card: the plot beside the words or below them, laid out for the room or for a wider one
 * and scaled down, whichever leaves its labels largest. Where they could not be read in any, the low
 * plot is tried, where the kind has one; after that the words have the card for themselves: finding, caveats and source are what a preview must not lose.
 */
export async function card(
  text: FrameText,
  design: ChartDesign,
  language: ChartLanguage,
): Promise<{ readonly content: readonly SvgNode[]; readonly height: number }> {
  const rtl = language === "ar";
  const above = cardWords(text, width - 2 * margin, rtl, 1);
  const rooms = [...BESIDE, below(above.end, above.foot)];
  const { low } = design;
  const designs = low ? [design, { ...design, plot: low }] : [design];
  for (const layout of designs.flatMap((d) => layouts(d, rooms))) {
    const plot = await plotOf(layout.design, layout.size);
    const scale = scaleInto(layout.room, plot);
    if (smallestType(plot.content) * scale < SMALLEST_IN_CARD) continue;
    const side = layout.room.words < width - 2 * margin;
    const words = side ? cardWords(text, layout.room.words, rtl, WITH_PLOT) : above;
    if (words.column.y > CARD_HEIGHT) continue;
    return { content: compose(words, plot, { ...layout, scale }, rtl), height: CARD_HEIGHT };
  }
  const { column } = cardWords(text, width - 2 * margin, rtl, ALONE);
  return { content: column.content, height: CARD_HEIGHT };
}

/** The layouts worth trying, those with the largest labels first; of equals the one that fills its room. */
function layouts(design: ChartDesign, rooms: readonly CardRoom[]): Layout[] {
  const all = rooms.flatMap((room) =>
    [1, 1.15, 1.3].flatMap((wider) =>
      [true, false].flatMap((narrow) => {
        const size = { width: Math.round(room.plot.width * wider), narrow };
        if (room.plot.height <= 0) return [];
        // Axes that the drawing library lays out make it somewhat larger than it says.
        const { height: said } = design.plot(size) as { readonly height?: unknown };
        const height = typeof said === "number" ? said : room.plot.height;
        const scale = scaleInto(room, { width: size.width, height });
        return [{ design, room, size, scale, filled: scale * scale * size.width * height }];
      }),
    ),
  );
  const step = ({ scale }: Layout) => Math.round(scale * 20);
  return all.sort((a, b) => step(b) - step(a) || b.filled - a.filled);
}

function scaleInto({ plot: room }: CardRoom, plot: Pick<Plot, "width" | "height">): number {
  return Math.min(1, room.width / plot.width, room.height / plot.height);
}

function compose(words: CardWords, plot: Plot, { room, scale }: Layout, rtl: boolean): SvgNode[] {
  const beside = room.words < width - 2 * margin;
  const across = room.plot.width;
  const spare = across - plot.width * scale;
  const left = rtl ? margin + spare : width - margin - across;
  const free = beside ? margin : words.end + 12;
  const top = Math.round(free + (room.plot.height - plot.height * scale) / 2);
  const shift = rtl && beside ? width - room.words - 2 * margin : 0;
  const inside = rtl ? mirror(plot.content, plot.width) : plot.content;
  const shrunk = scale < 1 ? ` scale(${scale.toFixed(3)})` : "";
  return [
    node("g", { transform: `translate(${shift},0)` }, words.column.content),
    node("g", { transform: `translate(${Math.round(left)},${top})${shrunk}` }, inside),
  ];
}

function smallestType(content: readonly SvgNode[]): number {
  const sizes = content.flatMap((n): number[] =>
    n.name === "text"
      ? [Number(n.attributes["font-size"])]
      : [smallestType(n.children.filter((c) => typeof c !== "string"))],
  );
  return Math.min(Number.POSITIVE_INFINITY, ...sizes);
}
