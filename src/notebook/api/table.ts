import type { Caveat } from "../../figures/caveat.ts";
import type { Figure } from "../../figures/figure.ts";
import { type DataFrame, isFrame } from "../frame/index.ts";
import { figuresIn, type Showable } from "../showable.ts";
import { caveatsOfView, claimsBehind } from "./caveats-of-view.ts";

/** A table of a report. The first cell of each row names the row. */
export interface Table {
  readonly kind: "table";
  readonly caption: Showable;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Showable[])[];
  readonly caveats: readonly Caveat[];
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
  return { kind: "table", ...options, caveats };
}

/**
 * A DataFrame as a table of text. Numbers in it have lost their source, so only columns of text can be shown:
 * give numbers back their source with figure(value, { from }) and put them into table(...).
 */
export function tableOfFrame(frame: DataFrame, caption: Showable): Table {
  if (!isFrame(frame))
    throw new TypeError("tableOfFrame(...) takes what frame(...) or groupBy(...) returned.");
  const rows = frame.values.map((row) =>
    row.map((cell) => {
      if (typeof cell === "number" || typeof cell === "bigint") {
        throw new TypeError(
          "A DataFrame's numbers have no source: wrap them in figure(value, { from }) and show them with table(...).",
        );
      }
      return cell === null ? "" : String(cell);
    }),
  );
  return table({ caption, columns: frame.columns, rows });
}

export function isTable(x: unknown): x is Table {
  return typeof x === "object" && x !== null && (x as { kind?: unknown }).kind === "table";
}
