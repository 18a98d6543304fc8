import { metricOf } from "../../observations/metric.ts";
import type { Observation } from "../../observations/observation.ts";
import { bulkRows } from "./bulk.ts";
import type { BulkTable } from "./bulk-table.ts";
import { dayOf, metricCode, seriesKeys } from "./count-key.ts";

/** A loaded table and where its rows are. */
export interface StoredTable {
  readonly table: BulkTable;
  /** Path of its database. */
  readonly database: string;
}

/** The counts of an account and metric in one table, in the order of surface and day. */
export function seriesOfTable(
  { table, database }: StoredTable,
  account: string,
  metric: string,
): Observation[] {
  const code = table.accounts.indexOf(account);
  const platform = table.platforms[code];
  if (platform === undefined) return [];
  const { first, end } = seriesKeys(code, metricCode(metric));
  const { surface, day, value, line } = bulkRows(database, first, end);
  const { kind, unit } = metricOf(metric);
  const isStock = kind === "stock";
  const observations: Observation[] = [];
  // Millions of rows may come by here: no more is made for each than the observation itself.
  for (let i = 0; i < day.length; i++) {
    const at = dayOf(day[i] ?? 0);
    observations.push({
      account,
      platform,
      surface: table.surfaces[surface[i] ?? -1] ?? "",
      metric,
      from: isStock ? null : at,
      at,
      value: value[i] ?? null,
      unit,
      source: { file: table.path, line: line[i] ?? 0, column: table.valueColumn },
      retrievedOn: table.downloadedOn,
      definition: null,
      status: "observed",
      paid: "unknown",
      capturedBy: null,
    });
  }
  return observations;
}
