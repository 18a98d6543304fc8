import { addDays } from "../calendar/dates.ts";
import { asSeen } from "./as-seen.ts";
import { AUTUMN, type Download, MIDSUMMER } from "./days.ts";
import { type ExportFile, minimal, utf8 } from "./export-file.ts";
import type { AccountModel } from "./model.ts";
import { DELETED } from "./story.ts";
import { firstXPost, xContent } from "./x-content.ts";
import { xDay } from "./x-days.ts";

/** X Premium: what happened on each of 365 days, and the posts of the newest quarter. Newest first, no mark. */
export function writeX(truth: AccountModel, download: Download): ExportFile[] {
  const model = asSeen(truth, download);
  const files = [overview(model, download), xContent(model, download, firstXPost(download))];
  // A look at the posts between two quarters: what it lists and the autumn's file does not, is gone.
  const between = download === AUTUMN && model.profile.id === DELETED.account;
  return between ? [xContent(truth, MIDSUMMER, firstXPost(MIDSUMMER)), ...files] : files;
}

const HEADER =
  "Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,Create Post,Video views,Media views";

function overview({ profile, days, posts }: AccountModel, download: Download): ExportFile {
  const first = addDays(download.windowEnd, -364);
  const rows = days
    .filter((d) => d.day >= first && d.day <= download.windowEnd)
    .map((d) => {
      const bookmarks = Math.round(d.likes * 0.06);
      const replies = Math.max(0, d.comments);
      const engagements = d.likes + bookmarks + d.shares + replies + d.linkClicks;
      const reposts = Math.round(d.likes * 0.21);
      const made = posts.filter((p) => p.publishedOn === d.day).length;
      return minimal([
        ...[xDay(d.day), d.views, d.likes, engagements + reposts, bookmarks, d.shares],
        // Videos were watched, but X writes 0 in the last two columns on every row.
        ...[d.gained, d.lost, replies, reposts, d.visits, made, 0, 0],
      ]);
    });
  return {
    path: `${profile.id}/${download.on}/account_overview_analytics.csv`,
    bytes: utf8(`${[HEADER, ...rows.reverse()].join("\n")}\n`, { bom: false }),
  };
}
