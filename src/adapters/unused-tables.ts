import type { ExportRecord } from "./adapter.ts";
import { HEADER_WITHIN, namesIn, normalizeName } from "./header.ts";
import { LINKEDIN_UNUSED } from "./linkedin/unused.ts";
import { isInsightsBreakdown } from "./page-insights/breakdown.ts";
import { CONTENT, DATE, METRIC_NAMES } from "./youtube/columns.ts";
import { DIMENSION_NAMES, SINGLE_SOURCES } from "./youtube/dimensions.ts";

interface UnusedKind {
  readonly reason: string;
  /** Names are normalised. */
  matches(names: readonly string[], next: ExportRecord | undefined): boolean;
}

const normalized = (names: readonly string[]) => new Set(names.map(normalizeName));
const dates = normalized(DATE);
const metrics = normalized(METRIC_NAMES);
const dimensions = normalized(DIMENSION_NAMES);
const singles = normalized(SINGLE_SOURCES);
const isMoney = (name: string) => /\([a-z]{3}\)$/.test(name);
const contents = normalized(CONTENT);

/** Tables that platforms pack beside those that are read. They are known, so they are no error. */
const UNUSED: readonly UnusedKind[] = [
  {
    reason: "Facebook Page Insights, a breakdown by country, age or kind of story.",
    matches: isInsightsBreakdown,
  },
  ...LINKEDIN_UNUSED,
  {
    reason:
      "YouTube Studio, chart data of single videos: a video's days are not kept, its counts are in the table.",
    matches: ([first = "", second = ""]) => dates.has(first) && contents.has(second),
  },
  {
    reason:
      "YouTube Studio, single sources of one kind of traffic: they are no parts of the whole.",
    matches: ([first = "", ...more]) =>
      dimensions.has(first) && more.some((name) => singles.has(name)),
  },
  {
    reason: "YouTube Studio, money: it is not read.",
    matches: ([first = "", ...more]) =>
      (dates.has(first) || dimensions.has(first) || contents.has(first)) &&
      more.some(isMoney) &&
      !more.some((name) => metrics.has(name)),
  },
];

/** Why a table is known and not read, or null. */
export function unusedReason(records: readonly ExportRecord[]): string | null {
  for (const [i, record] of records.slice(0, HEADER_WITHIN).entries()) {
    const names = namesIn(record);
    const kind = UNUSED.find((k) => k.matches(names, records[i + 1]));
    if (kind) return kind.reason;
  }
  return null;
}
