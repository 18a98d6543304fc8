import { addDays, type IsoDate } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import type { SeriesInput } from "../../charts/series-input.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Observation } from "../../observations/observation.ts";
import { NoDataError } from "../no-data.ts";
import { lang } from "./chart-words.ts";
import { daily } from "./daily.ts";
import { nameOf } from "./ledger.ts";

export { nameOf };

/** A count as it stands at a mark, and in the few words that an axis has room for. */
export const count = (value: number) => formatNumber(value, { language: lang() });
export const compact = (value: number) => formatNumber(value, { language: lang(), compact: true });

/** A change with its sign; in Arabic it is kept before its number. */
export function signed(value: number, unit = ""): string {
  const text = formatNumber(value, { language: lang(), unit });
  return value > 0 ? `${lang() === "ar" ? "\u200e" : ""}+${text}` : text;
}

/**
 * The followers of an account as a line. Totals that are read once a quarter are joined, and dashed: nobody
 * measured what lies between.
 */
export function followerLine(id: string, window: Period, value: string): SeriesInput {
  const observations = daily(id, "followers", window);
  const counted = isDaily(observations);
  const derived = observations.some((o) => o.status === "derived");
  return {
    name: nameOf(id),
    observations,
    value,
    every: counted ? 1 : 100,
    dashed: counted && !derived ? [] : [window],
  };
}

/** @throws NoDataError that says which exports are not there yet. */
export function needFollowers(
  lines: readonly SeriesInput[],
  ids: readonly string[],
  window: Period,
): void {
  needCounts(
    "followers",
    lines.flatMap((l) => l.observations),
    ids,
    window,
  );
}

/** For subtitles: one account alone has no scale beside its own. */
export function panelsOf(rows: readonly unknown[]) {
  return { panels: rows.length === 1 ? "one" : "many" };
}

/** @throws NoDataError that says which exports are not there yet. */
export function needCounts(
  metric: string,
  counts: readonly { readonly value: number | null }[],
  ids: readonly string[],
  window: Period,
): void {
  if (counts.some((count) => count.value !== null)) return;
  throw new NoDataError(
    `No source has ${metric} of ${ids.join(", ")} from ${window.from} to ${window.to}. Put their exports into data/exports/, then build again.`,
  );
}

function isDaily(observations: readonly Observation[]): boolean {
  const before = (i: number): IsoDate | undefined => observations[i - 1]?.at;
  return observations.some((o, i) => {
    const last = before(i);
    return last !== undefined && addDays(last, 1) === o.at;
  });
}
