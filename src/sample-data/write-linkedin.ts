import { epochMs } from "../calendar/dates.ts";
import { asSeen } from "./as-seen.ts";
import { AUTUMN, type Download } from "./days.ts";
import type { ExportFile } from "./export-file.ts";
import { dailyMetrics, postRows } from "./linkedin-content.ts";
import { firstLinkedInDay } from "./linkedin-day.ts";
import { followerSheets } from "./linkedin-followers.ts";
import { visitorRows } from "./linkedin-visitors.ts";
import type { AccountModel } from "./model.ts";
import { type SheetRows, workbook } from "./workbook-file.ts";

/**
 * LinkedIn's three workbooks of a page: a year of days in summer, the quarter and a week in autumn. Visitors were
 * asked for in autumn only.
 */
export function writeLinkedIn(truth: AccountModel, download: Download): ExportFile[] {
  const model = asSeen(truth, download);
  const { id, handle } = model.profile;
  const first = firstLinkedInDay(download);
  const days = model.days.filter((d) => d.day >= first && d.day <= download.windowEnd);
  // Milliseconds, of ten in the morning.
  const epoch = epochMs(download.on) + 36_000_000;
  const file = (kind: string, sheets: readonly SheetRows[]): ExportFile => ({
    path: `${id}/${download.on}/${handle}_${kind}_${epoch}.xls`,
    bytes: workbook(sheets),
  });
  const content = [
    { name: "Metrics", rows: dailyMetrics(days) },
    { name: "All posts", rows: postRows(model, first, download) },
  ];
  return [
    file("followers", followerSheets(model, days, download)),
    file("content", content),
    ...(download === AUTUMN
      ? [file("visitors", [{ name: "Visitor metrics", rows: visitorRows(days) }])]
      : []),
  ];
}
