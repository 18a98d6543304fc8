import type { Adapter, ExportCheck } from "../adapter.ts";
import { readCell, readDigits, webAddress } from "../cells.ts";
import { findColumns, type MetricColumn, readMetrics } from "../columns.ts";
import { spanOf } from "../daily.ts";
import { columnOf, hasColumns } from "../header.ts";
import { checkPostClock } from "../post-clock.ts";
import { extractPosts, type Post } from "../posts.ts";
import { readRows } from "../rows.ts";
import { X_METRICS, X_MISSING } from "./columns.ts";
import { checkPostHandles } from "./post-handles.ts";
import { readXDay } from "./x-day.ts";

const POST = ["Post id"];
const DATE = ["Date"];
const TEXT = ["Post text"];
const LINK = ["Post Link"];
const COLUMNS: readonly MetricColumn[] = [
  ...X_METRICS,
  { metric: "detail_expands", names: ["Detail Expands"] },
  { metric: "link_clicks", names: ["URL Clicks"] },
  { metric: "hashtag_clicks", names: ["Hashtag Clicks"] },
  { metric: "permalink_clicks", names: ["Permalink Clicks"] },
];
const OWN = [...POST, ...DATE, ...TEXT, ...LINK];

/** A file of about 200 rows did not reach back to the first day of its window; no source says that X cuts. */
const PERHAPS_MOST_ROWS = 200;

/**
 * `account_analytics_content_<from>_<to>.csv` of X Premium: counts of each post. Replies are among them and no
 * column marks them: a text that begins with a name may be one or not.
 */
export const xContent: Adapter = {
  id: "x-content",
  title: "X, content",
  platforms: ["x"],
  headerNames: [...OWN, ...COLUMNS.flatMap((c) => c.names)],
  identify: ({ header }) => hasColumns(header, POST, DATE, TEXT, LINK),
  extract: (table) => {
    const { columns, checks } = findColumns(table, COLUMNS, OWN);
    const at = (names: readonly string[]) => columnOf(table.header, names);
    const [post, date, text, link] = [at(POST), at(DATE), at(TEXT), at(LINK)];
    const posts = readRows<Post>(table, (record) => ({
      post: readCell(record, post, readDigits),
      title: record.cells[text] ?? "",
      url: webAddress(record.cells[link] ?? ""),
      surface: "post",
      publishedOn: readCell(record, date, readXDay),
      from: null,
      at: table.downloadedOn,
      values: readMetrics(table, record, columns, X_MISSING),
    }));
    const read = posts.rows.map((row) => row.value);
    const days = read.flatMap((p) => p.publishedOn ?? []).sort();
    return extractPosts(table, posts, spanOf(days), [
      truncation(table.records.length),
      ...checkPostClock(read, "x"),
      ...checkPostHandles(table, link),
      ...checks,
    ]);
  },
};

function truncation(rows: number): ExportCheck {
  const ok = rows < PERHAPS_MOST_ROWS;
  return {
    id: "truncated",
    ok,
    message: ok
      ? `${rows} posts, replies among them; X may cut the list at about ${PERHAPS_MOST_ROWS}.`
      : `${rows} posts, replies among them: X may have cut the list at about ${PERHAPS_MOST_ROWS}, so the oldest posts may be missing.`,
  };
}
