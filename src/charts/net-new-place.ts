import { axisFoot } from "./axis-foot.ts";
import { labelBars, type PlacedBar } from "./bar-labels.ts";
import { fittingType, gapWidth, periodNames, widestValue, wordsOf } from "./bar-words.ts";
import type { PlotSize } from "./chart.ts";
import type { Spot } from "./label-placement.ts";
import type { Label, Segment } from "./layers.ts";
import type { NetNewRow, PeriodBar } from "./net-new-input.ts";
import { panelGrid, rowsOf } from "./panel-grid.ts";
import { blockHeight, type Line, linesOf, stack } from "./text-block.ts";
import { color } from "./theme.ts";
import { PLOT_TYPE, SMALLEST } from "./type-scale.ts";

/** Everything in `net-new-per-period`, in SVG units. */
export interface NetNewPlace {
  readonly bars: readonly Segment[];
  readonly outlines: readonly Segment[];
  readonly bases: readonly Segment[];
  readonly ranges: readonly Segment[];
  readonly labels: readonly Label[];
  /** The ends of the bars of each account, and the left edge of its plot. */
  readonly accounts: readonly { readonly origin: number; readonly ends: readonly Spot[] }[];
  readonly bottom: number;
}

const TALL = 96;
const BETWEEN = 24;
/** A period takes no more than this, else a single account's bars would stand lost in a wide plot. */
const WIDEST_SLOT = 92;

/** @param outline what one means: said below the plot where one is drawn */
export function placeNetNew(
  rows: readonly NetNewRow[],
  outline: string,
  size: PlotSize,
): NetNewPlace {
  const grid = panelGrid(columnsOf(rows, size), size.width);
  const count = rows[0]?.bars.length ?? 1;
  const slot = Math.min(grid.width / count, WIDEST_SLOT);
  const type = fittingType(rows, slot);
  const found = { bars: [], outlines: [], bases: [], ranges: [], labels: [] } as {
    [K in "bars" | "outlines" | "bases" | "ranges"]: Segment[];
  } & { labels: Label[] };
  const accounts: NetNewPlace["accounts"][number][] = [];
  let top = 2;
  for (const row of rowsOf(
    rows.map((account, i) => ({ account, left: grid.left(i) })),
    grid.columns,
  )) {
    const titles = row.map((p) =>
      linesOf(p.account.name, grid.width, PLOT_TYPE.name, color("ink"), 2),
    );
    const blocks = row.map((p) => p.account.bars.map((b) => wordsOf(b, slot, grid.width, type)));
    const [above, below] = overhang(
      row.map((p) => p.account),
      blocks,
    );
    const plotTop = top + Math.max(...titles.map(blockHeight)) + 9 + above;
    const foot = plotTop + TALL + below;
    let deepest = foot;
    for (const [c, { account, left }] of row.entries()) {
      const y = scaleOf(account, plotTop);
      const placed = account.bars.map((bar, i) =>
        placeBar(bar, left + (i + 0.5) * slot, slot, y, blocks[c]?.[i] ?? [], onlyLosses(account)),
      );
      found.bars.push(...placed.flatMap((p) => (p.outlined || !p.box ? [] : [p.box])));
      found.outlines.push(...placed.flatMap((p) => (p.outlined && p.box ? [p.box] : [])));
      found.ranges.push(...placed.flatMap((p) => p.range));
      accounts.push({ origin: left, ends: placed.map((p) => ({ x: p.centre, y: p.end })) });
      const [x, x2] = [left, left + count * slot];
      found.bases.push({ x, x2, y: y(0), y2: y(0), color: color("axis") });
      const bounds = { left, right: left + grid.width };
      found.labels.push(
        ...stack(titles[c] ?? [], left, "start", top),
        ...labelBars(placed, account.bars, bounds),
      );
      const names = periodNames(account, slot, { top: foot, width: grid.width });
      found.labels.push(...names.labels.map((l) => ({ ...l, x: l.x + left })));
      deepest = Math.max(deepest, names.bottom);
    }
    top = deepest + BETWEEN;
  }
  const key = found.outlines.length > 0 ? outline : "";
  const note = axisFoot([], key, { left: 0, top: top - BETWEEN + 6, width: size.width });
  return { ...found, accounts, labels: [...found.labels, ...note.labels], bottom: note.bottom };
}

/** How far words reach above and below the bars of a row of panels. */
function overhang(
  accounts: readonly NetNewRow[],
  blocks: readonly (readonly (readonly Line[])[])[],
): readonly [number, number] {
  let [above, below] = [0, 0];
  for (const [c, account] of accounts.entries()) {
    const y = scaleOf(account, 0);
    for (const [i, bar] of account.bars.entries()) {
      const { top, lines } = placeBar(bar, 0, 1, y, blocks[c]?.[i] ?? [], onlyLosses(account));
      above = Math.max(above, -top);
      below = Math.max(below, top + blockHeight(lines) - TALL);
    }
  }
  return [above, below];
}

/** Then a period without value hangs below the base like its neighbours. */
function onlyLosses(account: NetNewRow): boolean {
  const values = account.bars.flatMap((b) => (b.figure.value === null ? [] : [b.figure.value]));
  return values.length > 0 && values.every((v) => v <= 0) && values.some((v) => v < 0);
}

/** Ranges count as much as values: none is cut off. */
function scaleOf(row: NetNewRow, top: number): (value: number) => number {
  const values = row.bars.flatMap(({ figure: f }) =>
    f.value === null ? [] : [f.value, f.lo ?? 0, f.hi ?? 0],
  );
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const span = high - low || 1;
  const zero = top + (low === high ? TALL : (high / span) * TALL);
  return (value) => zero - (value / span) * TALL;
}

function placeBar(
  { figure, partial, current }: PeriodBar,
  centre: number,
  slot: number,
  y: (value: number) => number,
  lines: readonly Line[],
  hanging: boolean,
): PlacedBar {
  const half = Math.min(slot * 0.31, 22);
  const ink = color(current ? "accent" : "axis");
  if (figure.value === null) {
    const wide = gapWidth(slot) / 2;
    const tall = Math.max(44, blockHeight(lines) + 12);
    const base = hanging ? y(0) + tall : y(0);
    const box = { x: centre - wide, x2: centre + wide, y: base - tall, y2: base, color: ink };
    return {
      centre,
      end: y(0),
      box,
      outlined: true,
      range: [],
      lines,
      top: base - (tall + blockHeight(lines)) / 2,
    };
  }
  const { value, lo, hi } = figure;
  const box = { x: centre - half, x2: centre + half, y: y(value), y2: y(0), color: ink };
  const ranged = lo !== null && hi !== null && lo < hi;
  const range: Segment[] = ranged
    ? [{ x: centre, x2: centre, y: y(lo), y2: y(hi), color: color("ink") }]
    : [];
  const [lowest, highest] = ranged ? [Math.min(lo, value), Math.max(hi, value)] : [value, value];
  const top = value < 0 ? y(lowest) + 4 : y(highest) - blockHeight(lines) - 4;
  const drawn = value === 0 && partial === undefined ? null : box;
  const outlined = partial !== undefined;
  return { centre, end: y(value), box: drawn, outlined, range, lines, top };
}

/** Two beside each other where every value still fits above its bar. */
function columnsOf(rows: readonly NetNewRow[], size: PlotSize): number {
  if (size.narrow || rows.length === 1) return 1;
  const count = rows[0]?.bars.length ?? 1;
  const needed = (widestValue(rows) * SMALLEST) / PLOT_TYPE.detail.size + 4;
  const three = rows.length !== 2 && rows.length !== 4 ? 3 : 2;
  for (let columns = three; columns > 1; columns -= 1) {
    if (panelGrid(columns, size.width).width / count >= needed) return columns;
  }
  return 1;
}
