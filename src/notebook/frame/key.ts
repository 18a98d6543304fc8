import { cellsOf, heightOf } from "./build.ts";
import type { Cell } from "./cell.ts";
import type { DanfoFrame } from "./danfo.ts";
import { FrameError } from "./frame-error.ts";

/** The key columns of an operation as a list without repetition. */
export function keyNames(keys: string | readonly string[], operation: string): readonly string[] {
  const names = typeof keys === "string" ? [keys] : keys;
  if (names.length === 0) throw new FrameError(`${operation} needs at least one key column.`);
  if (new Set(names).size < names.length)
    throw new FrameError(`${operation} names a key column twice. Name each once.`);
  return names;
}

/**
 * One text per row that is equal exactly if the cells of the key columns are
 * equal. JSON keeps ("a-b", "c") and ("a", "b-c") apart, and 1, "1" and null.
 */
export function rowKeys(frame: DanfoFrame, names: readonly string[]): string[] {
  const columns = names.map((name) => cellsOf(frame, name));
  return Array.from({ length: heightOf(frame) }, (_, row) =>
    JSON.stringify(columns.map((cells) => cells[row] as Cell)),
  );
}

/** The rows of each key, keys in the order of their first row. */
export function positions(keys: readonly string[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  keys.forEach((key, row) => {
    const found = rows.get(key);
    if (found === undefined) rows.set(key, [row]);
    else found.push(row);
  });
  return rows;
}
