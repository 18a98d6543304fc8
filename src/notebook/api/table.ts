import type { Claim } from "../../claims/claim.ts";
import type { Caveat } from "../../figures/caveat.ts";
import { type Figure, isFigure } from "../../figures/figure.ts";
import type { Observation } from "../../observations/observation.ts";
import { type DataFrame, isFrame } from "../frame/index.ts";
import { currentRun } from "../run.ts";
import { figuresIn, isClaim, type Showable } from "../showable.ts";
import { caveatsOfView, claimsBehind } from "./caveats-of-view.ts";
import { metricName, named } from "./figure-words.ts";
import { type FrameNumber, frameNumber } from "./frame-number.ts";

/** A table of a report. The first cell of each row names the row. */
export interface Table {
  readonly kind: "table";
  readonly caption: Showable;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (Showable | FrameNumber)[])[];
  readonly caveats: readonly Caveat[];
  /** What the numbers of a DataFrame were worked out from, by name; none in a table of figures. */
  readonly workedFrom: readonly string[];
}

export interface TableOptions {
  /** The finding, or what is listed. */
  readonly caption: Showable;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Showable[])[];
}

/** A table of figures, claims and text. Its caveats are those of everything that it shows together. */
export function table(options: TableOptions): Table {
  for (const row of options.rows) {
    if (row.length !== options.columns.length) {
      throw new RangeError(
        `A row of the table has ${row.length} cells, the head has ${options.columns.length}.`,
      );
    }
  }
  const figures: Figure[] = options.rows.flat().flatMap(figuresIn);
  const caveats = caveatsOfView(figures, claimsBehind(figures));
  return { kind: "table", ...options, caveats, workedFrom: [] };
}

export interface FrameTableOptions {
  /** What the frame's numbers were worked out from. Needed as soon as there is a number in it. */
  readonly from?: readonly (Figure | Claim | Observation)[];
}

/**
 * A DataFrame as a table. Its numbers have lost their source, so they are shown only with `from`: then the
 * table says that they were worked out in the report, and from what, and carries the caveats of all that.
 * Single numbers get their source back with figure(value, { from }), and stand in table(...).
 * @throws TypeError for a number without `from`
 */
export function tableOfFrame(
  frame: DataFrame,
  caption: Showable,
  { from = [] }: FrameTableOptions = {},
): Table {
  if (!isFrame(frame))
    throw new TypeError("tableOfFrame(...) takes what frame(...) or groupBy(...) returned.");
  const cells = frame.values;
  const numeric = frame.columns.map((_, i) => cells.some((row) => isNumber(row[i])));
  if (numeric.includes(true) && from.length === 0) {
    throw new TypeError(
      "A DataFrame's numbers have no source: say from what they were worked out, tableOfFrame(frame, caption, { from: [...] }), or wrap them in figure(value, { from }) and show them with table(...).",
    );
  }
  const rows = cells.map((row) =>
    row.map((cell, i) => {
      if (numeric[i]) return frameNumber(isNumber(cell) ? Number(cell) : null);
      return cell === null ? "" : String(cell);
    }),
  );
  const figures = from.filter(isFigure);
  const claims = [...claimsBehind(figures), ...from.filter(isClaim)];
  const numbers = numeric.includes(true);
  return {
    kind: "table",
    caption,
    columns: frame.columns,
    rows,
    caveats: numbers ? caveatsOfView(figures, claims) : [],
    workedFrom: numbers ? [...new Set(from.map(nameOf))] : [],
  };
}

function isNumber(cell: unknown): cell is number | bigint {
  return typeof cell === "number" || typeof cell === "bigint";
}

function nameOf(source: Figure | Claim | Observation): string {
  if (isFigure(source)) return source.label;
  return isClaim(source) ? source.statement.replace(/\.$/, "") : seriesName(source);
}

/** A thousand rows of one series are one source. */
function seriesName({ account: id, metric }: Observation): string {
  return named(accountName(id), metricName(metric));
}

/** An outcome is of an organisation, which is no account. */
function accountName(id: string): string {
  return currentRun().context.accounts.get(id)?.name ?? id;
}

export function isTable(x: unknown): x is Table {
  return typeof x === "object" && x !== null && (x as { kind?: unknown }).kind === "table";
}
