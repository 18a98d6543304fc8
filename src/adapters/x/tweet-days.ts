import type { Adapter } from "../adapter.ts";
import { readCell, readDay } from "../cells.ts";
import { type MetricColumn, readMetrics } from "../columns.ts";
import { type Day, extractDays } from "../daily.ts";
import { columnOf, hasColumns } from "../header.ts";
import { readRows } from "../rows.ts";
import { checkPostHandles } from "./post-handles.ts";
import {
  findTwitterColumns,
  TWITTER_MISSING,
  TWITTER_NAMES,
  withPlainNumbers,
} from "./twitter-columns.ts";

const DATE = ["Date"];
const PUBLISHED = ["Tweets published"];
const POSTS: readonly MetricColumn[] = [{ metric: "posts", names: PUBLISHED }];

/**
 * `daily_tweet_activity_metrics_<handle>_<from>_<to>_en.csv` of the analytics that Twitter had, also as archives
 * keep it: a workbook with a sheet for each month.
 */
export const twitterDays: Adapter = {
  id: "x-tweet-days",
  title: "Twitter, daily tweet activity",
  platforms: ["x"],
  headerNames: [...DATE, ...PUBLISHED, ...TWITTER_NAMES],
  identify: ({ header }) => hasColumns(header, DATE, PUBLISHED, ["impressions"]),
  extract: (table) => {
    const { columns, checks } = findTwitterColumns(table, POSTS, DATE);
    const date = columnOf(table.header, DATE);
    const days = readRows<Day>(table, (record) => ({
      at: readCell(record, date, (text) => readDay(text.trim().replace(/T00:00:00$/, ""))),
      values: readMetrics(table, withPlainNumbers(record, columns), columns, TWITTER_MISSING),
    }));
    return extractDays(table, days, "account", [...checkPostHandles(table, -1), ...checks]);
  },
};
