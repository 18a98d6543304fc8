import { daysBetween, fromEpochMs, type IsoDate, isIsoDate } from "../../calendar/dates.ts";
import type { Adapter, ExportCheck, ExportTable } from "../adapter.ts";
import { readCell, show, Unreadable } from "../cells.ts";
import { findColumns, type MetricColumn, readMetrics } from "../columns.ts";
import { spanOf } from "../daily.ts";
import { columnOf, hasColumns } from "../header.ts";
import { readMonthDay } from "../month-day.ts";
import { extractPosts, type Post } from "../posts.ts";
import { readRows } from "../rows.ts";
import { TIKTOK_MISSING } from "./daily.ts";
import { previous } from "./years.ts";

const SNAPSHOT = ["Time"];
const TITLE = ["Video title"];
const LINK = ["Video link"];
const POSTED = ["Post time"];
const COLUMNS: readonly MetricColumn[] = [
  { metric: "likes", names: ["Total likes"] },
  { metric: "comments", names: ["Total comments"] },
  { metric: "shares", names: ["Total shares"] },
  { metric: "views", names: ["Total views"] },
];
const OWN = [...SNAPSHOT, ...TITLE, ...LINK, ...POSTED];

/** TikTok lists a handful of videos, not the newest and not the most seen, so they are never counted. */
const MOST_ROWS = 15;

/** `Content.csv`: lifetime counts of some videos on the day of the download. */
export const tiktokStudioContent: Adapter = {
  id: "tiktok-studio-content",
  title: "TikTok Studio, Content.csv",
  platforms: ["tiktok"],
  headerNames: [...OWN, ...COLUMNS.flatMap((c) => c.names)],
  identify: ({ header }) => hasColumns(header, SNAPSHOT, LINK, POSTED, ["Total views"]),
  extract: (table) => {
    const { columns, checks } = findColumns(table, COLUMNS, OWN);
    const at = (names: readonly string[]) => columnOf(table.header, names);
    const [snapshot, title, link, posted] = [at(SNAPSHOT), at(TITLE), at(LINK), at(POSTED)];
    const posts = readRows<Post>(table, (record) => {
      const day = readCell(record, snapshot, (text) => snapshotDay(text, table.downloadedOn));
      const url = (record.cells[link] ?? "").trim();
      const { id, surface } = readCell(record, link, readLink);
      return {
        post: id,
        title: record.cells[title] ?? "",
        url,
        surface,
        publishedOn: readCell(record, posted, (text) => postDay(text, id)),
        from: null,
        at: day,
        values: readMetrics(table, record, columns, TIKTOK_MISSING),
      };
    });
    const days = posts.rows.map((row) => row.value.at).sort();
    return extractPosts(table, posts, spanOf(days), [partial(table), YEARS, ...checks]);
  },
};

function snapshotDay(text: string, downloadedOn: IsoDate): IsoDate {
  const monthDay = readMonthDay(text);
  const date = monthDay && previous(monthDay, downloadedOn);
  if (!date || daysBetween(date, downloadedOn) > 31)
    throw new Unreadable(`${show(text)} is no day in the month before ${downloadedOn}.`);
  return date;
}

function readLink(text: string): { id: string; surface: string } {
  const match = /^https:\/\/www\.tiktok\.com\/@[\w.-]+\/(video|photo)\/(\d{15,20})$/.exec(
    text.trim(),
  );
  if (!match) throw new Unreadable(`${show(text)} is not the link of a video or photo on TikTok.`);
  return { surface: match[1] ?? "", id: match[2] ?? "" };
}

/**
 * The upper half of a TikTok id is its Unix time in seconds, which gives the year. The day is as written:
 * it is the account's, at most one off from the id's in UTC.
 */
function postDay(text: string, id: string): IsoDate {
  const monthDay = readMonthDay(text);
  if (!monthDay) throw new Unreadable(`${show(text)} is not a day and a month.`);
  const made = fromEpochMs(Number(BigInt(id) >> 32n) * 1000);
  const pad = (n: number) => String(n).padStart(2, "0");
  const date = [-1, 0, 1]
    .map((n) => `${Number(made.slice(0, 4)) + n}-${pad(monthDay.month)}-${pad(monthDay.day)}`)
    .find((day) => isIsoDate(day) && Math.abs(daysBetween(day, made)) <= 1);
  if (date === undefined)
    throw new Unreadable(`${show(text)} is not the day in the video's id, ${made}.`);
  return date;
}

const YEARS: ExportCheck = {
  id: "inferred-year",
  ok: true,
  message: "The days have no year; of posts it is from the video's id, else from the download.",
};

function partial({ records }: ExportTable): ExportCheck {
  return {
    id: "truncated",
    ok: false,
    message: `TikTok lists at most ${MOST_ROWS} videos here, not the newest: these ${records.length} are no count of what was posted.`,
  };
}
