import type { Adapter, ExportCheck } from "../adapter.ts";
import { readCell, readDigits } from "../cells.ts";
import { findColumns, readMetrics } from "../columns.ts";
import { spanOf } from "../daily.ts";
import { columnOf, hasColumns } from "../header.ts";
import { extractPosts, type Post } from "../posts.ts";
import { readRows } from "../rows.ts";
import { NAMES, OWN_COLUMNS, readable, VIDEO_COLUMNS } from "./columns.ts";
import { passOver } from "./pass-over.ts";
import { readPublished } from "./published.ts";
import { setAside } from "./set-aside.ts";

const OWN = [...OWN_COLUMNS, "Universal video ID"];

const IDS: ExportCheck = {
  id: "ignored-column",
  ok: true,
  message:
    "Ids here are of videos, not of posts. Reach, reactions, comments and shares are read from the export of posts alone, so that none counts twice.",
};

/**
 * The export of a page's videos: a row for each video, however many posts show it, with its lifetime counts as of the
 * day of the download.
 */
export const metaVideos: Adapter = {
  id: "meta-videos",
  title: "Meta Business Suite, Facebook videos",
  platforms: ["facebook"],
  headerNames: [...OWN, ...VIDEO_COLUMNS.flatMap((c) => c.names)],
  identify: ({ header }) => hasColumns(header, NAMES.video, NAMES.published, NAMES.date),
  extract: (table) => {
    const index = (key: keyof typeof NAMES) => columnOf(table.header, NAMES[key]);
    const passed = passOver(table, index("video"));
    const aside = setAside(table);
    const wanted = readable(table, VIDEO_COLUMNS);
    const { columns, checks } = findColumns(table, wanted, [...OWN, ...aside.names]);
    const videos = readRows<Post>(table, (record) =>
      passed.has(record)
        ? null
        : {
            post: readCell(record, index("video"), readDigits),
            title: record.cells[index("title")] ?? "",
            url: null,
            surface: "video",
            publishedOn: readCell(record, index("published"), readPublished),
            from: null,
            at: table.downloadedOn,
            values: readMetrics(table, record, columns, [""]),
          },
    );
    const days = videos.rows.flatMap(({ value }) => value.publishedOn ?? []).sort();
    const told = [IDS, ...passed.checks, ...aside.checks, ...checks];
    return { ...extractPosts(table, videos, spanOf(days), told), owners: passed.owners };
  },
};
