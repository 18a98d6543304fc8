import { type Cell, show } from "./cell.ts";
import { FrameError } from "./frame-error.ts";

/** One column: its name and its cells from top to bottom. */
export type Column = readonly [name: string, cells: readonly Cell[]];

/** The kind of the cells of a column; undefined when all are missing. */
export type Kind = "number" | "string" | "boolean" | undefined;

/**
 * Finds the kind of a column and refuses cells that frames must not hold.
 *
 * @throws FrameError for NaN, infinity, undefined, dates, bigints and for a
 *   column that mixes kinds; the message gives the column and the row, from 0.
 */
export function kindOf(name: string, cells: readonly unknown[]): Kind {
  let kind: Kind;
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (cell === null) continue;
    const found = kindOfCell(cell, name, row);
    kind ??= found;
    if (found !== kind) {
      throw new FrameError(
        `Column "${name}" mixes ${kind} and ${found}: row ${row} is ${show(cell)}. Give every cell one kind, and null where nothing is known.`,
      );
    }
  }
  return kind;
}

function kindOfCell(cell: unknown, name: string, row: number): "number" | "string" | "boolean" {
  if (typeof cell === "string" || typeof cell === "boolean")
    return typeof cell as "string" | "boolean";
  if (typeof cell === "number" && Number.isFinite(cell)) return "number";
  throw new FrameError(`Column "${name}" has ${describe(cell)} in row ${row}. ${remedy(cell)}`);
}

function describe(cell: unknown): string {
  if (cell instanceof Date) return "a Date";
  return typeof cell === "bigint" ? "a bigint" : show(cell);
}

function remedy(cell: unknown): string {
  if (cell instanceof Date)
    return 'Write dates as text, "2026-09-30": a Date depends on the time zone.';
  if (typeof cell === "bigint") return "Convert it with Number() if it is below 2 ** 53.";
  return "Write null where nothing is known.";
}

/** danfo's label for a kind. Only a label: cells stay float64. */
export function dtypeOf(kind: Kind, cells: readonly Cell[]): string {
  if (kind === "string" || kind === "boolean") return kind;
  return kind === "number" && cells.every(Number.isInteger) ? "int32" : "float32";
}
