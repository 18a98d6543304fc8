import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Account } from "../observations/account.ts";
import type { Platform } from "../observations/observation.ts";
import { fixtures as crowdtangle } from "./crowdtangle/fixtures.ts";
import type { ExportPlace } from "./export-place.ts";
import { NO_SETUP, readExportSetup } from "./export-setup.ts";
import { type Fixture, fixturesOf } from "./fixture.ts";
import { fixtures as linkedin } from "./linkedin/fixtures.ts";
import { fixtures as mapped } from "./mapped/fixtures.ts";
import { fixtures as meta } from "./meta/fixtures.ts";
import { fixtures as pageInsights } from "./page-insights/fixtures.ts";
import { fixtures as sprout } from "./sprout/fixtures.ts";
import { fixtures as tiktokBusiness } from "./tiktok-business/fixtures.ts";
import { fixtures as tiktokStudio } from "./tiktok-studio/fixtures.ts";
import { fixtures as x } from "./x/fixtures.ts";
import { fixtures as youtube } from "./youtube/fixtures.ts";

export type { Fixture };

export const FIXTURES: readonly Fixture[] = [
  ...tiktokStudio,
  ...tiktokBusiness,
  ...youtube,
  ...meta,
  ...pageInsights,
  ...x,
  ...linkedin,
  ...crowdtangle,
  ...sprout,
  ...mapped,
  ...fixturesOf("tidy", "mastodon", "2026-10-01", "counts.csv"),
];

const FOLDER = join(import.meta.dirname, "fixtures");

export function fixtureBytes({ path }: Pick<Fixture, "path">): Buffer {
  return readFileSync(join(FOLDER, path));
}

/** An `export.yml` beside a fixture speaks of it, as in a project. */
export function fixturePlace({ path, platform, downloadedOn }: Fixture): ExportPlace {
  const setup = readExportSetup(FOLDER, path);
  return { ...samplePlace(platform, downloadedOn, basename(path)), setup };
}

export function samplePlace(platform: Platform, downloadedOn: string, name: string): ExportPlace {
  return { account: sampleAccount(platform), downloadedOn, name, setup: NO_SETUP };
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
