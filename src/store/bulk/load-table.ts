import { renameSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import { columnOf } from "../../adapters/header.ts";
import { PLATFORMS } from "../../observations/observation.ts";
import {
  databaseSettings,
  number,
  numbers,
  removeDatabase,
  sqlText,
  withDatabase,
} from "../database.ts";
import type { BulkInput, BulkTable } from "./bulk-table.ts";
import { checkLines } from "./check-lines.ts";
import { IN_KEY, keyOf } from "./count-key.ts";
import { csvSource } from "./csv-source.ts";
import { describeKeys } from "./describe-keys.ts";
import { Mender } from "./mender.ts";
import { parquetSource } from "./parquet-source.ts";
import type { RowSource } from "./row-source.ts";
import { readSeriesList } from "./series-list.ts";
import { settleCopies } from "./settle-copies.ts";

/** What the database may take. Its reader's buffers and the program itself come on top of it. */
const MEMORY = "400MB";

/**
 * Loads a tidy table into a database of its own: `counts` (key, value, line), in the order of their keys, and
 * `quarantine`. The same file gives the same content, whatever the number of threads.
 * @param database where it goes; it is there whole or not at all
 * @throws DiagnosticsError when the file as a whole cannot be used.
 */
export async function loadTable(input: BulkInput, database: string): Promise<BulkTable> {
  // Another process may load the same table.
  const draft = `${database}.${process.pid}.draft`;
  const work = `${database}.${process.pid}.work`;
  for (const file of [draft, work]) removeDatabase(file);
  // Numbers of accounts follow their names, so that a table is in the order of the store.
  const accounts = input.accounts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  try {
    const table = await withDatabase(work, databaseSettings(work, MEMORY), async (connection) => {
      await connection.run(
        `ATTACH ${sqlText(draft)} AS stored; PRAGMA disable_checkpoint_on_shutdown;`,
      );
      const loaded = await load(connection, { ...input, accounts }, `${work}.lines`);
      await connection.run("CHECKPOINT stored; DETACH stored;");
      return loaded;
    });
    renameSync(draft, database);
    return table;
  } finally {
    for (const file of [draft, work]) removeDatabase(file);
  }
}

async function load(
  connection: DuckDBConnection,
  input: BulkInput,
  scratch: string,
): Promise<BulkTable> {
  const source =
    input.head === null
      ? await parquetSource(connection, input)
      : await csvSource(connection, input, input.head, scratch);
  const mender = new Mender(connection, input, source);
  await mender.create();
  const isBad = await badRows(connection, input);
  await mender.mend(await notPlain(connection, source, isBad));
  await sortRows(connection, source, isBad);
  await mender.dropCovered();
  const read =
    (await number(connection, "SELECT count(*) FROM stored.counts")) + mender.withoutCount;
  await checkLines(connection, source, mender);
  await settleCopies(connection, mender);
  const quarantined = await mender.finish();
  await describeKeys(connection, input, mender.surfaces);
  const series = await readSeriesList(connection, input);
  const days = series.flatMap((s) => [s.window.from, s.window.to]).sort();
  const [from, to] = [days[0], days.at(-1)];
  return {
    path: input.path,
    sha256: input.sha256,
    account: input.account,
    downloadedOn: input.downloadedOn,
    rows: { read, loaded: read - quarantined, quarantined },
    window: from !== undefined && to !== undefined ? { from, to } : null,
    checks: mender.reader.checks(series.length === 0),
    columns: source.head.header.cells,
    valueColumn: columnOf(source.head.header, ["value"]) + 1,
    accounts: input.accounts.map((a) => a.id),
    platforms: input.accounts.map((a) => a.platform),
    surfaces: mender.surfaces,
    series,
  };
}

/** What tells a staged row that is not plainly right. Accounts have one platform each, and nearly always the rows too. */
async function badRows(connection: DuckDBConnection, { accounts }: BulkInput): Promise<string> {
  const pair = `${IN_KEY.account} * ${PLATFORMS.length} + p`;
  const found = await numbers(
    connection,
    `SELECT DISTINCT ${pair} AS pair FROM staged WHERE NOT bad ORDER BY pair`,
  );
  const wrong = found.filter((code) => {
    const account = accounts[Math.floor(code / PLATFORMS.length)];
    return account?.platform !== PLATFORMS[code % PLATFORMS.length];
  });
  return wrong.length === 0 ? "bad" : `(bad OR ${pair} IN (${wrong.join(", ")}))`;
}

/** Lines of all rows that the adapter has to settle. */
async function notPlain(
  connection: DuckDBConnection,
  { rows, refused }: RowSource,
  isBad: string,
): Promise<number[]> {
  const some = await number(connection, `SELECT count(*) FROM staged WHERE ${isBad}`);
  if (some === 0) return [...refused];
  const bad = await numbers(connection, `SELECT line FROM (${rows}) WHERE ${isBad}`);
  return [...refused, ...bad].sort((a, b) => a - b);
}

/** Rows of one key stay in any order: at most one of them remains. */
async function sortRows(
  connection: DuckDBConnection,
  { rows }: RowSource,
  isBad: string,
): Promise<void> {
  await connection.run(`CREATE TABLE stored.counts AS
    SELECT key, v AS value, line FROM (
      SELECT key, v, line FROM (${rows}) WHERE NOT ${isBad}
      UNION ALL SELECT ${keyOf("a", "m", "s", "d")}, v, line FROM mended)
    ORDER BY key`);
}
