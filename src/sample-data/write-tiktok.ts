import { addDays, epochMs } from "../calendar/dates.ts";
import { asSeen } from "./as-seen.ts";
import { AUTUMN, type Download, FIRST_DAY } from "./days.ts";
import { type ExportFile, utf8, zip } from "./export-file.ts";
import type { AccountModel, DayCount } from "./model.ts";
import { FOLLOWER_GENDER, FOLLOWER_TERRITORIES, followerActivity } from "./tiktok-audience.ts";
import { content } from "./tiktok-content.ts";
import { type Label, labelsIn, table } from "./tiktok-table.ts";

/** TikTok Studio gives at most 365 days, so the summer's files begin a quarter before the autumn's. */
export function writeTikTok(truth: AccountModel, download: Download): ExportFile[] {
  const model = asSeen(truth, download);
  const { id, handle, language } = model.profile;
  const first = [FIRST_DAY, addDays(download.windowEnd, -364)].sort().at(-1) ?? FIRST_DAY;
  const days = model.days.filter((d) => d.day >= first && d.day <= download.windowEnd);
  const label = labelsIn(language);
  // The epoch in the name is a second of the window's last day.
  const epoch = epochMs(download.windowEnd) / 1000 + 78_432;
  const file = (name: string, members: Readonly<Record<string, string>>): ExportFile => ({
    path: `${id}/${download.on}/${name}.zip`,
    bytes: zip(
      Object.fromEntries(
        Object.entries(members).map(([member, text]) => [member, utf8(text, { bom: true })]),
      ),
      download.on,
      "stored",
    ),
  });
  return [
    file(`Overview_${first}_${epoch}_${handle}`, { "Overview.csv": overview(days, label) }),
    file(`Followers_${handle}`, {
      "FollowerHistory.csv": followerHistory(days, label, download),
      "FollowerActivity.csv": followerActivity(model, download, label),
      "FollowerGender.csv": FOLLOWER_GENDER,
      "FollowerTopTerritories.csv": FOLLOWER_TERRITORIES,
    }),
    file(`Viewers_${handle}`, { "Viewers.csv": viewers(days, label) }),
    file(`Content_${handle}`, { "Content.csv": content(model, download, label) }),
  ];
}

function overview(days: readonly DayCount[], label: Label): string {
  return table([
    ["Date", "Video Views", "Profile Views", "Likes", "Comments", "Shares"],
    // Before an account exists TikTok writes 0 here, and "undefined" for its followers.
    ...days.map((d) => [label(d.day), d.views, d.visits, d.likes, d.comments, d.shares]),
  ]);
}

/** A day without counts is `undefined,0,0`: the zeros are none. Seven of ten viewers are new on a day. */
function viewers(days: readonly DayCount[], label: Label): string {
  return table([
    ["Date", "Total Viewers", "New Viewers", "Returning Viewers"],
    ...days.map((d) => {
      const fresh = Math.round(d.viewers * 0.7);
      if (!d.open) return [label(d.day), "undefined", 0, 0];
      return [label(d.day), d.viewers, fresh, d.viewers - fresh];
    }),
  ]);
}

/** The third column changed its meaning: in summer against the day before, in autumn against the day after. */
function followerHistory(days: readonly DayCount[], label: Label, download: Download): string {
  const difference = (i: number) => {
    const [from, to] = download === AUTUMN ? [days[i], days[i + 1]] : [days[i - 1], days[i]];
    return from && to ? to.followers - from.followers : 0;
  };
  return table([
    ["Date", "Followers", "Difference in followers from previous day"],
    ...days.map((d, i) =>
      d.open
        ? [label(d.day), d.followers, difference(i)]
        : [label(d.day), "undefined", "undefined"],
    ),
  ]);
}
