import type { IsoDate } from "../calendar/dates.ts";
import type { Platform } from "../observations/observation.ts";

const NAMES: Readonly<Record<Platform, string>> = {
  tiktok: "TikTok",
  youtube: "YouTube",
  facebook: "Facebook",
  instagram: "Instagram",
  x: "X",
  linkedin: "LinkedIn",
  snapchat: "Snapchat",
  threads: "Threads",
  mastodon: "Mastodon",
  bluesky: "Bluesky",
  other: "The platform",
};

/** The day on which Twitter took the name X. */
const X_SINCE: IsoDate = "2023-07-24";

/** A platform's name for readers, as it was on that day: X was Twitter before 24 July 2023. */
export function platformName(platform: Platform, at?: IsoDate | null): string {
  return platform === "x" && at && at < X_SINCE ? "Twitter" : NAMES[platform];
}
