import type { Platform } from "../observations/observation.ts";
import type { ExportTable, Owner } from "./adapter.ts";
import { zipName } from "./tiktok-studio/zip-name.ts";

/** As names are compared: file systems and platforms put other signs into those of files. */
export function plainName(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** Without those that `profile` of `export.yml` says to be this account. */
export function otherOwners(table: ExportTable, told: readonly Owner[]): Owner[] {
  const own = plainName(table.setup.profile ?? "");
  return [...told, ...ownerInName(table)].filter(
    ({ text }) => plainName(text) !== "" && plainName(text) !== own,
  );
}

/** `Content 2026-07-01_2026-09-30 <channel>.zip` */
const CHANNEL = /\d{4}-\d{2}-\d{2}_\d{4}-\d{2}-\d{2} (.+?)(?: ?\(\d+\))?\.zip$/i;
/** `<page>_followers_1791021600000.xls` */
const PAGE = /^(.+)_[^_]+_\d{13}(?: ?\(\d+\))?\.xlsx?$/i;

function ownerInName({ account, container, name }: ExportTable): Owner[] {
  const patterns: Partial<Record<Platform, RegExp>> = { youtube: CHANNEL, linkedin: PAGE };
  const text =
    account.platform === "tiktok"
      ? zipName(container)?.handle
      : patterns[account.platform]?.exec(container ?? name)?.[1];
  return text === undefined ? [] : [{ kind: "name", text }];
}
