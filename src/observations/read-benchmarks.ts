import type { CsvCell } from "../files/csv-records.ts";
import { idField, textField, urlField } from "../files/fields.ts";
import type { Read } from "../files/read-yaml.ts";
import { problem, type SourceFile } from "../files/source-file.ts";
import { type Benchmark, DENOMINATORS } from "./benchmark.ts";
import {
  checkField,
  type Report,
  readOneOf,
  readRate,
  readSize,
  readYear,
} from "./benchmark-cells.ts";
import { readExactColumns } from "./exact-columns.ts";
import { METRICS, metricOf } from "./metric.ts";
import { PLATFORMS } from "./observation.ts";

export const BENCHMARKS_FILE = "data/benchmarks.csv";

const COLUMNS = [
  "id",
  "sector",
  "platform",
  "metric",
  "statistic",
  "value",
  "denominator",
  "followers_from",
  "followers_to",
  "year",
  "publisher",
  "url",
] as const;

const STATISTICS = ["median", "mean"] as const;

/** Only ratios: a total of other accounts says nothing without their size. */
const RATIOS = Object.keys(METRICS).filter((name) => metricOf(name).kind === "ratio");

/**
 * Reads `data/benchmarks.csv`: rates that others report of themselves. Rates are written as percentages
 * (`2.6%`) and become fractions (0.026). `followers_from` and `followers_to` are the smallest and the largest account that was
 * measured, both included; empty where the publisher does not say. Strict, as all hand-kept files; it may be missing.
 */
export function readBenchmarks(source: SourceFile | null): Read<Benchmark[]> {
  if (source === null) return { value: [], diagnostics: [] };
  const { rows, diagnostics } = readExactColumns(source, COLUMNS);
  const problems = [...diagnostics];
  const report: Report = (cell, what) => problems.push(problem(source, cell, what));
  const value = rows.flatMap((row) => readRow(source.path, row, report) ?? []);
  const lines = new Map<string, number>();
  for (const { id } of rows) {
    const first = lines.get(id.text);
    if (first !== undefined)
      report(id, {
        code: "duplicate-id",
        message: `"${id.text}" is the id of line ${first} already.`,
        hint: "give each benchmark an id of its own.",
      });
    lines.set(id.text, first ?? id.line);
  }
  return { value: problems.length > 0 ? [] : value, diagnostics: problems };
}

type Cells = Readonly<Record<(typeof COLUMNS)[number], CsvCell>>;

/** Reports every cell that is not exactly what it should be. */
function readRow(file: string, row: Cells, report: Report): Benchmark | null {
  const platform = readOneOf(row.platform, PLATFORMS, report);
  const metric = readOneOf(row.metric, RATIOS, report);
  const statistic = readOneOf(row.statistic, STATISTICS, report);
  const denominator = readOneOf(row.denominator, DENOMINATORS, report);
  const value = readRate(row.value, metric, report);
  const from = readSize(row.followers_from, report);
  const to = readSize(row.followers_to, report);
  const year = readYear(row.year, report);
  checkField(row.id, "id", idField, report);
  checkField(row.sector, "sector", textField, report);
  checkField(row.publisher, "publisher", textField, report);
  checkField(row.url, "url", urlField, report);
  if (from !== null && to !== null && from > to)
    report(row.followers_to, {
      code: "reversed-range",
      message: `The largest account has ${to} followers, the smallest ${from}.`,
      hint: "write the smaller number into followers_from.",
    });
  if (!platform || !metric || !statistic || !denominator || value === null || year === null)
    return null;
  return {
    id: row.id.text,
    sector: row.sector.text,
    platform,
    metric,
    statistic,
    value,
    denominator,
    followersFrom: from,
    followersTo: to,
    year,
    publisher: row.publisher.text,
    url: row.url.text,
    at: { file, line: row.value.line, column: row.value.column },
  };
}
