import { daysBetween, fromEpochMs, type IsoDate } from "../../calendar/dates.ts";
import type { Adapter, ExportCheck, ExportRecord, ExportTable } from "../adapter.ts";
import { readCell, show, Unreadable } from "../cells.ts";
import { findColumns, type MetricColumn, readMetrics } from "../columns.ts";
import { spanOf } from "../daily.ts";
import { columnOf, hasColumns } from "../header.ts";
import { checkPostClock, postClock } from "../post-clock.ts";
import { extractPosts, type Post } from "../posts.ts";
import { readRows } from "../rows.ts";
import { type DayReader, dayReader } from "./day-reader.ts";
import { type Limit, limitOf } from "./limit.ts";
import { TIKTOK_MISSING } from "./missing.ts";
import { readVideoLink } from "./video-link.ts";
import { dateIn, previous } from "./walk.ts";
import { checkOwner } from "./zip-name.ts";

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
    const readDay = dayReader(table, [snapshot, posted]);
    const limit = limitOf(table);
    const handles = new Map<string, ExportRecord>();
    const posts = readRows<Post>(table, (record) => {
      const day = readCell(record, snapshot, (text) => snapshotDay(text, readDay, limit));
      const { id, url, handle, surface } = readCell(record, link, readVideoLink);
      if (!handles.has(handle)) handles.set(handle, record);
      return {
        post: id,
        title: record.cells[title] ?? "",
        url,
        surface,
        publishedOn: readCell(record, posted, (text) => postDay(text, readDay, id)),
        from: null,
        at: day,
        values: readMetrics(table, record, columns, TIKTOK_MISSING),
      };
    });
    const listed = posts.rows.map((row) => row.value);
    return extractPosts(table, posts, spanOf(listed.map((post) => post.at).sort()), [
      partial(table),
      YEARS,
      ...checkPostClock(listed, "tiktok"),
      ...checkOwner(table, handles),
      ...checks,
    ]);
  },
};

/** @throws Unreadable */
function snapshotDay(text: string, readDay: DayReader, { day, by }: Limit): IsoDate {
  const written = readDay(text);
  const date = written && previous(written, day);
  if (!date || daysBetween(date, day) > 31)
    throw new Unreadable(`${show(text)} is no day in the month before ${by}.`);
  return date;
}

/**
 * The clock in the video's id gives the year. The day is as written: it is the account's, at most one off from
 * the id's in UTC.
 * @throws Unreadable
 */
function postDay(text: string, readDay: DayReader, id: string): IsoDate {
  const written = readDay(text);
  if (!written) throw new Unreadable(`${show(text)} is not a day and a month.`);
  const clock = postClock(id, "tiktok");
  if (clock === null) throw new Unreadable(`The id ${id} of the video holds no time.`);
  const made = fromEpochMs(clock);
  const date = [-1, 0, 1]
    .map((n) => dateIn(Number(made.slice(0, 4)) + n, written))
    .find((day) => day !== null && Math.abs(daysBetween(day, made)) <= 1);
  if (!date) throw new Unreadable(`${show(text)} is not the day in the video's id, ${made}.`);
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
