import { columnsOf } from "./build.ts";
import type { Cell, Row } from "./cell.ts";
import { danfoOf } from "./frame.ts";
import type { DataFrame } from "./frame-type.ts";

/**
 * Writes a frame as CSV (RFC 4180, but lines end with LF), with a header line.
 *
 * A missing value is an empty cell; an empty text is `""`. Numbers have a
 * decimal point and no thousands separator. A text, or a column name, that
 * begins with = + - @, tab or carriage return gets an apostrophe in front,
 * because a spreadsheet would run it as a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection). Numbers stay as they are.
 */
export function toCsv<R extends Row>(df: DataFrame<R>): string {
  const columns = columnsOf(danfoOf(df, "toCsv"));
  const header = columns.map(([name]) => name);
  const height = columns[0]?.[1].length ?? 0;
  const rows = Array.from({ length: height }, (_, row) =>
    columns.map(([, cells]) => cells[row] as Cell),
  );
  return [header, ...rows].map((cells) => `${line(cells)}\n`).join("");
}

function line(cells: readonly Cell[]): string {
  const text = cells.map(quoted).join(",");
  // Readers skip an empty line, and the row would be lost.
  return text === "" ? '""' : text;
}

function quoted(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  // Spaces at an end are quoted, because some readers trim bare cells.
  return text === "" || /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
