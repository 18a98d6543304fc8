import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type CsvCell, type CsvRecord, readCsv } from "../files/csv-records.ts";
import { problem, type SourceFile } from "../files/source-file.ts";

export type CellProblem = Readonly<Record<"code" | "message" | "hint", string>>;

/** Reads the rows of a hand-kept CSV file whose first line names exactly these columns, in this order. */
export function readExactColumns<Column extends string>(
  source: SourceFile,
  columns: readonly Column[],
): { rows: Readonly<Record<Column, CsvCell>>[]; diagnostics: Diagnostic[] } {
  const { records, diagnostics } = readCsv(source);
  const [header, ...rows] = records;
  if (!header) return { rows: [], diagnostics };
  const problems = [...diagnostics];
  if (header.cells.map((cell) => cell.text).join() !== columns.join()) {
    const what = {
      code: "columns",
      message: "The columns are not those of this file.",
      hint: `begin it with: ${columns.join(",")}`,
    };
    return { rows: [], diagnostics: [...problems, problem(source, startOf(header), what)] };
  }
  const whole = rows.filter((row) => {
    if (row.cells.length === columns.length) return true;
    const what = {
      code: "ragged-row",
      message: `This row has ${row.cells.length} cells; the header has ${columns.length}.`,
      hint: 'put a cell that holds a comma into quotation marks, and keep a "," for each empty cell.',
    };
    problems.push(problem(source, row.cells.at(-1) ?? startOf(row), what));
    return false;
  });
  return { rows: whole.map((row) => byColumn(row, columns)), diagnostics: problems };
}

function byColumn<Column extends string>(row: CsvRecord, columns: readonly Column[]) {
  const cells = columns.map((name, i) => [name, row.cells[i] ?? startOf(row)]);
  return Object.fromEntries(cells) as Record<Column, CsvCell>;
}

function startOf({ line }: CsvRecord): CsvCell {
  return { text: "", line, column: 1 };
}
