import type { Adapter, ExportCheck, ExportRecord } from "../adapter.ts";
import { readCell } from "../cells.ts";
import { findColumns, type MetricColumn, readMetrics } from "../columns.ts";
import { columnOf, hasColumns } from "../header.ts";
import { checkPostClock } from "../post-clock.ts";
import { extractPosts, type Post } from "../posts.ts";
import { readRows } from "../rows.ts";
import { type Limit, limitOf } from "../tiktok-studio/limit.ts";
import { TIKTOK_MISSING } from "../tiktok-studio/missing.ts";
import { readVideoLink } from "../tiktok-studio/video-link.ts";
import { checkOwner } from "../tiktok-studio/zip-name.ts";
import { ENGAGEMENT, readBusinessDay, VIEWS } from "./columns.ts";

const TITLE = ["Video title", "Videotitel"];
const LINK = ["Video link", "Videolänk"];
const POSTED = ["Post time", "Publiceringstid"];
const COLUMNS: readonly MetricColumn[] = [
  ...ENGAGEMENT,
  { metric: "saves", names: ["Add to Favorites", "Lägg till i Favoriter"] },
];
const OWN = [...TITLE, ...LINK, ...POSTED];

/** `Video` of the Business Suite: the counts of each video. Its times are UTC. */
export const tiktokBusinessVideo: Adapter = {
  id: "tiktok-business-video",
  title: "TikTok Business Suite, Video",
  platforms: ["tiktok"],
  headerNames: [...OWN, ...COLUMNS.flatMap((c) => c.names)],
  identify: ({ header }) => hasColumns(header, LINK, POSTED, VIEWS),
  extract: (table) => {
    const { columns, checks } = findColumns(table, COLUMNS, OWN);
    const at = (names: readonly string[]) => columnOf(table.header, names);
    const [title, link, posted] = [at(TITLE), at(LINK), at(POSTED)];
    const limit = limitOf(table);
    const handles = new Map<string, ExportRecord>();
    const posts = readRows<Post>(table, (record) => {
      const { id, url, handle, surface } = readCell(record, link, readVideoLink);
      if (!handles.has(handle)) handles.set(handle, record);
      return {
        post: id,
        title: record.cells[title] ?? "",
        url,
        surface,
        publishedOn: readCell(record, posted, readBusinessDay),
        from: null,
        at: limit.day,
        values: readMetrics(table, record, columns, TIKTOK_MISSING),
      };
    });
    const listed = posts.rows.map((row) => row.value);
    const { day } = limit;
    return extractPosts(table, posts, listed.length > 0 ? { from: day, to: day } : null, [
      snapshot(limit),
      ...checkPostClock(listed, "tiktok"),
      ...checkOwner(table, handles),
      ...checks,
    ]);
  },
};

function snapshot({ by }: Limit): ExportCheck {
  return {
    id: "snapshot",
    ok: true,
    message: `The file has no date of its own; its counts are taken as lifetime counts, dated by ${by}.`,
  };
}
