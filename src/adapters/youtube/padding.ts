import { daysBetween } from "../../calendar/dates.ts";
import { metricOf } from "../../observations/metric.ts";
import type { ExportCheck, ExportTable } from "../adapter.ts";
import type { Day } from "../daily.ts";
import type { Rows } from "../rows.ts";

/**
 * Days without any count that a range must begin with to be padding. A quiet week is a count of zero; a quarter
 * without a single view is a channel that was not there.
 */
const PADDING_DAYS = 90;

/**
 * Leaves out the days before the channel began: the range `Lifetime` starts years earlier, with 0 for each day, and
 * as counts those would be false. Where the account's date of creation is known, it decides for shorter runs too.
 */
export function withoutPadding<T extends Day>(
  { account }: ExportTable,
  { rows, quarantine }: Rows<T>,
): Rows<T> & { readonly checks: readonly ExportCheck[] } {
  const first = rows
    .filter((row) => row.value.values.some((v) => v.value !== null && v.value !== 0))
    .map((row) => row.value.at)
    .sort()[0];
  const quiet = rows.filter(({ value: { at } }) => first === undefined || at < first);
  const begin = quiet.map((row) => row.value.at).sort()[0];
  const long =
    begin !== undefined &&
    first !== undefined &&
    daysBetween(begin, first) >= PADDING_DAYS &&
    quiet.some((row) => row.value.values.some(({ metric }) => isCounted(metric)));
  const created = account.createdOn.map((c) => c.from).sort()[0];
  const since = long ? first : created;
  const padding = new Set(since === undefined ? [] : quiet.filter((r) => r.value.at < since));
  const days = [...new Set([...padding].map((row) => row.value.at))].sort();
  if (days.length === 0) return { rows, quarantine, checks: [] };
  const message = `Not loaded: ${days.length} days from ${days[0]} to ${days.at(-1)}, which are 0 throughout. YouTube pads a lifetime with days before the channel began.`;
  return {
    rows: rows.filter((row) => !padding.has(row)),
    quarantine,
    checks: [{ id: "padding", ok: true, message }],
  };
}

/** A net change is 0 on many days of a small channel, so it is no evidence. */
function isCounted(metric: string): boolean {
  return metricOf(metric).sense === "gross";
}
