import { fromEpochMs, type IsoDate, isIsoDate } from "../../calendar/dates.ts";
import type { ExportCheck, ExportTable } from "../adapter.ts";

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

/**
 * Whether the zip and the links in the table are of the account in whose folder they lie. Nothing where the
 * account's handle is unknown or no handle stands anywhere.
 */
export function checkHandles(table: ExportTable, linked: readonly string[] = []): ExportCheck[] {
  const own = bare(table.account.handle ?? "");
  const zipped = zipName(table.container)?.handle;
  const told = new Set([...(zipped === undefined ? [] : [zipped]), ...linked].map(bare));
  if (own === "" || told.size === 0) return [];
  const others = [...told].filter((handle) => handle !== own).map((handle) => `@${handle}`);
  const message =
    others.length === 0
      ? `The export is of @${own}, by its ${zipped === undefined ? "links" : "zip's name"}.`
      : `The export is of ${others.slice(0, 3).join(", ")}${others.length > 3 ? " and others" : ""}; the account ${table.account.id} is @${own}.`;
  return [{ id: "other-account", ok: others.length === 0, message }];
}

function bare(handle: string): string {
  return handle.replace(/^@/, "").toLowerCase();
}
