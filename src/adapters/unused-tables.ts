import type { ExportRecord } from "./adapter.ts";
import { HEADER_WITHIN, normalizeName } from "./header.ts";
import { CONTENT, DATE, isTotalRow, METRIC_NAMES } from "./youtube/columns.ts";

interface UnusedKind {
  readonly reason: string;
  /** Names are normalised. */
  matches(names: readonly string[], next: ExportRecord | undefined): boolean;
}

const normalized = (names: readonly string[]) => new Set(names.map(normalizeName));
const dates = normalized(DATE);
const metrics = normalized(METRIC_NAMES);
const dimensions = normalized([
  ...CONTENT,
  ...["Geography", "Cities", "Traffic source", "Viewer age", "Viewer gender", "Device type"],
  ...["Área geográfica", "Cidades", "Fuente de tráfico", "Origem do tráfego"],
]);
const isMetric = (name: string) => metrics.has(name) || name.startsWith("estimated ");
const contents = normalized(CONTENT);
const all = (...wanted: readonly string[]) => {
  const needed = [...normalized(wanted)];
  return (names: readonly string[]) => needed.every((name) => names.includes(name));
};

/** Tables that platforms pack beside those that are read. They are known, so they are no error. */
const UNUSED: readonly UnusedKind[] = [
  {
    reason: "TikTok Studio, viewers: no report uses them yet.",
    matches: all("Date", "Total viewers", "New viewers", "Returning viewers"),
  },
  {
    reason: "TikTok Studio, follower activity: the last seven days only.",
    matches: all("Date", "Hour", "Active followers"),
  },
  {
    reason: "TikTok Studio, shares of followers by gender: a snapshot without a date.",
    matches: all("Gender", "Distribution"),
  },
  {
    reason: "TikTok Studio, shares of followers by territory: a snapshot without a date.",
    matches: all("Top territories", "Distribution"),
  },
  {
    reason: "YouTube Studio, chart data: the daily numbers are in the table of the tab Date.",
    matches: ([first = "", second = ""]) => dates.has(first) && dimensions.has(second),
  },
  {
    reason: "YouTube Studio, totals of one metric: they are in the table of the tab Date.",
    matches: ([first = "", second = "", ...more], next) =>
      dates.has(first) &&
      isMetric(second) &&
      more.length === 0 &&
      !(next !== undefined && isTotalRow(next)),
  },
  {
    reason: "YouTube Studio, a breakdown by another tab than Date and Content.",
    matches: ([first = "", ...more]) =>
      dimensions.has(first) && !contents.has(first) && more.some(isMetric),
  },
  {
    reason: "Meta Business Suite, audience: shares of people, not counts.",
    matches: ([first = ""]) => ["age & gender", "edad y sexo"].includes(first),
  },
];

/** Why a table is known and not read, or null. */
export function unusedReason(records: readonly ExportRecord[]): string | null {
  for (const [i, record] of records.slice(0, HEADER_WITHIN).entries()) {
    const names = record.cells.map(normalizeName);
    const kind = UNUSED.find((k) => k.matches(names, records[i + 1]));
    if (kind) return kind.reason;
  }
  return null;
}
