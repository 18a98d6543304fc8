import { addDays, daysBetween, type IsoDate } from "../calendar/dates.ts";
import type { Period } from "../calendar/period.ts";
import { metricOf } from "../observations/metric.ts";
import type { Observation } from "../observations/observation.ts";
import type { ExportCheck, ExportTable, Extract } from "./adapter.ts";
import type { MetricValue } from "./columns.ts";
import { quarantined, type Row, type Rows, settleDuplicates, tally } from "./rows.ts";

/** One day of an account. */
export interface Day {
  readonly at: IsoDate;
  readonly values: readonly MetricValue[];
}

/**
 * What a daily table says, once its rows are read: one row a day, its gaps, its observations.
 * @param keyOf what a row is about, in words; the day alone unless a table has several rows of one day
 */
export function extractDays<T extends Day>(
  table: ExportTable,
  days: Rows<T>,
  surface: string,
  checks: readonly ExportCheck[],
  keyOf: (day: T) => string = (day) => day.at,
): Extract {
  const past = withoutFuture(table, days);
  const { rows, quarantine } = settleDuplicates(table, past, keyOf);
  const dates = rows.map((row) => row.value.at).sort();
  return {
    observations: rows.flatMap(({ record, value }) =>
      value.values.map((v) => observe(table, surface, value.at, v, record.line)),
    ),
    posts: [],
    quarantine,
    window: spanOf(dates),
    checks: [...checks, ...gaps(dates), ...emptiness(rows.length)],
    rows: tally(table, quarantine),
  };
}

/** A day after the download was not counted yet: the folder's date or the row is wrong. */
function withoutFuture<T extends Day>(table: ExportTable, { rows, quarantine }: Rows<T>): Rows<T> {
  const isFuture = (row: Row<T>) => row.value.at > table.downloadedOn;
  const reason = `This day is after the download on ${table.downloadedOn}, as the folder has it.`;
  return {
    rows: rows.filter((row) => !isFuture(row)),
    quarantine: [
      ...quarantine,
      ...rows.filter(isFuture).map((r) => quarantined(table, r.record, reason, 1)),
    ],
  };
}

/**
 * An observation as the export has it: of one day, or at one day where the metric is a stock.
 * @param from first day of a longer window that ends at `at`
 */
export function observe(
  table: ExportTable,
  surface: string,
  at: IsoDate,
  { metric, value, index, paid = "unknown" }: MetricValue,
  line: number,
  from: IsoDate = at,
): Observation {
  const { kind, unit } = metricOf(metric);
  return {
    account: table.account.id,
    platform: table.account.platform,
    surface,
    metric,
    from: kind === "stock" ? null : from,
    at,
    value,
    unit,
    source: { file: table.path, line, column: index + 1 },
    retrievedOn: table.downloadedOn,
    definition: null,
    status: "observed",
    paid,
    capturedBy: null,
  };
}

/** First and last of some days in order. */
export function spanOf(sorted: readonly IsoDate[]): Period | null {
  const [from, to] = [sorted[0], sorted.at(-1)];
  return from !== undefined && to !== undefined ? { from, to } : null;
}

export function emptiness(rows: number): ExportCheck[] {
  return rows > 0
    ? []
    : [{ id: "empty", ok: false, message: "No row of this table could be used." }];
}

function gaps(sorted: readonly IsoDate[]): ExportCheck[] {
  const holes = sorted.flatMap((day, i) => {
    const next = sorted[i + 1];
    return next !== undefined && daysBetween(day, next) > 1
      ? [{ from: addDays(day, 1), to: addDays(next, -1) }]
      : [];
  });
  if (holes.length === 0) return [];
  const days = holes.reduce((sum, h) => sum + daysBetween(h.from, h.to) + 1, 0);
  const shown = holes.slice(0, 5).map((h) => (h.from === h.to ? h.from : `${h.from} to ${h.to}`));
  const more = holes.length > shown.length ? " and others" : "";
  return [
    { id: "gap", ok: false, message: `Days without a row: ${days} (${shown.join(", ")}${more}).` },
  ];
}
