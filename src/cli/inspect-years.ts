import type { ExportTable } from "../adapters/adapter.ts";
import type { IngestedTable } from "../adapters/ingest-file.ts";
import { addDays } from "../calendar/dates.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** What came of reading a table. */
export interface Attempt {
  readonly read: IngestedTable | null;
  readonly problems: readonly Diagnostic[];
}

/** Of a problem: the days of a table have no year, and nobody said which it is. */
export const YEAR_UNKNOWN = "year-unknown";

/**
 * Reads a table of which nobody knows when it was downloaded. It is read as if downloaded today, and in each month
 * of the last year: where the days that it speaks of change with that, they have no year of their own. Their year is
 * then not told, as it would be a guess; the rows are, as none of them depends on it.
 */
export function readUndated(table: ExportTable, attempt: (table: ExportTable) => Attempt): Attempt {
  const today = attempt(table);
  if (!hasInferredYears(today)) return today;
  const monthly = Array.from({ length: 13 }, (_, month) =>
    attempt({ ...table, downloadedOn: addDays(table.downloadedOn, -30 * month) }),
  );
  const reads = monthly.flatMap(({ read }) => read ?? []);
  const best = reads.reduce<IngestedTable | null>(
    (a, b) => (a === null || b.rows.quarantined < a.rows.quarantined ? b : a),
    null,
  );
  const windows = new Set(reads.map(({ window }) => JSON.stringify(window)));
  if (best === null || (today.read !== null && windows.size === 1)) return today;
  const checks = best.checks.filter(({ id }) => id !== "inferred-year");
  return {
    read: { ...best, observations: [], posts: [], window: null, checks },
    problems: [unknownYear(table)],
  };
}

function hasInferredYears({ read, problems }: Attempt): boolean {
  return read === null
    ? problems.some(({ code }) => code === YEAR_UNKNOWN)
    : read.checks.some(({ id }) => id === "inferred-year");
}

function unknownYear({ path, header }: ExportTable): Diagnostic {
  return {
    code: YEAR_UNKNOWN,
    severity: "warning",
    message:
      "The days of this table have no year, and nothing says which it is: the file lies in no folder of a day, and the name of no zip has its window.",
    at: { file: path, line: header.line, column: 1 },
    hint: "give the last day that it can speak of: inspect FILE --as-of YYYY-MM-DD. In data/exports/<account>/<day of the download>/ the folder says it.",
  };
}
