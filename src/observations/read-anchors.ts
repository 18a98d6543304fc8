import { isIsoDate } from "../calendar/dates.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import { numberHint } from "../files/check-schema.ts";
import { type CsvCell, readCsv } from "../files/csv-records.ts";
import type { Read } from "../files/read-yaml.ts";
import { problem, type SourceFile } from "../files/source-file.ts";
import { type Observation, PLATFORMS, type Platform } from "./observation.ts";

export const ANCHORS_FILE = "data/anchors.csv";

/** Columns that every row fills. */
const REQUIRED = ["platform", "account", "date", "source", "captured_by"] as const;
/** Columns that each make one observation, and may be empty. */
const TOTALS = {
  followers_total: "followers",
  videos_total: "videos_total",
  posts_total: "posts_total",
} as const;

type Column = (typeof REQUIRED)[number] | keyof typeof TOTALS;
const COLUMNS: readonly Column[] = [
  ...REQUIRED,
  ...(Object.keys(TOTALS) as (keyof typeof TOTALS)[]),
];

/**
 * Reads `data/anchors.csv`: totals that a person read off a profile page on one day.
 * Strict: any cell that is not exactly what it should be is an error with its line and column.
 */
export function readAnchors(source: SourceFile | null): Read<Observation[]> {
  if (source === null) return { value: [], diagnostics: [] };
  const { records, diagnostics } = readCsv(source);
  const [header, ...rows] = records;
  if (!header) return { value: [], diagnostics };
  const problems: Diagnostic[] = [...diagnostics, ...checkHeader(source, header.cells)];
  const value: Observation[] = [];
  const report = (cell: CsvCell, code: string, message: string, hint: string) =>
    problems.push(problem(source, cell, { code, message, hint }));

  for (const row of rows) {
    if (row.cells.length !== header.cells.length) {
      report(
        row.cells.at(-1) ?? { text: "", line: row.line, column: 1 },
        "ragged-row",
        `This row has ${row.cells.length} cells; the header has ${header.cells.length}.`,
        'put a cell that holds a comma into quotation marks, and keep a "," for each empty cell.',
      );
      continue;
    }
    const cell = (name: Column): CsvCell =>
      row.cells[header.cells.findIndex((h) => h.text === name)] ?? {
        text: "",
        line: row.line,
        column: 1,
      };
    for (const name of REQUIRED) {
      if (cell(name).text.trim() === "")
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
    for (const [column, metric] of Object.entries(TOTALS) as [keyof typeof TOTALS, string][]) {
      const total = cell(column);
      if (total.text === "") continue;
      if (!/^\d+$/.test(total.text)) {
        report(
          total,
          "not-a-count",
          `"${total.text}" is not a whole number.`,
          numberHint(total.text),
        );
        continue;
      }
      if (!isPlatform(platform.text)) continue;
      value.push({
        account: cell("account").text,
        platform: platform.text,
        surface: "account",
        metric,
        from: null,
        at: date.text,
        value: Number(total.text),
        unit: metric === "followers" ? "followers" : metric.replace("_total", ""),
        source: { file: source.path, line: total.line, column: total.column },
        retrievedOn: date.text,
        definition: null,
        status: "observed",
        paid: "unknown",
        capturedBy: `${cell("captured_by").text}, from ${cell("source").text}`,
      });
    }
  }
  return { value: problems.length > 0 ? [] : value, diagnostics: problems };
}

function checkHeader(source: SourceFile, cells: readonly CsvCell[]): Diagnostic[] {
  const names = cells.map((c) => c.text);
  const unknown = cells
    .filter((c) => !COLUMNS.includes(c.text as Column))
    .map((c) =>
      problem(source, c, {
        code: "unknown-column",
        message: `"${c.text}" is not a column of this file.`,
        hint: didYouMean(c.text, COLUMNS),
      }),
    );
  const missing = REQUIRED.filter((name) => !names.includes(name)).map((name) =>
    problem(
      source,
      { line: 1, column: 1 },
      {
        code: "missing-column",
        message: `The column "${name}" is missing.`,
        hint: `begin the file with: ${COLUMNS.join(",")}`,
      },
    ),
  );
  return [...unknown, ...missing];
}

function isPlatform(text: string): text is Platform {
  return (PLATFORMS as readonly string[]).includes(text);
}
