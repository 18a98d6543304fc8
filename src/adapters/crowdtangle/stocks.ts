import type { Observation } from "../../observations/observation.ts";
import type { ExportTable } from "../adapter.ts";
import type { MetricValue } from "../columns.ts";
import { observe } from "../daily.ts";
import type { Row } from "../rows.ts";
import type { Created } from "./created.ts";

/** What a row says of its account. */
export interface AccountTotals {
  readonly created: Created;
  readonly totals: readonly MetricValue[];
}

/**
 * The account's totals, one a day: that of the day's last post. Where the last posts of a day have one time and
 * different totals, nobody can tell which came later, and the day has none.
 */
export function dailyTotals(
  table: ExportTable,
  rows: readonly Row<AccountTotals>[],
): Observation[] {
  const last = new Map<string, { time: string; found: Observation[] }>();
  for (const { record, value } of rows) {
    const { day, time } = value.created;
    for (const total of value.totals.filter((t) => t.value !== null)) {
      const key = `${total.metric} ${day}`;
      const before = last.get(key);
      if (before !== undefined && before.time > time) continue;
      const found = before?.time === time ? before.found : [];
      last.set(key, {
        time,
        found: [...found, observe(table, "account", day, total, record.line)],
      });
    }
  }
  return [...last.values()]
    .filter(({ found }) => new Set(found.map((o) => o.value)).size === 1)
    .flatMap(({ found }) => found.slice(0, 1))
    .sort((a, b) => (a.at === b.at ? a.source.line - b.source.line : a.at < b.at ? -1 : 1));
}
