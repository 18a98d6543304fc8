import { DAYS, type Download, SUMMER } from "./days.ts";
import type { AccountModel, DayCount } from "./model.ts";
import type { Post } from "./post.ts";
import { LATE_DAYS, TAKEN_BACK } from "./story.ts";

/**
 * The account as the platform showed it on the day of a download. In autumn nothing that we use was still
 * coming in; in summer the last three days were short, and one day in May had views that were later taken back.
 */
export function asSeen(model: AccountModel, download: Download): AccountModel {
  if (download !== SUMMER) return model;
  const posts = model.posts.map(latePost);
  let missing = 0;
  const days = model.days.map((d, i) => {
    const late = lateDay(d);
    missing += d.gained - late.gained - (d.lost - late.lost);
    const takenBack =
      model.profile.id === TAKEN_BACK.account && d.day === TAKEN_BACK.on ? TAKEN_BACK.views : 0;
    const views =
      model.profile.platform === "youtube"
        ? posts.reduce((sum, p) => sum + (p.views[i] ?? 0), 0)
        : late.views + takenBack;
    const engagedViews = posts.reduce((sum, p) => sum + (p.engagedViews[i] ?? 0), 0);
    return { ...late, views, engagedViews, followers: d.followers - missing };
  });
  return { ...model, days, posts };
}

function lateDay(d: DayCount): DayCount {
  const part = LATE_DAYS[d.day] ?? 1;
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
  };
}

function latePost(post: Post): Post {
  const counted = (values: readonly number[]) =>
    values.map((v, i) => Math.floor(v * (LATE_DAYS[DAYS[i] ?? ""] ?? 1)));
  return { ...post, views: counted(post.views), engagedViews: counted(post.engagedViews) };
}
