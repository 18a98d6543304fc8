import type { ExportRecord } from "../adapter.ts";
import { readCell, webAddress } from "../cells.ts";
import { findColumns, type MetricColumn, readMetrics } from "../columns.ts";
import { spanOf } from "../daily.ts";
import { columnOf, hasColumns, normalizeName } from "../header.ts";
import { checkPostClock } from "../post-clock.ts";
import { extractPosts, type Post } from "../posts.ts";
import { readRows } from "../rows.ts";
import { snakeCase } from "../youtube/part-name.ts";
import { readLinkedInDay } from "./dates.ts";
import { LINKEDIN_MISSING } from "./names.ts";
import { readPostLink } from "./post-link.ts";
import type { Sheet } from "./sheets.ts";

/** The second name of each is that of exports until about 2022. */
const TITLE = ["Post title", "Update title"];
const LINK = ["Post link", "Update link"];
const PAID = ["Post type", "Update type"];
const KIND = ["Content Type"];
const CREATED = ["Created date"];
const COLUMNS: readonly MetricColumn[] = [
  { metric: "impressions", names: ["Impressions"] },
  { metric: "views", names: ["Views", "Views (excluding off-site video views)", "Video views"] },
  { metric: "offsite_views", names: ["Offsite Views", "Off-site Views"] },
  { metric: "clicks", names: ["Clicks"] },
  { metric: "click_through_rate", names: ["Click through rate (CTR)"], notation: "decimal" },
  { metric: "likes", names: ["Likes"] },
  { metric: "comments", names: ["Comments"] },
  { metric: "reposts", names: ["Reposts", "Shares"] },
  { metric: "followers_gained", names: ["Follows"] },
  { metric: "engagement_rate", names: ["Engagement rate"], notation: "decimal" },
];
const OWN = [...TITLE, ...LINK, ...PAID, ...KIND, ...CREATED];

/** Sheet `All posts` of a page's content, `Update engagement` until about 2022. Who posted is not read. */
export const allPosts: Sheet = {
  headerNames: [...OWN, ...COLUMNS.flatMap((c) => c.names)],
  identify: ({ header }) => hasColumns(header, TITLE, LINK, CREATED, ["Impressions"]),
  extract: (table) => {
    const { columns, checks } = findColumns(table, COLUMNS, OWN);
    const at = (names: readonly string[]) => columnOf(table.header, names);
    const [title, link, created] = [at(TITLE), at(LINK), at(CREATED)];
    const [paid, kind] = [at(PAID), at(KIND)];
    const posts = readRows<Post>(table, (record) => ({
      post: readCell(record, link, readPostLink).id,
      title: record.cells[title] ?? "",
      url: webAddress(record.cells[link] ?? ""),
      surface: surfaceOf(record, paid, kind),
      publishedOn: readCell(record, created, readLinkedInDay),
      from: null,
      at: table.downloadedOn,
      values: readMetrics(table, record, columns, LINKEDIN_MISSING),
    }));
    const days = posts.rows.flatMap(({ value }) => value.publishedOn ?? []).sort();
    const clocked = posts.rows.filter(
      ({ record }) => readPostLink(record.cells[link] ?? "").kind === "activity",
    );
    return extractPosts(table, posts, spanOf(days), [
      ...checkPostClock(
        clocked.map((row) => row.value),
        "linkedin",
      ),
      ...checks,
    ]);
  },
};

/** Posts that were paid for stand apart, as `ads`; of the others the file says more or less about their kind. */
function surfaceOf({ cells }: ExportRecord, paid: number, kind: number): string {
  if (normalizeName(cells[paid] ?? "") === "sponsored") return "ads";
  return snakeCase(cells[kind] ?? "") ?? "post";
}
