import { type IsoDate, isIsoDate } from "../../calendar/dates.ts";
import type { Adapter } from "../adapter.ts";
import { readCell, readDigits, show, Unreadable, webAddress } from "../cells.ts";
import { readMetrics } from "../columns.ts";
import { spanOf } from "../daily.ts";
import { columnOf, hasColumns } from "../header.ts";
import { checkPostClock } from "../post-clock.ts";
import { extractPosts, type Post } from "../posts.ts";
import { readRows } from "../rows.ts";
import { checkPostHandles } from "./post-handles.ts";
import {
  findTwitterColumns,
  TWITTER_MISSING,
  TWITTER_NAMES,
  withPlainNumbers,
} from "./twitter-columns.ts";

const POST = ["Tweet id"];
const LINK = ["Tweet permalink"];
const TEXT = ["Tweet text"];
const TIME = ["time"];
const OWN = [...POST, ...LINK, ...TEXT, ...TIME];

/** `tweet_activity_metrics_<handle>_<from>_<to>_en.csv` of the analytics that Twitter had: counts of each tweet. */
export const twitterTweets: Adapter = {
  id: "x-tweets",
  title: "Twitter, tweet activity metrics",
  platforms: ["x"],
  headerNames: [...OWN, ...TWITTER_NAMES],
  identify: ({ header }) => hasColumns(header, POST, LINK, TIME, ["impressions"]),
  extract: (table) => {
    const { columns, checks } = findTwitterColumns(table, [], OWN);
    const at = (names: readonly string[]) => columnOf(table.header, names);
    const [post, link, text, time] = [at(POST), at(LINK), at(TEXT), at(TIME)];
    const posts = readRows<Post>(table, (record) => ({
      post: readCell(record, post, readDigits),
      title: decodeEntities(record.cells[text] ?? ""),
      url: webAddress(record.cells[link] ?? ""),
      surface: "post",
      publishedOn: readCell(record, time, readUtcTime),
      from: null,
      at: table.downloadedOn,
      values: readMetrics(table, withPlainNumbers(record, columns), columns, TWITTER_MISSING),
    }));
    const read = posts.rows.map((row) => row.value);
    const days = read.flatMap((p) => p.publishedOn ?? []).sort();
    const clock = checkPostClock(read, "x");
    return extractPosts(table, posts, spanOf(days), [
      ...clock,
      ...checkPostHandles(table, link),
      ...checks,
    ]);
  },
};

/** `2016-12-23 18:50 +0000`: always UTC, so the day is the first word. */
function readUtcTime(text: string): IsoDate {
  const day = /^(\d{4}-\d{2}-\d{2}) (?:[01]\d|2[0-3]):[0-5]\d \+0000$/.exec(text.trim())?.[1];
  if (day === undefined || !isIsoDate(day))
    throw new Unreadable(`${show(text)} is not a time as YYYY-MM-DD HH:MM +0000.`);
  return day;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#39;", "'"],
]);

/** Twitter escapes these in texts. Each once: a tweet that says `&lt;` holds `&amp;lt;`. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES.get(entity) ?? entity);
}
