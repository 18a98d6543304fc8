import type { DuckDBConnection } from "@duckdb/node-api";
import { columns, numbers } from "../database.ts";
import type { BulkInput, BulkSeries } from "./bulk-table.ts";
import { AT, DAY_BITS, dayOf, IN_KEY, METRIC_NAMES, metricCode } from "./count-key.ts";

/** Every series of a loaded table, by account and metric. */
export async function readSeriesList(
  connection: DuckDBConnection,
  { accounts }: BulkInput,
): Promise<BulkSeries[]> {
  const [account = [], metric = [], rows = [], from = [], to = [], hash = []] = await columns(
    connection,
    `SELECT ${IN_KEY.account} AS a, ${IN_KEY.metric} AS m, count(*)::INTEGER, min(${IN_KEY.day}), max(${IN_KEY.day}),
       bit_xor(hash(key, value, line))::VARCHAR
     FROM stored.counts GROUP BY a, m ORDER BY a, m`,
  );
  const fitting = new Set(await accountsThatFit(connection));
  return account.map((code, i) => ({
    account: accounts[Number(code)]?.id ?? "",
    metric: METRIC_NAMES[Number(metric[i])] ?? "",
    rows: Number(rows[i]),
    window: { from: dayOf(Number(from[i])), to: dayOf(Number(to[i])) },
    hash: String(hash[i]),
    fitsNet: Number(metric[i]) === TOTALS && fitting.has(Number(code)),
  }));
}

const DAY = 2 ** DAY_BITS - 1;
const [TOTALS, NET] = [metricCode("followers"), metricCode("followers_net")];

/**
 * Accounts where net changes and totals are of the same days, all of one surface, and each total is the one of the
 * day before and the net change. The days and changes of both are compared by the sums of their hashes: a join of
 * millions of rows would take longer than all else that is asked of the table.
 */
function accountsThatFit(connection: DuckDBConnection): Promise<number[]> {
  const known = (metric: number) =>
    `FROM stored.counts WHERE (key >> ${AT.metric}) & 255 = ${metric} AND value IS NOT NULL`;
  const account = `key >> ${AT.account} AS account`;
  const surface = `(key >> ${AT.surface}) & 4095`;
  const oneSurface = `min(${surface}) = max(${surface})`;
  const sum = (change: string) => `sum(hash(${IN_KEY.day}, ${change}))`;
  return numbers(
    connection,
    `WITH totals AS (
       SELECT ${account}, min(key & ${DAY}) AS first, ${oneSurface} AS alone,
         ${sum("value - value_before")} FILTER (key_before = key - 1) AS changes
       FROM (SELECT key, value, lag(key) OVER () AS key_before, lag(value) OVER () AS value_before ${known(TOTALS)})
       GROUP BY account),
     net AS (
       SELECT net.account, bool_and(alone) AND ${oneSurface} AS alone, any_value(changes) AS expected,
         ${sum("value")} FILTER (key & ${DAY} > first) AS changes
       FROM (SELECT ${account}, key, value ${known(NET)}) AS net JOIN totals ON totals.account = net.account
       GROUP BY net.account)
     SELECT account FROM net WHERE alone AND changes = expected`,
  );
}
