import type { IsoDate } from "../calendar/dates.ts";
import { DAYS } from "./days.ts";
import type { Post } from "./post.ts";
import { PROFILES, type Profile } from "./profiles.ts";
import { bell, countAround, type Random, streamOf } from "./random.ts";
import { RHYTHM, simulatePosts } from "./simulate-posts.ts";
import { CAMPAIGN, PROMOTED, VIRAL } from "./story.ts";

/** One day of one account. All are that day's counts, but `followers`, which is the total at its end. */
export interface DayCount {
  readonly day: IsoDate;
  /** False before the account was opened. */
  readonly open: boolean;
  readonly followers: number;
  readonly gained: number;
  readonly lost: number;
  readonly views: number;
  readonly engagedViews: number;
  readonly viewers: number;
  readonly reach: number;
  readonly visits: number;
  readonly linkClicks: number;
  readonly likes: number;
  /** Can be negative: deleted comments count on the day of their deletion. */
  readonly comments: number;
  readonly shares: number;
  /** Of the views and of the gained followers, those that were paid for. */
  readonly promotedViews: number;
  readonly promotedFollowers: number;
}

export interface AccountModel {
  readonly profile: Profile;
  readonly days: readonly DayCount[];
  readonly posts: readonly Post[];
}

/** What really happened to the invented accounts. The exports are written from it, and so is the truth. */
export function simulate(): AccountModel[] {
  return PROFILES.map((profile) => {
    const posts = simulatePosts(profile);
    return { profile, posts, days: simulateDays(profile, posts) };
  });
}

function simulateDays(profile: Profile, posts: readonly Post[]): DayCount[] {
  const random = streamOf(`${profile.id}/days`);
  let followers = profile.followersAtStart;
  return DAYS.map((day, i) => {
    const open = (profile.openedOn ?? "") <= day;
    const rhythm = RHYTHM[i] ?? 1;
    const ofPosts = sum(posts.map((p) => p.views[i] ?? 0));
    // YouTube's older videos are posts of their own; elsewhere they are one lump.
    const ofOlder =
      profile.platform === "youtube" ? 0 : countAround(random, profile.olderViews * rhythm);
    const ordinary = countAround(random, profile.gainedPerDay * rhythm * (0.8 + 0.4 * random()));
    const paid = promoted(profile.id, day, rhythm);
    const gained = open
      ? ordinary + extraFollowers(profile.id, day, i, posts) + paid.promotedFollowers
      : 0;
    const lost = open ? countAround(random, followers * profile.lostShare) : 0;
    followers += gained - lost;
    const views = ofPosts + ofOlder + paid.promotedViews;
    const engagedViews = sum(posts.map((p) => p.engagedViews[i] ?? 0));
    const counts = { day, open, followers, gained, lost, views, engagedViews };
    return { ...counts, ...reactions(views, random), ...paid };
  });
}

function promoted(id: string, day: IsoDate, rhythm: number) {
  const runs = id === PROMOTED.account && day >= PROMOTED.from && day <= PROMOTED.to;
  const part = runs ? rhythm : 0;
  return {
    promotedViews: Math.round(PROMOTED.viewsPerDay * part),
    promotedFollowers: Math.round(PROMOTED.followersPerDay * part),
  };
}

/** Reach stays below viewers and both below views, as unique people do. */
function reactions(views: number, random: Random) {
  const share = (of: number, part: number) => Math.round(of * part * (1 + 0.08 * bell(random)));
  const viewers = Math.min(views, share(views, 0.61));
  const comments = share(views, 0.0022);
  return {
    viewers,
    reach: Math.min(viewers, share(viewers, 0.94)),
    visits: share(views, 0.016),
    linkClicks: share(views, 0.004),
    likes: share(views, 0.043),
    comments: comments === 1 && random() < 0.1 ? -1 : comments,
    shares: share(views, 0.0035),
  };
}

function extraFollowers(id: string, day: IsoDate, i: number, posts: readonly Post[]): number {
  if (id === CAMPAIGN.account) return CAMPAIGN.extraFollowers[day] ?? 0;
  if (id !== VIRAL.account) return 0;
  const viral = posts.find((p) => p.title === VIRAL.title);
  return Math.round((viral?.views[i] ?? 0) * VIRAL.followersPerView);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, v) => total + v, 0);
}
