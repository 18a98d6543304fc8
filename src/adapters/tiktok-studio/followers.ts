import type { Adapter, ExportCheck, ExportTable } from "../adapter.ts";
import { findColumns, type MetricColumn } from "../columns.ts";
import { columnOf, hasColumns } from "../header.ts";
import { DATE, extractTikTokDays } from "./daily.ts";

const FOLLOWERS = ["Followers"];
const DIFFERENCE = ["Difference in followers from previous day"];
const COLUMNS: readonly MetricColumn[] = [{ metric: "followers", names: FOLLOWERS }];

/**
 * `FollowerHistory.csv`: the one native export with a daily follower total. `undefined`, which stands before
 * TikTok has data, is a missing value.
 */
export const tiktokStudioFollowers: Adapter = {
  id: "tiktok-studio-followers",
  title: "TikTok Studio, FollowerHistory.csv",
  platforms: ["tiktok"],
  headerNames: [...DATE, ...FOLLOWERS, ...DIFFERENCE],
  identify: ({ header }) => hasColumns(header, DATE, FOLLOWERS, DIFFERENCE),
  extract: (table) => {
    const { columns, checks } = findColumns(table, COLUMNS, [...DATE, ...DIFFERENCE]);
    return extractTikTokDays(table, { columns, checks: [differences(table), ...checks] });
  },
};

/**
 * The column of differences changed its meaning in 2026: exports of February hold the change from the day
 * before, as its name says, those of August the change to the day after. It is never used; this says which
 * of the two a file obeys.
 */
function differences({ header, records }: ExportTable): ExportCheck {
  const [total, difference] = [columnOf(header, FOLLOWERS), columnOf(header, DIFFERENCE)];
  const number = (text: string | undefined) => (/^-?\d+$/.test(text ?? "") ? Number(text) : null);
  let [before, after, telling] = [0, 0, 0];
  records.forEach((record, i) => {
    const [here, told] = [number(record.cells[total]), number(record.cells[difference])];
    const yesterday = number(records[i - 1]?.cells[total]);
    const tomorrow = number(records[i + 1]?.cells[total]);
    if (here === null || told === null || yesterday === null || tomorrow === null) return;
    if (here - yesterday === tomorrow - here) return;
    telling++;
    if (told === here - yesterday) before++;
    if (told === tomorrow - here) after++;
  });
  const meaning = `the change from the day before in ${before}, to the day after in ${after} of ${telling} rows that can tell`;
  return {
    id: "ignored-column",
    ok: before === telling,
    message: `Not used: "${header.cells[difference]}"; it is ${meaning}.`,
  };
}
