import type { ExportCheck, ExportTable } from "../adapter.ts";
import type { FoundColumn } from "../columns.ts";
import { type NumberStyle, plainNumber } from "../number-style.ts";

/** YouTube's own files are plain. The others come of spreadsheets, and of what analysts say that they have. */
const PLAIN = "1234.5";
const LOCAL = ["1.234,5", "1 234,5"] as const satisfies readonly NumberStyle[];

/** Digits with marks that some language puts between them. */
const NUMBER_LIKE = /^-?\d[\d.,\u0020\u00a0\u202f]*$/;
/** A thousand in one language and a fraction in another. */
const DOUBTFUL = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
/** A fraction in no language but those that write it with a comma. */
const COMMA_FRACTION = /^-?(\d+,(\d{1,2}|\d{4,})|0,\d+|\d{1,3}([.\u0020\u00a0\u202f]\d{3})+,\d+)$/;

/**
 * How a file writes its numbers, by the evidence of all its metric cells together: plain, unless one other style
 * alone fits every number. A cell is never read by itself, as `28.500` means two things. Where the cells contradict
 * each other the file counts as plain, and the odd cells are quarantined.
 */
export function styleOf(table: ExportTable, columns: readonly FoundColumn[]): NumberStyle {
  const counts = cellsOf(table, columns, ({ notation }) => (notation ?? "count") === "count");
  const fractions = cellsOf(table, columns, ({ notation = "count" }) =>
    ["decimal", "percent"].includes(notation),
  );
  const all = [...counts, ...fractions];
  const fits = (style: NumberStyle) =>
    counts.every((c) => /^-?\d+$/.test(plainNumber(c, style) ?? "")) &&
    fractions.every((c) => plainNumber(c, style) !== null);
  if (fits(PLAIN)) return PLAIN;
  // A hand-typed 28.500 among unmarked 12345s is a slip, not a style.
  if (all.some((c) => /^-?\d{5}/.test(c)) && counts.some((c) => /\D/.test(c.slice(1))))
    return PLAIN;
  const proven = fractions.some((c) => COMMA_FRACTION.test(c));
  if (!proven && fractions.some((c) => DOUBTFUL.test(c))) return PLAIN;
  return LOCAL.find(fits) ?? PLAIN;
}

export function styleCheck(style: NumberStyle): ExportCheck[] {
  if (style === PLAIN) return [];
  const message = `Numbers are written as ${style} in the whole file, and are read so.`;
  return [{ id: "number-style", ok: true, message }];
}

function cellsOf(
  table: ExportTable,
  columns: readonly FoundColumn[],
  wanted: (column: FoundColumn) => boolean,
): string[] {
  return columns
    .filter(wanted)
    .flatMap(({ index }) => table.records.map((r) => (r.cells[index] ?? "").trim()))
    .filter((cell) => NUMBER_LIKE.test(cell));
}
