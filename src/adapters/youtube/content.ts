import { type IsoDate, isIsoDate } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import type { Adapter, ExportCheck, ExportTable } from "../adapter.ts";
import { readCell, show, Unreadable } from "../cells.ts";
import { findColumns, readMetrics } from "../columns.ts";
import { columnOf, hasColumns, normalizeName } from "../header.ts";
import { readDatedDay } from "../month-day.ts";
import { extractPosts, type Post } from "../posts.ts";
import { type Row, readRows } from "../rows.ts";
import {
  beginsWithTotal,
  CONTENT,
  DURATION,
  isTotalRow,
  METRIC_NAMES,
  PUBLISHED,
  TITLE,
  YOUTUBE_METRICS,
  YOUTUBE_MISSING,
} from "./columns.ts";
import { checkTotalRow } from "./total-row.ts";

const CONTENTS = new Set(CONTENT.map(normalizeName));
const OWN = [...CONTENT, ...TITLE, ...PUBLISHED, ...DURATION];

/** YouTube Studio cuts a table here and says nothing. */
const MOST_ROWS = 500;

/** The table of the tab Content: each video's counts in the window that the zip's name has. */
export const youtubeStudioContent: Adapter = {
  id: "youtube-studio-content",
  title: "YouTube Studio, tab Content",
  platforms: ["youtube"],
  headerNames: [...OWN, ...METRIC_NAMES],
  identify: (table) =>
    CONTENTS.has(normalizeName(table.header.cells[0] ?? "")) &&
    hasColumns(table.header, METRIC_NAMES) &&
    (hasColumns(table.header, TITLE) || beginsWithTotal(table)),
  extract: (table) => {
    const { columns, checks } = findColumns(table, YOUTUBE_METRICS, OWN);
    const window = windowOf(table.container);
    const [title, published] = [columnOf(table.header, TITLE), columnOf(table.header, PUBLISHED)];
    const posts = readRows<Post>(table, (record) => {
      if (isTotalRow(record)) return null;
      const post = readCell(record, 0, readVideoId);
      const publishedOn = readCell(record, published, readPublished);
      return {
        post,
        title: record.cells[title] ?? "",
        url: `https://www.youtube.com/watch?v=${post}`,
        surface: "video",
        publishedOn,
        // Counts of a video that is older than the window are of the window alone.
        from: window && publishedOn !== null && publishedOn < window.from ? window.from : null,
        at: window !== null && window.to < table.downloadedOn ? window.to : table.downloadedOn,
        values: readMetrics(table, record, columns, YOUTUBE_MISSING),
      };
    });
    const values = posts.rows.map((row) => row.value.values);
    return extractPosts(table, posts, window, [
      truncation(table),
      windowCounts(posts.rows, window),
      ...checkTotalRow(table, columns, values),
      ...checks,
    ]);
  },
};

function readVideoId(text: string): string {
  if (!/^[\w-]{11}$/.test(text)) throw new Unreadable(`${show(text)} is not the id of a video.`);
  return text;
}

/** YouTube leaves the cell empty for some videos. */
function readPublished(text: string): IsoDate | null {
  if (text.trim() === "") return null;
  const day = readDatedDay(text);
  const pad = (n: number) => String(n).padStart(2, "0");
  const date = day && `${day.year}-${pad(day.month)}-${pad(day.day)}`;
  if (!date || !isIsoDate(date)) throw new Unreadable(`${show(text)} is not a day of publication.`);
  return date;
}

/** `Content 2026-07-01_2026-09-30 <channel>.zip`, the first word in the language of the account. */
function windowOf(container: string | null): Period | null {
  const match = / (\d{4}-\d{2}-\d{2})_(\d{4}-\d{2}-\d{2})(?: |\.)/.exec(container ?? "");
  const [from, to] = [match?.[1] ?? "", match?.[2] ?? ""];
  return isIsoDate(from) && isIsoDate(to) && from <= to ? { from, to } : null;
}

function truncation({ records }: ExportTable): ExportCheck {
  const rows = records.filter((record) => !isTotalRow(record)).length;
  const ok = rows < MOST_ROWS;
  return {
    id: "truncated",
    ok,
    message: ok
      ? `${rows} videos; YouTube cuts the table at ${MOST_ROWS}.`
      : `${rows} videos: YouTube cuts the table at ${MOST_ROWS}, so some may be missing.`,
  };
}

/** A video's count is its lifetime count only when the window holds the day on which it was published. */
function windowCounts(rows: readonly Row<Post>[], window: Period | null): ExportCheck {
  if (window === null)
    return {
      id: "window-counts",
      ok: false,
      message: "The window of these counts is in the zip's name alone, and there is no zip.",
    };
  const within = rows.filter(
    ({ value: { publishedOn: day } }) => day !== null && day >= window.from && day <= window.to,
  ).length;
  return {
    id: "window-counts",
    ok: within === rows.length,
    message: `Counts are of ${window.from} to ${window.to}: lifetime counts as of the last day for ${within} of ${rows.length} videos, which were published in it.`,
  };
}
