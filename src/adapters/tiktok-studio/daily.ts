import type { ExportTable, Extract } from "../adapter.ts";
import { Unreadable } from "../cells.ts";
import { type FoundColumns, readMetrics } from "../columns.ts";
import { type Day, extractDays } from "../daily.ts";
import { readMonthDay } from "../month-day.ts";
import { readRows } from "../rows.ts";
import { dateRecords } from "./years.ts";

/** How TikTok says that a day has no value. Its own exports write `undefined`; the others are re-saved ones. */
export const TIKTOK_MISSING = ["undefined", "NAN", "--", "-", "N/A", ""];

/** The daily tables of TikTok Studio: first column a day without a year, then whole numbers. */
export function extractTikTokDays(table: ExportTable, { columns, checks }: FoundColumns): Extract {
  const { dates, check } = dateRecords(table);
  const days = readRows<Day>(table, (record) => {
    const text = record.cells[0] ?? "";
    if (readMonthDay(text) === null)
      throw new Unreadable(`${JSON.stringify(text)} is not a day and a month.`, 1);
    const at = dates.get(record);
    if (at === undefined)
      throw new Unreadable("The days break off here, so the year of this row is unknown.", 1);
    return { at, values: readMetrics(table, record, columns, TIKTOK_MISSING) };
  });
  return extractDays(table, days, "account", [check, ...checks]);
}
