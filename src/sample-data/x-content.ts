import type { IsoDate } from "../calendar/dates.ts";
import { type Download, QUARTERS } from "./days.ts";
import { type ExportFile, minimal, utf8 } from "./export-file.ts";
import type { AccountModel } from "./model.ts";
import { type Post, viewsThrough } from "./post.ts";
import { DELETED } from "./story.ts";
import { xDay } from "./x-days.ts";

const HEADER =
  "Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks";

/** The posts from a first day on, with their counts until the download. Its name holds the window. */
export function xContent(model: AccountModel, download: Download, from: IsoDate): ExportFile {
  const { id, handle } = model.profile;
  const rows = xPosts(model, download, from).map((post) => {
    const views = viewsThrough(post, download.dataThrough);
    const part = (share: number) => Math.round(views * share);
    const [likes, replies, shares] = [
      part(post.likeShare),
      part(post.commentShare),
      part(post.shareShare),
    ];
    const [bookmarks, reposts] = [part(post.likeShare * 0.06), part(post.likeShare * 0.21)];
    const [expands, clicks] = [part(0.011), post.kind === "link" ? part(0.012) : 0];
    const link = `https://x.com/${handle}/status/${post.id}`;
    return minimal([
      ...[post.id, xDay(post.publishedOn), post.caption, link, views, likes],
      ...[likes + replies + shares + bookmarks + reposts + expands + clicks, bookmarks, shares],
      ...[part(0.0003), replies, reposts, part(0.004), expands, clicks, part(0.0004), 0],
    ]);
  });
  return {
    path: `${id}/${download.on}/account_analytics_content_${from}_${download.windowEnd}.csv`,
    bytes: utf8(`${[HEADER, ...rows].join("\n")}\n`, { bom: false }),
  };
}

/** The first day of the quarter that a list of posts is of. */
export function firstXPost({ windowEnd }: Download): IsoDate {
  return QUARTERS.find((q) => q.from <= windowEnd && windowEnd <= q.to)?.from ?? windowEnd;
}

/** Newest first; what was taken down before the download is not there. */
export function xPosts(model: AccountModel, download: Download, from: IsoDate): Post[] {
  const gone = (p: Post) =>
    model.profile.id === DELETED.account && p.title === DELETED.title && download.on >= DELETED.on;
  return model.posts
    .filter((p) => p.publishedOn >= from && p.publishedOn <= download.windowEnd && !gone(p))
    .reverse();
}
