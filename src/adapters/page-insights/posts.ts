import type { Adapter } from "../adapter.ts";
import { readCell, readDigits, webAddress } from "../cells.ts";
import { readMetrics } from "../columns.ts";
import { spanOf } from "../daily.ts";
import { columnOf, hasColumns } from "../header.ts";
import { surfaceOf } from "../meta/surface.ts";
import { extractPosts, type Post } from "../posts.ts";
import { readRows } from "../rows.ts";
import { findInsights, type InsightColumn, isDescriptions } from "./descriptions.ts";
import { readInsightDate } from "./read-date.ts";

const NAMES = {
  post: ["Post ID"],
  permalink: ["Permalink"],
  message: ["Post Message"],
  type: ["Type"],
  posted: ["Posted"],
} as const;
const OWN = [...Object.values(NAMES).flat(), "Countries", "Languages", "Audience Targeting"];

export const POST_COLUMNS: readonly InsightColumn[] = [
  { metric: "reach", names: ["Lifetime Post Total Reach"], counts: "people" },
  { metric: "impressions", names: ["Lifetime Post Total Impressions"], counts: "times" },
  { metric: "engaged_audience", names: ["Lifetime Engaged Users"], counts: "people" },
  { metric: "clicks", names: ["Lifetime Post Consumptions"], counts: "times" },
];

/** Facebook Page Insights, post level, until 2023: lifetime counts as of the day of the download. */
export const pageInsightsPosts: Adapter = {
  id: "page-insights-posts",
  title: "Facebook Page Insights, posts",
  platforms: ["facebook"],
  headerNames: [...OWN, ...POST_COLUMNS.flatMap((c) => c.names)],
  identify: ({ header }) =>
    hasColumns(
      header,
      NAMES.post,
      NAMES.posted,
      POST_COLUMNS.flatMap((c) => c.names),
    ),
  extract: (table) => {
    const { columns, checks } = findInsights(table, POST_COLUMNS, OWN);
    const index = (key: keyof typeof NAMES) => columnOf(table.header, NAMES[key]);
    const posts = readRows<Post>(table, (record) =>
      record === table.records[0] && isDescriptions(record)
        ? null
        : {
            post: readCell(record, index("post"), readPostId),
            title: record.cells[index("message")] ?? "",
            url: webAddress(record.cells[index("permalink")] ?? ""),
            surface: surfaceOf(record.cells[index("type")] ?? ""),
            publishedOn: readCell(record, index("posted"), readInsightDate),
            from: null,
            at: table.downloadedOn,
            values: readMetrics(table, record, columns, [""]),
          },
    );
    const days = posts.rows.flatMap(({ value }) => value.publishedOn ?? []).sort();
    const pages = new Set(posts.rows.map(({ value }) => value.post.split("_", 1)[0] ?? ""));
    const owners = [...pages].map((text) => ({ kind: "id" as const, text }));
    const extract = extractPosts(table, posts, spanOf(days), checks);
    // Posts that are shared from others carry the others' number: one page alone says whose the file is.
    return { ...extract, owners: owners.length === 1 ? owners : [] };
  },
};

/** Of the page and of the post: `1234567890_9876543210`. @throws Unreadable */
function readPostId(text: string): string {
  return text.trim().split("_").map(readDigits).join("_");
}
