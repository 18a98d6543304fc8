import { partMetric } from "../../observations/metric.ts";
import { readCell, readValue, show, Unreadable } from "../cells.ts";
import type { MetricValue } from "../columns.ts";
import { columnOf } from "../header.ts";
import { readRows } from "../rows.ts";
import { hasOnly, partName } from "./names.ts";
import type { Sheet } from "./sheets.ts";
import { extractSnapshot } from "./snapshot.ts";

const TRAIT = "Top Demographics";
const VALUE = "Value";
const SHARE = "Percentage";

/** Sheet `DEMOGRAPHICS` of a person's export: shares of the audience, without those that LinkedIn leaves out. */
export const profileAudience: Sheet = {
  headerNames: [TRAIT, VALUE, SHARE],
  identify: ({ header }) => hasOnly(header.cells, TRAIT, VALUE, SHARE),
  extract: (table) => {
    const at = (name: string) => columnOf(table.header, [name]);
    const [trait, part, share] = [at(TRAIT), at(VALUE), at(SHARE)];
    const shares = readRows<MetricValue>(table, (record) => {
      const dimension = readCell(record, trait, partName);
      const metric = partMetric("audience_share", dimension, readCell(record, part, partName));
      const value = readCell(record, share, (text) => readShare(text, metric));
      return { metric, value, index: share };
    });
    return extractSnapshot(table, shares);
  },
};

/** `2%`. `< 1%` is a bound and no value. */
function readShare(written: string, metric: string): number | null {
  const text = written.trim();
  if (/^< ?1%$/.test(text) || text === "") return null;
  if (!text.endsWith("%")) throw new Unreadable(`${show(written)} is not a percentage as 2%.`);
  return readValue(text.slice(0, -1), metric, "percent");
}
