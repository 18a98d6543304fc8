import type { Adapter } from "../adapter.ts";
import { findColumns, type MetricColumn } from "../columns.ts";
import { hasColumns } from "../header.ts";
import { extractTikTokDays } from "./daily.ts";

/** TikTok keeps column names English whatever the language of the days. */
const DATE = ["Date"];
const VIEWS = ["Video Views"];
const PROFILE_VIEWS = ["Profile Views"];
const COLUMNS: readonly MetricColumn[] = [
  { metric: "views", names: VIEWS },
  { metric: "profile_views", names: PROFILE_VIEWS },
  { metric: "likes", names: ["Likes"] },
  { metric: "comments", names: ["Comments"] },
  { metric: "shares", names: ["Shares"] },
];
/** The Business Suite's table looks alike and has these; its days carry a year. */
const BUSINESS = ["Reached audience", "Net growth", "New followers"];

/** `Overview.csv`: what happened on each day. Likes and comments are net, so they can be negative. */
export const tiktokStudioOverview: Adapter = {
  id: "tiktok-studio-overview",
  title: "TikTok Studio, Overview.csv",
  platforms: ["tiktok"],
  headerNames: [...DATE, ...COLUMNS.flatMap((c) => c.names)],
  identify: ({ header }) =>
    hasColumns(header, DATE, VIEWS, PROFILE_VIEWS) && !hasColumns(header, BUSINESS),
  extract: (table) => extractTikTokDays(table, findColumns(table, COLUMNS, DATE)),
};
