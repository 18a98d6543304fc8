import { addDays, type IsoDate } from "../calendar/dates.ts";
import { asSeen } from "./as-seen.ts";
import { AUTUMN, type Download, MIDSUMMER, QUARTERS, type Quarter, SUMMER } from "./days.ts";
import { linkedInPosts } from "./linkedin-content.ts";
import { firstLinkedInDay } from "./linkedin-day.ts";
import { type AccountModel, type DayCount, simulate } from "./model.ts";
import { type Post, viewsThrough } from "./post.ts";
import type { SamplePlatform } from "./profiles.ts";
import { DELETED, GAP, VIEW_REDEFINED } from "./story.ts";
import { contentPosts } from "./tiktok-content.ts";
import { firstXPost, xPosts } from "./x-content.ts";

/** Views of a part of a quarter under one rule of counting. */
export interface ViewSegment {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly views: number;
  /** YouTube alone counts these. */
  readonly engagedViews: number | null;
}

/** What is true of one account in one quarter, from the model alone: no export is read, no adapter runs. */
export interface QuarterTruth {
  readonly account: string;
  readonly platform: SamplePlatform;
  readonly quarter: string;
  /** At the end of the day before the quarter; null when the account was not open yet. */
  readonly followersAtStart: number | null;
  readonly followersAtEnd: number;
  /** null where there is no start. */
  readonly netGrowth: number | null;
  /** Gross, as Meta's Follows has it. */
  readonly followersGained: number;
  /** Sum over the days that the exports hold: views, or impressions on X and LinkedIn. */
  readonly views: number;
  /** One, but two for YouTube in the quarter in which the rule changed. */
  readonly segments: readonly ViewSegment[];
  /** Days of the quarter whose views no export holds, and their views. */
  readonly unreportedDays: number;
  readonly unreportedViews: number;
  /** Videos, or posts of any kind where the platform has others. */
  readonly published: number;
  /** Of those published, the ones that an export lists: TikTok lists a handful. One on X was taken down later. */
  readonly listed: number;
  /** Median of the listed posts' views in the newest export that lists each; null when none is listed. */
  readonly medianViewsPerPost: number | null;
}

export function truth(): QuarterTruth[] {
  return simulate().flatMap((model) => QUARTERS.map((quarter) => truthOf(model, quarter)));
}

function truthOf(model: AccountModel, quarter: Quarter): QuarterTruth {
  const { id, platform } = model.profile;
  const days = model.days.filter((d) => d.day >= quarter.from && d.day <= quarter.to);
  const missing = days.filter((d) => id === GAP.account && d.day >= GAP.from && d.day <= GAP.to);
  const held = days.filter((d) => !missing.includes(d));
  const start = followersBefore(model, quarter.from);
  const end = days.at(-1)?.followers ?? 0;
  const posts = model.posts.filter(
    (p) => p.publishedOn >= quarter.from && p.publishedOn <= quarter.to,
  );
  const listed = listedViews(model, posts);
  return {
    account: id,
    platform,
    quarter: quarter.id,
    followersAtStart: start,
    followersAtEnd: end,
    netGrowth: start === null ? null : end - start,
    followersGained: sum(days.map((d) => d.gained)),
    views: sum(held.map((d) => d.views)),
    segments: segmentsOf(platform, quarter, held),
    unreportedDays: missing.length,
    unreportedViews: sum(missing.map((d) => d.views)),
    published: posts.length,
    listed: listed.length,
    medianViewsPerPost: median(listed),
  };
}

function followersBefore(model: AccountModel, day: IsoDate): number | null {
  if ((model.profile.openedOn ?? "") >= day) return null;
  const before = addDays(day, -1);
  return model.days.find((d) => d.day === before)?.followers ?? model.profile.followersAtStart;
}

function segmentsOf(
  platform: SamplePlatform,
  quarter: Quarter,
  days: readonly DayCount[],
): ViewSegment[] {
  const cut = VIEW_REDEFINED.on;
  const split = platform === "youtube" && cut > quarter.from && cut <= quarter.to;
  const windows = split
    ? [
        [quarter.from, addDays(cut, -1)],
        [cut, quarter.to],
      ]
    : [[quarter.from, quarter.to]];
  return windows.map(([from = "", to = ""]) => {
    const within = days.filter((d) => d.day >= from && d.day <= to);
    const engaged = platform === "youtube" ? sum(within.map((d) => d.engagedViews)) : null;
    return { from, to, views: sum(within.map((d) => d.views)), engagedViews: engaged };
  });
}

/** A post's views as its newest export has them: YouTube counts to the end of the window, others to the day. */
function listedViews(model: AccountModel, posts: readonly Post[]): number[] {
  if (model.profile.platform === "youtube")
    return posts.map((p) => viewsThrough(p, AUTUMN.windowEnd));
  if (["facebook", "instagram"].includes(model.profile.platform))
    return posts.map((p) => viewsThrough(p, AUTUMN.dataThrough));
  const newest = new Map<string, number>();
  for (const download of [SUMMER, MIDSUMMER, AUTUMN]) {
    for (const p of postsListed(asSeen(model, download), download))
      newest.set(p.id, viewsThrough(p, download.dataThrough));
  }
  return posts.flatMap((p) => newest.get(p.id) ?? []);
}

/** On platforms whose lists of posts do not reach back to the beginning. */
function postsListed(model: AccountModel, download: Download): Post[] {
  const { id, platform } = model.profile;
  if (download === MIDSUMMER && id !== DELETED.account) return [];
  if (platform === "tiktok") return contentPosts(model, download);
  if (platform === "x") return xPosts(model, download, firstXPost(download));
  return linkedInPosts(model, firstLinkedInDay(download), download);
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, v) => total + v, 0);
}
