import { addDays, epochMs, fromEpochMs, type IsoDate } from "../calendar/dates.ts";
import { axisFoot } from "./axis-foot.ts";
import type { PlotSize } from "./chart.ts";
import type {
  CountedThing,
  DefinitionWords,
  RuleSegment,
  SeriesWindow,
} from "./definitions-input.ts";
import type { Label, Point, Segment } from "./layers.ts";
import { blockHeight, blockWidth, type Line, linesOf, stack } from "./text-block.ts";
import { color } from "./theme.ts";
import { timeAxis } from "./time-axis.ts";
import { PLOT_TYPE } from "./type-scale.ts";

/** Everything in `definition-timeline`, in SVG units. */
export interface DefinitionsPlace {
  readonly band: readonly Segment[];
  readonly edges: readonly Segment[];
  readonly grid: readonly Segment[];
  readonly bars: readonly Segment[];
  /** Where nobody knows since when a rule holds, or whether it does. */
  readonly dashed: readonly Segment[];
  readonly starts: readonly Segment[];
  readonly changes: readonly Point[];
  readonly labels: readonly Label[];
  readonly bottom: number;
}

const BETWEEN = 22;
/** Days that are shown before and after the first and last that is known. */
const AROUND = 200;

export function placeDefinitions(
  things: readonly CountedThing[],
  window: SeriesWindow,
  words: DefinitionWords,
  size: PlotSize,
): DefinitionsPlace {
  const [left, right] = [4, size.width - 4];
  const known = [
    ...things.flatMap((t) => [
      ...t.rules.flatMap((r) => [r.from, r.to]),
      ...t.changes.map((c) => c.at),
    ]),
    ...[window.from, window.to],
  ].flatMap((day) => day ?? []);
  const days = known.toSorted();
  const axis = timeAxis(
    addDays(days[0] ?? window.from, -AROUND),
    addDays(days.at(-1) ?? window.to, AROUND),
    right - left,
    words,
  );
  const [start, end] = axis.domain;
  const x = (day: IsoDate) => left + ((epochMs(day) - start) / (end - start)) * (right - left);
  const [open, close] = [x(window.from), x(addDays(window.to, 1))];
  const head = linesOf(window.label, size.width, PLOT_TYPE.detail, color("quiet"), 2);
  const labels: Label[] = centred(head, (open + close) / 2, 2, size.width);
  const bars: Segment[] = [];
  const dashed: Segment[] = [];
  const starts: Segment[] = [];
  const changes: Point[] = [];
  const top = 2 + blockHeight(head) + 4;
  let edge = top + 6;
  for (const thing of things) {
    const name = linesOf(thing.name, size.width, PLOT_TYPE.name, color("ink"), 2);
    labels.push(...stack(name, 0, "start", edge));
    edge += blockHeight(name) + 4;
    for (const item of inOrder(thing)) {
      const y = edge + 6;
      if ("at" in item) {
        changes.push({ x: x(item.at), y, color: color("ink") });
        edge = tell(labels, item, x(item.at), y + 7, size.width);
      } else {
        const ends = {
          from: item.from ? x(item.from) : left,
          to: item.to ? x(addDays(item.to, 1)) : right,
        };
        const ink = color(meets(item, window) ? "accent" : "rest");
        const line = { x: ends.from, x2: ends.to, y, y2: y, color: ink };
        (item.certain && item.from !== null ? bars : dashed).push(line);
        if (item.from !== null)
          starts.push({ x: ends.from, x2: ends.from, y: y - 6, y2: y + 6, color: ink });
        edge = tell(labels, item, ends.from, y + 7, size.width);
      }
    }
    edge += BETWEEN - 10;
  }
  const bottom = edge - 6;
  const foot = axisFoot(
    axis.ticks.map((t) => ({
      x: x(fromEpochMs(t.ms)),
      lines: t.month === null ? [t.year ?? ""] : [t.month, t.year ?? ""],
    })),
    words.note,
    { left: 0, top: bottom, width: size.width },
  );
  const upright = (at: number, token: "grid" | "axis"): Segment => ({
    ...{ x: at, x2: at, y: top, y2: bottom },
    color: color(token),
  });
  return {
    band: [{ x: open, x2: close, y: top, y2: bottom, color: color("band") }],
    edges: [upright(open, "axis"), upright(close, "axis")],
    grid: axis.ticks.map((t) => upright(x(fromEpochMs(t.ms)), "grid")),
    ...{ bars, dashed, starts, changes },
    labels: [...labels, ...foot.labels],
    bottom: foot.bottom,
  };
}

function inOrder({ rules, changes }: CountedThing) {
  const began = (item: RuleSegment | CountedThing["changes"][number]) =>
    "at" in item ? item.at : (item.from ?? "");
  return [...rules, ...changes].sort((a, b) =>
    began(a) < began(b) ? -1 : began(a) > began(b) ? 1 : 0,
  );
}

function meets({ from, to }: RuleSegment, window: SeriesWindow): boolean {
  return (from ?? "") <= window.to && (to ?? "9999") >= window.from;
}

/** Dates and words below their bar, from where it begins as far as there is room; gives the edge of what follows. */
function tell(
  labels: Label[],
  { dates, words }: Pick<RuleSegment, "dates" | "words">,
  from: number,
  top: number,
  width: number,
): number {
  const lines: Line[] = [
    ...linesOf(dates, width, { ...PLOT_TYPE.detail, weight: 600 }, color("ink"), 2),
    ...linesOf(words, width, PLOT_TYPE.detail, color("quiet"), 3),
  ];
  labels.push(
    ...stack(lines, Math.max(0, Math.min(from, width - blockWidth(lines))), "start", top),
  );
  return top + blockHeight(lines) + 10;
}

function centred(lines: readonly Line[], x: number, top: number, width: number): Label[] {
  const half = blockWidth(lines) / 2;
  return stack(lines, Math.min(Math.max(x, half), width - half), "middle", top);
}
