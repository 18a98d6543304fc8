import type { DuckDBConnection } from "@duckdb/node-api";
import { columns, number } from "../database.ts";
import type { Mender } from "./mender.ts";
import type { RowSource } from "./row-source.ts";

const LOOKED_AT = 64;

/**
 * Reads some of the rows again, from the lines that they are said to stand on. A number with the wrong line would
 * send a reader to another row, and nothing else would show it.
 * @throws Error when one of them is not what the line says, or when keys are out of order.
 */
export async function checkLines(
  connection: DuckDBConnection,
  source: RowSource,
  mender: Mender,
): Promise<void> {
  const unsorted = await number(
    connection,
    "SELECT count(*) FROM (SELECT key, lag(key) OVER () AS before FROM stored.counts) WHERE key < before",
  );
  const rows = await number(connection, "SELECT count(*) FROM stored.counts");
  const every = Math.max(1, Math.floor(rows / LOOKED_AT));
  const [keys = [], values = [], lines = []] = await columns(
    connection,
    `SELECT key::VARCHAR, value, line FROM stored.counts WHERE rowid % ${every} = 0 ORDER BY line`,
  );
  const stored = new Map(
    lines.map((line, i) => [Number(line), { key: keys[i], value: values[i] }]),
  );
  let right = 0;
  for await (const { record } of source.records(connection, [...stored.keys()])) {
    const { observation } = mender.reader.read(record);
    const row = stored.get(record.line);
    if (observation && row?.key === mender.keyOf(observation) && row.value === observation.value)
      right++;
  }
  if (unsorted > 0 || right !== stored.size)
    throw new Error(`rows were stored out of order: ${right} of ${stored.size} are on their lines`);
}
