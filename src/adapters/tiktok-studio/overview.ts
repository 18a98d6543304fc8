import type { Adapter } from "../adapter.ts";
import { findColumns, type MetricColumn } from "../columns.ts";
import { hasColumns } from "../header.ts";
import { isBusinessTable } from "../tiktok-business/columns.ts";
import { DATE, extractTikTokDays } from "./daily.ts";

const VIEWS = ["Video Views"];
const PROFILE_VIEWS = ["Profile Views"];
const COLUMNS: readonly MetricColumn[] = [
  { metric: "views", names: VIEWS },
  { metric: "profile_views", names: PROFILE_VIEWS },
  { metric: "likes", names: ["Likes"] },
  { metric: "comments", names: ["Comments"] },
  { metric: "shares", names: ["Shares"] },
];

/** `Overview.csv`: what happened on each day. Likes and comments are net, so they can be negative. */
export const tiktokStudioOverview: Adapter = {
  id: "tiktok-studio-overview",
  title: "TikTok Studio, Overview.csv",
  platforms: ["tiktok"],
  headerNames: [...DATE, ...COLUMNS.flatMap((c) => c.names)],
  identify: (table) =>
    hasColumns(table.header, DATE, VIEWS, PROFILE_VIEWS) && !isBusinessTable(table),
  extract: (table) => extractTikTokDays(table, findColumns(table, COLUMNS, DATE)),
};
