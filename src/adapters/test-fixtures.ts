import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Account } from "../observations/account.ts";
import type { Platform } from "../observations/observation.ts";
import type { ExportPlace } from "./export-place.ts";

/** A synthetic export with the byte shape of the real one. */
export interface Fixture {
  readonly path: string;
  readonly adapter: string;
  readonly platform: Platform;
  readonly downloadedOn: string;
}

const of = (
  adapter: string,
  platform: Platform,
  downloadedOn: string,
  ...names: readonly string[]
): Fixture[] =>
  names.map((name) => ({ path: `${adapter}/${name}`, adapter, platform, downloadedOn }));

export const FIXTURES: readonly Fixture[] = [
  ...of(
    "tiktok-studio-followers",
    "tiktok",
    "2026-01-05",
    "FollowerHistory.csv",
    "Followers_samplefed.zip",
  ),
  ...of("tiktok-studio-followers", "tiktok", "2026-09-03", "unreadable-rows.csv"),
  ...of(
    "tiktok-studio-overview",
    "tiktok",
    "2026-07-12",
    "Overview_2026-06-30_1783008000_samplefed.zip",
    "broken-off.csv",
  ),
  ...of("tiktok-studio-overview", "tiktok", "2027-03-04", "Overview.csv"),
  ...of("tiktok-studio-content", "tiktok", "2026-09-30", "Content.csv"),
  ...of(
    "youtube-studio-dates",
    "youtube",
    "2026-08-27",
    "Table data.csv",
    "Date 2026-08-22_2026-08-24 Sample Federation.zip",
    "german.csv",
  ),
  ...of(
    "youtube-studio-content",
    "youtube",
    "2026-10-03",
    "Table data.csv",
    "Content 2026-07-01_2026-09-30 Sample Federation.zip",
  ),
  ...of("meta-daily", "facebook", "2026-10-01", "Follows.csv"),
  ...of("meta-daily", "instagram", "2026-10-01", "Follows-instagram.csv", "Visits.csv"),
  ...of("meta-content", "facebook", "2026-10-01", "facebook.csv"),
  ...of("meta-content", "instagram", "2026-10-01", "instagram.csv"),
  ...of("tidy", "mastodon", "2026-10-01", "counts.csv"),
];

export function fixtureBytes({ path }: Pick<Fixture, "path">): Buffer {
  return readFileSync(join(import.meta.dirname, "fixtures", path));
}

export function fixturePlace({ path, platform, downloadedOn }: Fixture): ExportPlace {
  return { account: sampleAccount(platform), downloadedOn, name: basename(path) };
}

export function sampleAccount(platform: Platform): Account {
  return {
    id: `fed-${platform}`,
    name: `Sample Federation on ${platform}`,
    organisation: "Sample Federation",
    platform,
    platformName: platform,
    handle: null,
    createdOn: [],
    at: { file: "data/accounts.yml", line: 1, column: 1 },
  };
}
