import { isIsoDate } from "../calendar/dates.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import { type CsvCell, type CsvRecord, readCsv } from "../files/csv-records.ts";
import { numberHint } from "../files/number-hint.ts";
import type { Read } from "../files/read-yaml.ts";
import { problem, type SourceFile } from "../files/source-file.ts";
import { type AnchorColumn, checkHeader, REQUIRED, TOTALS } from "./anchor-columns.ts";
import { isPlatform, type Observation, PLATFORMS } from "./observation.ts";

export const ANCHORS_FILE = "data/anchors.csv";

/**
 * Reads `data/anchors.csv`: totals that a person read off a profile page on one day.
 * Strict: any cell that is not exactly what it should be is an error with its line and column.
 */
export function readAnchors(source: SourceFile | null): Read<Observation[]> {
  if (source === null) return { value: [], diagnostics: [] };
  const { records, diagnostics } = readCsv(source);
  const [header, ...rows] = records;
  if (!header) return { value: [], diagnostics };
  const wrongColumns = checkHeader(source, header);
  const read = rows.map((row) => readRow(source, header, row));
  const value = read.flatMap((r) => r.value);
  const problems = [
    ...diagnostics,
    ...wrongColumns,
    ...read.flatMap((r) => r.diagnostics),
    // Without all columns rows look more alike than they are.
    ...(wrongColumns.length > 0 ? [] : findConflicts(source, value)),
  ];
  return { value: problems.length > 0 ? [] : value, diagnostics: problems };
}

function readRow(source: SourceFile, header: CsvRecord, row: CsvRecord): Read<Observation[]> {
  const diagnostics: Diagnostic[] = [];
  const report = (cell: CsvCell, code: string, message: string, hint: string) =>
    diagnostics.push(problem(source, cell, { code, message, hint }));
  const start: CsvCell = { text: "", line: row.line, column: 1 };
  if (row.cells.length !== header.cells.length) {
    report(
      row.cells.at(-1) ?? start,
      "ragged-row",
      `This row has ${row.cells.length} cells; the header has ${header.cells.length}.`,
      'put a cell that holds a comma into quotation marks, and keep a "," for each empty cell.',
    );
    return { value: [], diagnostics };
  }
  const cells = new Map(header.cells.map((h, i) => [h.text, row.cells[i] ?? start]));
  const cell = (name: AnchorColumn): CsvCell => cells.get(name) ?? start;

  for (const name of REQUIRED) {
    // A column that is missing is told once, at the header.
    if (cells.has(name) && cell(name).text.trim() === "")
      report(
        cell(name),
        "empty-cell",
        `"${name}" is empty.`,
        "fill it in: a total without it cannot be traced.",
      );
  }
  const platform = cell("platform");
  if (platform.text && !isPlatform(platform.text))
    report(
      platform,
      "unknown-platform",
      `"${platform.text}" is not a platform.`,
      didYouMean(platform.text, PLATFORMS),
    );
  const date = cell("date");
  if (date.text && !isIsoDate(date.text))
    report(
      date,
      "not-a-date",
      `"${date.text}" is not a calendar date.`,
      "write year-month-day, such as 2021-02-17.",
    );
  const totals = TOTALS.filter(({ column }) => cell(column).text !== "");
  if (totals.length === 0)
    report(
      start,
      "no-total",
      "This row has no total.",
      `fill in one of ${TOTALS.map((t) => t.column).join(", ")}, or remove the row.`,
    );
  const value = totals.flatMap(({ column, metric, unit }) => {
    const total = cell(column);
    if (!/^\d+$/.test(total.text)) {
      report(
        total,
        "not-a-count",
        `"${total.text}" is not a whole number.`,
        numberHint(total.text),
      );
      return [];
    }
    if (!Number.isSafeInteger(Number(total.text))) {
      const hint = "check the digits: no platform has counted this far.";
      report(total, "not-a-count", `${total.text} is too large to be kept exactly.`, hint);
      return [];
    }
    if (!isPlatform(platform.text)) return [];
    return [
      {
        account: cell("account").text,
        platform: platform.text,
        surface: "account",
        metric,
        from: null,
        at: date.text,
        value: Number(total.text),
        unit,
        source: { file: source.path, line: total.line, column: total.column },
        retrievedOn: date.text,
        definition: null,
        status: "observed" as const,
        paid: "unknown" as const,
        capturedBy: `${cell("captured_by").text}, from ${cell("source").text}`,
      },
    ];
  });
  return { value, diagnostics };
}

/** One account has one total on one day. Which of two is right, a person must say. */
function findConflicts(source: SourceFile, totals: readonly Observation[]): Diagnostic[] {
  const seen = new Map<string, Observation>();
  return totals.flatMap((o) => {
    const key = JSON.stringify([o.account, o.metric, o.at]);
    const first = seen.get(key);
    if (!first) {
      seen.set(key, o);
      return [];
    }
    return [
      problem(source, o.source, {
        code: "duplicate-total",
        message: `Line ${first.source.line} has a total for this account and day already: ${first.value}.`,
        hint: "keep the row that is right.",
      }),
    ];
  });
}
