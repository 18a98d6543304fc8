import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import type { CsvRecord } from "../files/csv-records.ts";
import { problem, type SourceFile } from "../files/source-file.ts";

/** Columns that every row fills. */
export const REQUIRED = ["platform", "account", "date", "source", "captured_by"] as const;

/** Columns that each make one observation. A row fills at least one of them. */
export const TOTALS = [
  { column: "followers_total", metric: "followers", unit: "followers" },
  { column: "videos_total", metric: "videos_total", unit: "videos" },
  { column: "posts_total", metric: "posts_total", unit: "posts" },
] as const;

export type AnchorColumn = (typeof REQUIRED)[number] | (typeof TOTALS)[number]["column"];

const COLUMNS: readonly string[] = [...REQUIRED, ...TOTALS.map((t) => t.column)];

/** Columns that are unknown, stand twice or are missing. */
export function checkHeader(source: SourceFile, header: CsvRecord): Diagnostic[] {
  const names = header.cells.map((c) => c.text);
  const wrong = header.cells.flatMap((c, i) => {
    if (!COLUMNS.includes(c.text))
      return problem(source, c, {
        code: "unknown-column",
        message: `"${c.text}" is not a column of this file.`,
        hint: didYouMean(c.text, COLUMNS),
      });
    if (names.indexOf(c.text) !== i)
      return problem(source, c, {
        code: "duplicate-column",
        message: `The column "${c.text}" stands twice.`,
        hint: "remove one of the two.",
      });
    return [];
  });
  const missing = REQUIRED.filter((name) => !names.includes(name)).map((name) =>
    problem(
      source,
      { line: header.line, column: 1 },
      {
        code: "missing-column",
        message: `The column "${name}" is missing.`,
        hint: `begin the file with: ${COLUMNS.join(",")}`,
      },
    ),
  );
  return [...wrong, ...missing];
}
