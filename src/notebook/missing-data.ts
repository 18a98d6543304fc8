import { addDays, addMonths, type IsoDate } from "../calendar/dates.ts";
import { type Quarter, quarter } from "../calendar/quarter.ts";
import type { Account } from "../observations/account.ts";
import { TOTALS } from "../observations/anchor-columns.ts";
import { ANCHORS_FILE } from "../observations/read-anchors.ts";
import type { Project } from "../project/project.ts";
import type { Store } from "../store/store.ts";
import type { ReportFile } from "./report-file.ts";

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
  const yearBefore = addMonths(addDays(quarter.from, -1), -12);
  const { mismatches } = store;
  return accounts.flatMap(({ id }) => {
    const days = store.files
      .filter((f) => f.account === id)
      // A list of posts speaks of the day on which it was downloaded; only counts by day fill a quarter.
      .flatMap((f) => f.tables.flatMap((t) => (t.window && t.observations > 0 ? [t.window] : [])))
      .concat(inLongTables(store, id))
      .filter((w) => w.from <= quarter.to && w.to >= quarter.from)
      .map((w) => (w.to < quarter.to ? w.to : quarter.to));
    const current = TOTALS.flatMap(({ metric }) => store.of(id, metric).observations);
    // The store leaves out a total that the others contradict; it was written down all the same.
    const contradicted = mismatches.map((m) => m.anchor).filter((o) => o.account === id);
    const own = [...current, ...contradicted].filter((o) => o.source.file === ANCHORS_FILE);
    const measured = current.some(
      (o) => o.metric === "followers" && o.source.file !== ANCHORS_FILE,
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

/** Days of an account in tables of a whole organisation, which lie in no account's folder. */
function inLongTables({ tables }: Store, account: string) {
  return tables.flatMap(({ table }) =>
    table.series.filter((series) => series.account === account).map((series) => series.window),
  );
}

/** The quarter of which a report is, or null where its `params` name none. */
export function quarterOf({ frontMatter }: ReportFile): Quarter | null {
  const named = frontMatter.params.quarter;
  return named === undefined ? null : quarter(String(named));
}

/** Accounts that a report's code names; where it names none, all that ever had an export. */
export function usedAccounts(
  { data, store }: Project,
  { cells, inlines }: ReportFile,
): readonly Account[] {
  const code = [...cells, ...inlines].map((c) => c.code).join("\n");
  const named = data.accounts.filter((a) =>
    ['"', "'", "`"].some((q) => code.includes(q + a.id + q)),
  );
  if (named.length > 0) return named;
  return data.accounts.filter((a) => store.files.some((f) => f.account === a.id));
}
