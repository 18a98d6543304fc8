import { addDays } from "../calendar/dates.ts";
import { AUTUMN, type Download } from "./days.ts";
import type { AccountModel } from "./model.ts";
import { type Post, viewsThrough } from "./post.ts";
import { streamOf } from "./random.ts";
import { VIRAL } from "./story.ts";
import { type Label, table } from "./tiktok-table.ts";

const HEADER = [
  "Time",
  "Video title",
  "Video link",
  "Post time",
  "Total likes",
  "Total comments",
  "Total shares",
  "Total views",
];

/**
 * TikTok lists a handful of recent videos in no order, so posts cannot be counted from this file.
 * The autumn file of one account has the 15 rows at which TikTok cuts.
 */
export function content(model: AccountModel, download: Download, label: Label): string {
  const rows = contentPosts(model, download).map((post) => {
    const views = viewsThrough(post, download.dataThrough);
    const part = (share: number) => Math.round(views * share);
    return [
      label(download.on),
      post.title,
      `https://www.tiktok.com/@${model.profile.handle}/video/${post.id}`,
      label(post.publishedOn),
      part(post.likeShare),
      part(post.commentShare),
      part(post.shareShare),
      views,
    ];
  });
  return table([HEADER, ...rows]);
}

export function contentPosts(model: AccountModel, download: Download): Post[] {
  const random = streamOf(`${model.profile.id}/${download.on}/content`);
  const since = addDays(download.windowEnd, -84);
  const count = download === AUTUMN && model.profile.id === "moonlit-tiktok" ? 15 : 12;
  const recent = model.posts.filter(
    (p) => p.publishedOn >= since && p.publishedOn <= download.windowEnd,
  );
  const rank = (p: Post) => (p.title === VIRAL.title ? -1 : random());
  return recent
    .map((post) => ({ post, rank: rank(post), place: random() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .sort((a, b) => a.place - b.place)
    .map((r) => r.post);
}
