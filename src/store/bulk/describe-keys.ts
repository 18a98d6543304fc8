import type { DuckDBConnection } from "@duckdb/node-api";
import { metricOf } from "../../observations/metric.ts";
import { sqlText } from "../database.ts";
import type { BulkInput } from "./bulk-table.ts";
import { METRIC_NAMES } from "./count-key.ts";

/** What the numbers inside keys stand for, for queries. */
export async function describeKeys(
  connection: DuckDBConnection,
  { accounts }: BulkInput,
  surfaces: readonly string[],
): Promise<void> {
  const fill = async (table: string, rows: readonly string[]) => {
    if (rows.length > 0)
      await connection.run(`INSERT INTO stored.${table} VALUES ${rows.join(", ")}`);
  };
  await connection.run(`
    CREATE TABLE stored.accounts (code BIGINT, id VARCHAR, platform VARCHAR);
    CREATE TABLE stored.surfaces (code BIGINT, name VARCHAR);
    CREATE TABLE stored.metrics (code BIGINT, name VARCHAR, unit VARCHAR, is_stock BOOLEAN);`);
  await fill(
    "accounts",
    accounts.map((a, i) => `(${i}, ${sqlText(a.id)}, ${sqlText(a.platform)})`),
  );
  await fill(
    "surfaces",
    surfaces.map((name, i) => `(${i}, ${sqlText(name)})`),
  );
  await fill(
    "metrics",
    METRIC_NAMES.map((name, i) => {
      const { unit, kind } = metricOf(name);
      return `(${i}, ${sqlText(name)}, ${sqlText(unit)}, ${kind === "stock"})`;
    }),
  );
}
