import { fromEpochMs, type IsoDate, isIsoDate } from "../../calendar/dates.ts";
import type { ExportCheck, ExportRecord, ExportTable } from "../adapter.ts";
import { checkHandles } from "../own-handle.ts";

/** What the name of a zip of TikTok Studio says. */
export interface ZipName {
  /** Without the `@`. It stands in no table. */
  readonly handle: string;
  /** Of `Overview_<first day>_<seconds since 1970 of the end>_<handle>.zip` alone. The end is its day in UTC. */
  readonly window: { readonly from: IsoDate; readonly to: IsoDate } | null;
}

/** Browsers number a second download: `Followers_samplefed (1).zip`. */
const PLAIN = /^(?:Followers|Viewers|Content)_([\w.]+?)(?: ?\(\d+\))?\.zip$/i;
const OVERVIEW = /^Overview_(\d{4}-\d{2}-\d{2})_(\d{9,11})_([\w.]+?)(?: ?\(\d+\))?\.zip$/i;

/** @returns null for a name that is not TikTok's */
export function zipName(container: string | null): ZipName | null {
  const plain = PLAIN.exec(container ?? "")?.[1];
  if (plain !== undefined) return { handle: plain, window: null };
  const [, from = "", epoch = "", handle = ""] = OVERVIEW.exec(container ?? "") ?? [];
  if (!isIsoDate(from)) return null;
  return { handle, window: { from, to: fromEpochMs(Number(epoch) * 1000) } };
}

/** Whether the zip and the links in the table are of the account in whose folder they lie. @throws DiagnosticsError */
export function checkOwner(
  table: ExportTable,
  linked?: ReadonlyMap<string, ExportRecord>,
): ExportCheck[] {
  const named = zipName(table.container)?.handle ?? null;
  return checkHandles(table, { named, ...(linked ? { linked } : {}) });
}
