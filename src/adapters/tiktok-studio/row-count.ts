import type { ExportCheck, ExportTable } from "../adapter.ts";
import { emptiness } from "../daily.ts";

/** TikTok packs the tables of the audience for every account, and leaves them without a row for small ones. */
export function checkAudienceRows(table: ExportTable, loaded: number): ExportCheck[] {
  if (table.records.length > 0) return emptiness(loaded);
  const message = "The file holds its header alone: TikTok gave no numbers.";
  return [{ id: "empty", ok: true, message }];
}
