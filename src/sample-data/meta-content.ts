import { AUTUMN, type Download } from "./days.ts";
import { type ExportFile, minimal, utf8 } from "./export-file.ts";
import type { AccountModel } from "./model.ts";
import { type Post, viewsThrough } from "./post.ts";
import type { Profile } from "./profiles.ts";

type Cell = string | number;

/** One row for each post, newest first, with its counts until the day of the download. */
export function writeMetaContent(model: AccountModel, download: Download): ExportFile {
  const { id, platform, nativeId } = model.profile;
  const posts = model.posts.filter((p) => p.publishedOn <= download.windowEnd).reverse();
  const facebook = platform === "facebook";
  const header = facebook ? FACEBOOK_HEADER : INSTAGRAM_HEADER;
  const rows = posts.map((p) =>
    (facebook ? facebookRow : instagramRow)(
      model.profile,
      p,
      viewsThrough(p, download.dataThrough),
    ),
  );
  const window = `Jul-01-2025_${download === AUTUMN ? "Sep-30-2026" : "Jun-30-2026"}`;
  const text = [header, ...rows].map((r) => `${minimal(r)}\n`).join("");
  return {
    path: `${id}/${download.on}/${window}_${nativeId.slice(-15)}.csv`,
    bytes: utf8(text, { bom: true }),
  };
}

const FACEBOOK_HEADER: readonly string[] = [
  ..."Post ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Caption type".split(
    ",",
  ),
  ..."Permalink,Is crosspost,Is share,Post type,Languages,Custom labels,Funded content status".split(
    ",",
  ),
  ..."Data comment,Date,Views,Reach".split(","),
  "Reactions, Comments and Shares",
  ..."Reactions,Comments,Shares,Total clicks,Link Clicks,Other Clicks".split(","),
  "Matched Audience Targeting Consumption (Photo Click)",
  ..."Seconds viewed,Average Seconds viewed,Estimated earnings (USD),Ad impressions".split(","),
];

function facebookRow(profile: Profile, post: Post, views: number): Cell[] {
  const moving = post.kind === "video" || post.kind === "reel";
  const part = (share: number) => Math.round(views * share);
  const [reactions, comments, shares] = [
    part(post.likeShare),
    part(post.commentShare),
    part(post.shareShare),
  ];
  const linkClicks = post.kind === "link" ? part(0.02) : 0;
  const otherClicks = part(0.013);
  const kind = { photo: "Photos", link: "Links", reel: "Reels", video: "Videos" }[
    post.kind as "photo"
  ];
  const seconds = moving ? post.seconds : 0;
  const watched = moving ? Math.round(seconds * 0.3) : "";
  const url = `https://www.facebook.com/${profile.nativeId}/posts/${post.id}`;
  return [
    ...[post.id, profile.nativeId, profile.displayName, post.caption, "", seconds],
    ...[publishTime(post), "", url, 0, 0, kind, "", "", "", "", "Lifetime"],
    ...[views, part(0.72), reactions + comments + shares, reactions, comments, shares],
    ...[linkClicks + otherClicks, linkClicks, otherClicks, ""],
    ...[watched === "" ? "" : watched * views, watched, 0, 0],
  ];
}

const INSTAGRAM_HEADER: readonly string[] = [
  ..."Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time".split(
    ",",
  ),
  ..."Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Comments,Saves,Follows".split(
    ",",
  ),
];

function instagramRow(profile: Profile, post: Post, views: number): Cell[] {
  const reel = post.kind === "reel";
  const kind = reel ? "IG reel" : post.kind === "carousel" ? "IG carousel" : "IG image";
  const part = (share: number) => Math.round(views * share);
  const url = `https://www.instagram.com/p/SYN${post.id.slice(-8)}/`;
  return [
    ...[post.id, profile.nativeId, profile.handle, profile.displayName, post.caption],
    ...[reel ? post.seconds : 0, publishTime(post), url, kind, "", "Lifetime", views, part(0.7)],
    ...[part(post.likeShare), part(post.shareShare), part(post.commentShare)],
    ...[part(0.004), part(0.0006)],
  ];
}

/** US Pacific time, month first. */
function publishTime(post: Post): string {
  const [year, month, day] = post.publishedOn.split("-");
  const two = (n: number) => String(n).padStart(2, "0");
  const { minuteOfDay: minute } = post;
  return `${month}/${day}/${year} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
