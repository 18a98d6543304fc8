import type { ExportTable, Extract } from "../adapter.ts";
import type { MetricValue } from "../columns.ts";
import { emptiness, observe } from "../daily.ts";
import { type Rows, settleDuplicates, tally } from "../rows.ts";

/** A table that holds one count a row and no date: how things stood on the day of the download. */
export function extractSnapshot(table: ExportTable, counts: Rows<MetricValue>): Extract {
  const { rows, quarantine } = settleDuplicates(table, counts, (count) => count.metric);
  const at = table.downloadedOn;
  return {
    observations: rows.map(({ record, value }) =>
      observe(table, "account", at, value, record.line),
    ),
    posts: [],
    quarantine,
    window: rows.length > 0 ? { from: at, to: at } : null,
    checks: emptiness(rows.length),
    rows: tally(table, quarantine),
  };
}
