import type { IsoDate } from "../calendar/dates.ts";
import type { Download } from "./days.ts";
import { linkedInDay, rateOf } from "./linkedin-day.ts";
import type { AccountModel, DayCount } from "./model.ts";
import { type Post, viewsThrough } from "./post.ts";
import type { Cell } from "./workbook-file.ts";

const SENTENCE =
  "What posts of this page did (synthetic). Data is delayed by up to 2 days. All dates and times are in UTC.";
const ORIGINS = ["organic", "sponsored", "total"];
const by = (name: string) => ORIGINS.map((origin) => `${name} (${origin})`);

/** Sheet `Metrics`: a sentence, the header, then each day's counts, with what was paid for apart. */
export function dailyMetrics(days: readonly DayCount[]): Cell[][] {
  return [
    [SENTENCE],
    [
      ...["Date", ...by("Impressions"), "Unique impressions (organic)", ...by("Clicks")],
      ...[...by("Reactions"), ...by("Comments"), ...by("Reposts"), ...by("Engagement rate")],
    ],
    ...days.map(metricsRow),
  ];
}

function metricsRow(d: DayCount): Cell[] {
  const paid = d.views === 0 ? 0 : d.promotedViews / d.views;
  const split = (total: number) => {
    const sponsored = Math.floor(total * paid);
    return [total - sponsored, sponsored, total] as const;
  };
  const impressions = [d.views - d.promotedViews, d.promotedViews, d.views];
  const counts = [d.linkClicks * 3, d.likes, d.comments, d.shares].map(split);
  const rates = impressions.map((seen, i) => {
    const engaged = counts.reduce((sum, parts) => sum + (parts[i] ?? 0), 0);
    return rateOf(engaged, seen);
  });
  const unique = Math.min(d.reach, d.views - d.promotedViews);
  return [linkedInDay(d.day), ...impressions, unique, ...counts.flat(), ...rates];
}

const POST_HEADER = [
  ...["Post title", "Post link", "Post type", "Campaign name", "Posted by", "Created date"],
  ...["Campaign start date", "Campaign end date", "Audience", "Impressions", "Views"],
  ...["Offsite Views", "Clicks", "Click through rate (CTR)", "Likes", "Comments", "Reposts"],
  ...["Follows", "Engagement rate", "Content Type"],
];

/** Sheet `All posts`: one row for each post since a first day, newest first, with its counts until the download. */
export function postRows(model: AccountModel, from: IsoDate, download: Download): Cell[][] {
  return [
    [SENTENCE],
    POST_HEADER,
    ...linkedInPosts(model, from, download).map((post) =>
      postRow(post, viewsThrough(post, download.dataThrough)),
    ),
  ];
}

export function linkedInPosts(model: AccountModel, from: IsoDate, download: Download): Post[] {
  return model.posts
    .filter((p) => p.publishedOn >= from && p.publishedOn <= download.windowEnd)
    .reverse();
}

function postRow(post: Post, views: number): Cell[] {
  const part = (share: number) => Math.round(views * share);
  const [likes, comments, reposts] = [
    part(post.likeShare),
    part(post.commentShare),
    part(post.shareShare),
  ];
  const clicks = part(0.012);
  const played = post.kind === "video";
  const link = `https://www.linkedin.com/feed/update/urn:li:activity:${post.id}`;
  return [
    ...[post.caption, link, "Organic", null, "Communications desk (synthetic)"],
    ...[linkedInDay(post.publishedOn), null, null, "All followers"],
    ...[views, played ? part(0.4) : null, played ? part(0.006) : null, clicks],
    ...[rateOf(clicks, views), likes, comments, reposts, part(0.001)],
    ...[rateOf(clicks + likes + comments + reposts, views), KIND[post.kind] ?? null],
  ];
}

/** What the platform says of plain texts: nothing. */
const KIND: Readonly<Record<string, string>> = { photo: "Image", link: "Article", video: "Video" };
