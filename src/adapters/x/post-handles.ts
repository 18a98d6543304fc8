import type { ExportCheck, ExportTable } from "../adapter.ts";
import { checkHandles } from "../own-handle.ts";

/** `https://x.com/<handle>/status/<id>`; links of the form `/i/web/status/` name nobody. */
const POST_LINK = /^https:\/\/(?:www\.)?(?:x|twitter)\.com\/(\w{2,})\/status\//i;
const FILE = /^(?:daily_)?tweet_activity_metrics_(\w{1,15})_\d{8}_\d{8}_\w+/i;

/**
 * Whether the posts that a table links, and the name of the file, are of the account in whose folder it lies.
 * @param link index of the column with the links; -1 for none
 * @throws DiagnosticsError when they are of another
 */
export function checkPostHandles(table: ExportTable, link: number): ExportCheck[] {
  const links = table.records.flatMap((record) => {
    const handle = POST_LINK.exec(record.cells[link]?.trim() ?? "")?.[1];
    return handle === undefined ? [] : [[handle, record] as const];
  });
  // The first record of each stays.
  const linked = new Map(links.toReversed());
  const named = FILE.exec(table.container ?? table.name)?.[1] ?? null;
  return checkHandles(table, { named, linked });
}
