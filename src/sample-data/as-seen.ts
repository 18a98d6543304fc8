import type { IsoDate } from "../calendar/dates.ts";
import { DAYS, type Download, SUMMER } from "./days.ts";
import type { AccountModel, DayCount } from "./model.ts";
import type { Post } from "./post.ts";
import { LATE_DAYS, RECOUNTED, TAKEN_BACK } from "./story.ts";

/**
 * The account as the platform showed it on the day of a download. In autumn nothing that we use was still
 * coming in; in summer the last days were short, and some days of spring had counts that were later
 * taken back.
 */
export function asSeen(model: AccountModel, download: Download): AccountModel {
  if (download !== SUMMER) return model;
  const late = LATE_DAYS[model.profile.platform];
  const posts = model.posts.map((post) => latePost(post, late));
  let missing = 0;
  const days = model.days.map((d, i) => {
    const seen = lateDay(d, late);
    missing += d.gained - seen.gained - (d.lost - seen.lost);
    const views =
      model.profile.platform === "youtube"
        ? posts.reduce((sum, p) => sum + (p.views[i] ?? 0), 0)
        : seen.views + takenBack(model.profile.id, d);
    const engagedViews = posts.reduce((sum, p) => sum + (p.engagedViews[i] ?? 0), 0);
    return { ...seen, views, engagedViews, followers: d.followers - missing };
  });
  return { ...model, days, posts };
}

/** What was counted in summer and is not any more. */
function takenBack(account: string, { day, views }: DayCount): number {
  if (account === TAKEN_BACK.account && day === TAKEN_BACK.on) return TAKEN_BACK.views;
  const recounted = account === RECOUNTED.account && day >= RECOUNTED.from && day <= RECOUNTED.to;
  return recounted ? Math.round(views * (RECOUNTED.factor - 1)) : 0;
}

type Late = Readonly<Record<IsoDate, number>>;

function lateDay(d: DayCount, late: Late): DayCount {
  const part = late[d.day] ?? 1;
  const counted = (value: number) => Math.floor(value * part);
  return {
    ...d,
    gained: counted(d.gained),
    lost: counted(d.lost),
    views: counted(d.views),
    viewers: counted(d.viewers),
    reach: counted(d.reach),
    visits: counted(d.visits),
    linkClicks: counted(d.linkClicks),
    likes: counted(d.likes),
    comments: counted(d.comments),
    shares: counted(d.shares),
    promotedViews: counted(d.promotedViews),
    promotedFollowers: counted(d.promotedFollowers),
  };
}

function latePost(post: Post, late: Late): Post {
  const counted = (values: readonly number[]) =>
    values.map((v, i) => Math.floor(v * (late[DAYS[i] ?? ""] ?? 1)));
  return { ...post, views: counted(post.views), engagedViews: counted(post.engagedViews) };
}
