import { type IsoDate, isIsoDate } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import type { Adapter, ExportCheck } from "../adapter.ts";
import { readCell, show, Unreadable } from "../cells.ts";
import { columnOf, hasColumns } from "../header.ts";
import { readDatedDay } from "../month-day.ts";
import { extractPosts, type Post } from "../posts.ts";
import { type Row, readRows } from "../rows.ts";
import {
  beginsWithTotal,
  CONTENT,
  DATE,
  DURATION,
  isTotalRow,
  METRIC_NAMES,
  PUBLISHED,
  TITLE,
} from "./columns.ts";
import { metricsOf } from "./table-metrics.ts";
import { checkTotalRow } from "./total-row.ts";
import { truncation } from "./truncation.ts";
import { windowOf } from "./window.ts";

const OWN = [...CONTENT, ...TITLE, ...PUBLISHED, ...DURATION];

/** The table of the tab Content: each video's counts in the window that the zip's name has. */
export const youtubeStudioContent: Adapter = {
  id: "youtube-studio-content",
  title: "YouTube Studio, tab Content",
  platforms: ["youtube"],
  headerNames: [...OWN, ...METRIC_NAMES],
  identify: (table) =>
    hasColumns(table.header, CONTENT, METRIC_NAMES) &&
    !hasColumns(table.header, DATE) &&
    (hasColumns(table.header, TITLE) || beginsWithTotal(table)),
  extract: (table) => {
    const metrics = metricsOf(table, OWN);
    const window = windowOf(table.container);
    const id = columnOf(table.header, CONTENT);
    const title = columnOf(table.header, TITLE);
    const published = columnOf(table.header, PUBLISHED);
    const posts = readRows<Post>(table, (record) => {
      if (isTotalRow(record)) return null;
      const post = readCell(record, id, readVideoId);
      const publishedOn = readCell(record, published, readPublished);
      return {
        post,
        title: record.cells[title] ?? "",
        url: `https://www.youtube.com/watch?v=${post}`,
        surface: "video",
        publishedOn,
        // Counts of a video that is older than the window, or may be, are of the window alone.
        from: window && (publishedOn === null || publishedOn < window.from) ? window.from : null,
        at: window !== null && window.to < table.downloadedOn ? window.to : table.downloadedOn,
        values: metrics.read(record),
      };
    });
    const values = posts.rows.map((row) => row.value.values);
    return extractPosts(table, posts, window, [
      truncation(table, "videos"),
      windowCounts(posts.rows, window),
      ...checkTotalRow(table, metrics, values),
      ...metrics.checks,
    ]);
  },
};

/** YouTube puts a blank before an id that begins with a hyphen, so that no spreadsheet takes it for a formula. */
function readVideoId(text: string): string {
  const id = text.trim();
  if (!/^[\w-]{11}$/.test(id)) throw new Unreadable(`${show(text)} is not the id of a video.`);
  return id;
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
