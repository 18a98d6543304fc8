import type { DuckDBConnection } from "@duckdb/node-api";
import { columns } from "../database.ts";
import { dayOf, IN_KEY, METRIC_NAMES } from "./count-key.ts";
import type { Mender } from "./mender.ts";

/** As many lines of a key as a reason names, and one more, which says that there are others. */
const LINES_NAMED = 6;

/**
 * Keeps one row for each key, as for short tables: a second copy is dropped, rows that disagree are all
 * quarantined. In the order of the keys such rows are neighbours.
 */
export async function settleCopies(connection: DuckDBConnection, mender: Mender): Promise<void> {
  await connection.run(`CREATE TABLE copies AS
    SELECT key, min(line) AS first, list(line ORDER BY line)[:${LINES_NAMED}] AS lines,
      count(value) = 0 OR (count(value) = count(*) AND min(value) = max(value)) AS agree
    FROM stored.counts SEMI JOIN (
      SELECT key FROM (SELECT key, lag(key) OVER () AS before FROM stored.counts) WHERE key = before) USING (key)
    GROUP BY key`);
  const [lines = [], metrics = [], surfaces = [], days = [], named = []] = await columns(
    connection,
    `SELECT line, ${IN_KEY.metric}, ${IN_KEY.surface}, ${IN_KEY.day}, array_to_string(lines, ',')
     FROM stored.counts JOIN copies USING (key) WHERE NOT agree ORDER BY line`,
  );
  const reasons = new Map(
    lines.map((line, i) => {
      const surface = mender.surfaces[Number(surfaces[i])];
      const about = `${METRIC_NAMES[Number(metrics[i])]} of ${surface} on ${dayOf(Number(days[i]))}`;
      const others = String(named[i]).split(",").map(Number);
      return [Number(line), mender.reader.disagreement(about, others)];
    }),
  );
  await mender.refuse([...reasons.keys()], (line) => reasons.get(line) ?? "");
  await connection.run(`DELETE FROM stored.counts USING copies
    WHERE counts.key = copies.key AND (NOT agree OR line > first)`);
}
