import type { Cell } from "./cell.ts";
import { type Column, dtypeOf, kindOf } from "./column.ts";
import { checkColumnName } from "./column-name.ts";
import { DanfoFrame, DanfoSeries } from "./danfo.ts";
import { FrameError } from "./frame-error.ts";

/** A frame is for a table of a report. What is larger belongs in a `sql` cell. */
export const MOST_ROWS = 20_000;

/** Builds a checked danfo frame with rows numbered from 0, which nobody can change in place. */
export function buildFrame(columns: readonly Column[]): DanfoFrame {
  const height = checkShape(columns);
  const dtypes = columns.map(([name, cells]) => {
    checkColumnName(name);
    return dtypeOf(kindOf(name, cells), cells);
  });
  const rows = Array.from({ length: height }, (_, row) =>
    Object.freeze(columns.map(([, cells]) => cells[row])),
  );
  const built = new DanfoFrame(rows, { columns: columns.map(([name]) => name), dtypes });
  // danfo shares row arrays between copies of a frame; frozen, this is harmless.
  const parts = [built.values, ...(built.getColumnData as Cell[][]), built.columns, built.index];
  for (const part of parts) Object.freeze(part);
  return built;
}

function checkShape(columns: readonly Column[]): number {
  const first = columns[0];
  if (first === undefined) throw new FrameError("A frame needs at least one column.");
  const height = first[1].length;
  const names = new Set<string>();
  for (const [name, cells] of columns) {
    if (cells.length !== height) {
      throw new FrameError(
        `Column "${name}" has ${cells.length} cells and column "${first[0]}" has ${height}. Give every column one cell per row, null where nothing is known.`,
      );
    }
    if (names.has(name)) throw new FrameError(`Two columns are called "${name}". Rename one.`);
    names.add(name);
  }
  if (height > MOST_ROWS) {
    throw new FrameError(
      `A frame holds up to ${MOST_ROWS} rows and this has ${height}. Group or filter in a sql cell first.`,
    );
  }
  return height;
}

/** Builds a checked danfo series with its values numbered from 0. */
export function buildSeries(name: string, cells: readonly Cell[]): DanfoSeries {
  return new DanfoSeries(Object.freeze([...cells]), {
    columns: [name],
    dtypes: [dtypeOf(kindOf(name, cells), cells)],
  });
}

/** Number of rows of a danfo frame. */
export function heightOf(frame: DanfoFrame): number {
  return frame.values.length;
}

/** The columns of a danfo frame, in their order. */
export function columnsOf(frame: DanfoFrame): Column[] {
  const data = frame.getColumnData as Cell[][];
  return frame.columns.map((name, i) => [name, data[i] ?? []] as const);
}

/** The cells of one column; a FrameError that lists the columns if there is none of that name. */
export function cellsOf(frame: DanfoFrame, name: string): readonly Cell[] {
  const found = columnsOf(frame).find(([column]) => column === name);
  if (found === undefined) {
    throw new FrameError(
      `There is no column "${name}". The columns are: ${frame.columns.join(", ")}.`,
    );
  }
  return found[1];
}

/** A frame of the given rows, by position from 0, in the given order. */
export function takeRows(frame: DanfoFrame, rows: readonly number[]): DanfoFrame {
  return buildFrame(
    columnsOf(frame).map(([name, cells]) => [name, rows.map((row) => cells[row] as Cell)]),
  );
}
