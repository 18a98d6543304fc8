import type { IsoDate } from "../../calendar/dates.ts";
import type { ExportTable } from "../adapter.ts";
import { show, Unreadable } from "../cells.ts";
import type { MetricColumn } from "../columns.ts";
import { parseDay } from "../date-format.ts";
import { columnOf, hasColumns } from "../header.ts";

/** The tables of TikTok Business Suite carry the language of the account; names seen in English and Swedish. */
export const DATE = ["Date", "Datum"];
export const VIEWS = ["Video views", "Videovisningar"];
export const REACH = ["Reached audience", "Målgrupp som nåtts"];
export const PROFILE_VIEWS = ["Profile views", "Profilvisningar"];
export const NET = ["Net growth", "Nettotillväxt"];
export const GAINED = ["New followers", "Nya följare"];
export const LOST = ["Lost followers", "Tappade följare"];

/** What days and videos have in common. */
export const ENGAGEMENT: readonly MetricColumn[] = [
  { metric: "views", names: VIEWS },
  { metric: "likes", names: ["Likes", "Gilla-markeringar"] },
  { metric: "comments", names: ["Comments", "Kommentarer"] },
  { metric: "shares", names: ["Shares", "Delningar"] },
];

/**
 * Whether a daily table is the Business Suite's. Studio's looks alike, counts neither reach nor the change of
 * followers, and its days have no year.
 */
export function isBusinessTable(table: ExportTable): boolean {
  const { header, records } = table;
  if ([REACH, NET, GAINED, LOST].some((names) => hasColumns(header, names))) return true;
  const date = columnOf(header, DATE);
  return (
    hasColumns(header, PROFILE_VIEWS) && records.some((r) => SLASHED.test(r.cells[date] ?? ""))
  );
}

const SLASHED = /^\s*\d{4}\/\d{2}\/\d{2}\s*$/;

/**
 * `2026/07/01`, with or without a time behind it; a date cell of a workbook comes with hyphens.
 * @throws Unreadable
 */
export function readBusinessDay(text: string): IsoDate {
  const day = parseDay(text, "YYYY/MM/DD") ?? parseDay(text, "YYYY-MM-DD");
  if (day === null) throw new Unreadable(`${show(text)} is not a date as YYYY/MM/DD.`);
  return day;
}
