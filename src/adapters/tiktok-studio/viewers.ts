import type { Adapter } from "../adapter.ts";
import { findColumns, type MetricColumn, type MetricValue } from "../columns.ts";
import { hasColumns } from "../header.ts";
import { DATE, extractTikTokDays } from "./daily.ts";
import type { RowSum } from "./row-sum.ts";

const TOTAL = ["Total Viewers"];
const NEW = ["New Viewers"];
const RETURNING = ["Returning Viewers"];
const COLUMNS: readonly MetricColumn[] = [
  { metric: "viewers", names: TOTAL },
  { metric: "new_viewers", names: NEW },
  { metric: "returning_viewers", names: RETURNING },
];
const SUM: RowSum = {
  whole: "viewers",
  added: ["new_viewers", "returning_viewers"],
  subtracted: [],
  says: "Total Viewers is New Viewers and Returning Viewers",
};

/** `Viewers.csv`: how many people watched on each day. A person who comes on two days is in both. */
export const tiktokStudioViewers: Adapter = {
  id: "tiktok-studio-viewers",
  title: "TikTok Studio, Viewers.csv",
  platforms: ["tiktok"],
  headerNames: [...DATE, ...COLUMNS.flatMap((c) => c.names)],
  identify: ({ header }) => hasColumns(header, DATE, TOTAL, NEW, RETURNING),
  extract: (table) =>
    extractTikTokDays(table, findColumns(table, COLUMNS, DATE), { tidy: uncounted, sum: SUM }),
};

/** A day that is not counted yet reads `undefined,0,0`: these are no zeros. */
function uncounted(values: readonly MetricValue[]): readonly MetricValue[] {
  const total = values.find((v) => v.metric === "viewers");
  return total?.value === null ? values.map((v) => ({ ...v, value: null })) : values;
}
