import { addDays, addMonths, type IsoDate } from "../calendar/dates.ts";
import type { Quarter } from "../calendar/quarter.ts";
import type { Account } from "../observations/account.ts";
import { TOTALS } from "../observations/anchor-columns.ts";
import { ANCHORS_FILE } from "../observations/read-anchors.ts";
import type { Store } from "../store/store.ts";

export interface MissingData {
  readonly account: string;
  /** Last day of the quarter that an export has; null when none has a day of it. */
  readonly lastDay: IsoDate | null;
  /** Columns of `data/anchors.csv` without a row at the quarter's end. */
  readonly totals: readonly string[];
}

/** What a report of a quarter still lacks, by account. An account that lacks nothing is left out. */
export function missingData(
  store: Store,
  accounts: readonly Account[],
  quarter: Quarter,
): MissingData[] {
  const { observations } = store.counts();
  const yearBefore = addMonths(addDays(quarter.from, -1), -12);
  // The store leaves out a total that the others contradict; it was written down all the same.
  const anchors = [...observations, ...store.mismatches.map((m) => m.anchor)].filter(
    (o) => o.source.file === ANCHORS_FILE,
  );
  return accounts.flatMap(({ id }) => {
    const days = store.files
      .filter((f) => f.account === id)
      // A list of posts speaks of the day on which it was downloaded; only counts by day fill a quarter.
      .flatMap((f) => f.tables.flatMap((t) => (t.window && t.observations > 0 ? [t.window] : [])))
      .filter((w) => w.from <= quarter.to && w.to >= quarter.from)
      .map((w) => (w.to < quarter.to ? w.to : quarter.to));
    const own = anchors.filter((o) => o.account === id);
    const measured = observations.some(
      (o) => o.account === id && o.metric === "followers" && o.source.file !== ANCHORS_FILE,
    );
    const totals = TOTALS.filter(
      ({ metric }) =>
        // What somebody wrote down within a year is wanted again; followers also where nothing else gives them.
        (own.some((o) => o.metric === metric && o.at >= yearBefore) ||
          (metric === "followers" && !measured)) &&
        !own.some((o) => o.metric === metric && o.at === quarter.to),
    ).map((t) => t.column);
    const lastDay = days.sort().at(-1) ?? null;
    return lastDay === quarter.to && totals.length === 0 ? [] : [{ account: id, lastDay, totals }];
  });
}
