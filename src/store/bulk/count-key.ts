import { epochMs, fromEpochMs, type IsoDate } from "../../calendar/dates.ts";
import { METRICS, type MetricName } from "../../observations/metric.ts";

/**
 * One number for what a row counted: account, metric, surface, day, from the highest bits to the lowest. A table
 * in its order has each series of an account in one piece, and a second row of one key beside the first.
 */

export const SURFACE_BITS = 12;
/** Enough for every day that can be written as YYYY-MM-DD. */
export const DAY_BITS = 22;
const METRIC_BITS = 8;

/** Shifts of each part. */
export const AT = {
  account: METRIC_BITS + SURFACE_BITS + DAY_BITS,
  metric: SURFACE_BITS + DAY_BITS,
  surface: DAY_BITS,
} as const;

/** Of a table: its number of an account has 20 bits, and one of a surface 12. */
export const MOST_ACCOUNTS = 2 ** 20;
export const MOST_SURFACES = 2 ** SURFACE_BITS;

/** What is added to days since 1970, so that those before are no negative numbers. */
export const DAY_OFFSET = 800_000;
const DAY_MS = 86_400_000;

export function dayCode(day: IsoDate): number {
  return epochMs(day) / DAY_MS + DAY_OFFSET;
}

const days = new Map<number, IsoDate>();

/** There are few days and millions of rows, so each is worked out once. */
export function dayOf(code: number): IsoDate {
  const known = days.get(code);
  if (known !== undefined) return known;
  const day = fromEpochMs((code - DAY_OFFSET) * DAY_MS);
  days.set(code, day);
  return day;
}

/** Metrics by their number. Sorted, so that tables are in the order of the store. */
export const METRIC_NAMES = (Object.keys(METRICS) as MetricName[]).sort();

/** A key as an expression over the numbers of its parts; a day's counts from 1970 with the offset. */
export function keyOf(account: string, metric: string, surface: string, day: string): string {
  const part = (value: string, shift: number) => `((${value})::BIGINT << ${shift})`;
  return `(${part(account, AT.account)} | ${part(metric, AT.metric)} | ${part(surface, AT.surface)} | (${day})::BIGINT)`;
}

/** Expressions for the parts of a `key`. */
export const IN_KEY = {
  account: `(key >> ${AT.account})::INTEGER`,
  metric: `((key >> ${AT.metric}) & ${2 ** METRIC_BITS - 1})::INTEGER`,
  surface: `((key >> ${AT.surface}) & ${2 ** SURFACE_BITS - 1})::INTEGER`,
  day: `(key & ${2 ** DAY_BITS - 1})::INTEGER`,
} as const;

const METRIC_CODES: ReadonlyMap<string, number> = new Map(METRIC_NAMES.map((name, i) => [name, i]));

/** @throws RangeError for a metric without a name of its own; a tidy table holds none. */
export function metricCode(metric: string): number {
  const code = METRIC_CODES.get(metric);
  if (code === undefined) throw new RangeError(`"${metric}" is no metric of tidy tables`);
  return code;
}

/** A key, as text: it does not fit into a number. */
export function packed(account: number, metric: number, surface: number, day: number): string {
  const part = (value: number, shift: number) => BigInt(value) << BigInt(shift);
  return String(
    part(account, AT.account) | part(metric, AT.metric) | part(surface, AT.surface) | BigInt(day),
  );
}

/** First key of a series, and the first one that can be behind it. */
export function seriesKeys(account: number, metric: number): { first: string; end: string } {
  return { first: packed(account, metric, 0, 0), end: packed(account, metric + 1, 0, 0) };
}
