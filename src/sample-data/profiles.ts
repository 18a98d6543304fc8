import type { IsoDate } from "../calendar/dates.ts";

export type SamplePlatform = "tiktok" | "youtube" | "facebook" | "instagram" | "x" | "linkedin";

/** An invented account: who it says it is, and how fast its numbers move. */
export interface Profile {
  readonly id: string;
  readonly platform: SamplePlatform;
  /** Name of the page or channel, as its exports write it. */
  readonly displayName: string;
  readonly handle: string;
  /** The platform's own number of the account. Invented; only Meta's exports show it. */
  readonly nativeId: string;
  /** The analyst's language: TikTok writes its dates in it. */
  readonly language: "en" | "es";
  /** null: older than the sample. */
  readonly openedOn: IsoDate | null;
  readonly followersAtStart: number;
  /** New followers on an ordinary day, and the part of all followers that leave on one. */
  readonly gainedPerDay: number;
  readonly lostShare: number;
  readonly postsPerWeek: number;
  readonly medianViews: number;
  /** Spread of the logarithm of a post's views. */
  readonly sigma: number;
  /** Daily views of posts that are older than the sample. */
  readonly olderViews: number;
}

type Numbers = readonly [
  followers: number,
  gained: number,
  lostShare: number,
  postsPerWeek: number,
  medianViews: number,
  sigma: number,
  olderViews: number,
];

function profile(
  id: string,
  platform: SamplePlatform,
  [displayName, handle, nativeId]: readonly [string, string, string],
  language: "en" | "es",
  openedOn: IsoDate | null,
  [followersAtStart, gainedPerDay, lostShare, ...posts]: Numbers,
): Profile {
  const [postsPerWeek, medianViews, sigma, olderViews] = posts;
  const rates = { followersAtStart, gainedPerDay, lostShare };
  const reach = { postsPerWeek, medianViews, sigma, olderViews };
  return { id, platform, displayName, handle, nativeId, language, openedOn, ...rates, ...reach };
}

const MOONLIT = "Federation of Moonlit Ferries (synthetic)";
const TEASELMARK = "Transbordadores de Teaselmark (synthetic)";
const PEBBLE = "Moonlit Ferries of Upper Pebble (synthetic)";

/**
 * Order is the order of the files. Ids of pages begin with 9, which no platform hands out here.
 * What X and LinkedIn count is impressions: they stand where the others have views.
 */
export const PROFILES: readonly Profile[] = [
  profile(
    "moonlit-tiktok",
    "tiktok",
    [MOONLIT, "moonlitferries_synthetic", ""],
    "en",
    null,
    [182_400, 148, 0.00042, 5, 9200, 0.95, 9000],
  ),
  profile(
    "moonlit-youtube",
    "youtube",
    [MOONLIT, "moonlitferries_synthetic", ""],
    "en",
    null,
    [24_150, 21, 0.00035, 1.7, 2600, 0.75, 1500],
  ),
  profile(
    "moonlit-facebook",
    "facebook",
    [MOONLIT, "moonlitferries.synthetic", "900000000000017"],
    "en",
    null,
    [96_300, 34, 0.00024, 4, 5200, 0.9, 2600],
  ),
  profile(
    "moonlit-instagram",
    "instagram",
    [MOONLIT, "moonlitferries.synthetic", "91784000000000017"],
    "en",
    null,
    [58_700, 46, 0.0004, 4, 4100, 0.85, 1900],
  ),
  profile(
    "teaselmark-tiktok",
    "tiktok",
    [TEASELMARK, "teaselferries_synthetic", ""],
    "es",
    "2025-07-26",
    [0, 24, 0.0005, 3, 1900, 1.05, 0],
  ),
  profile(
    "teaselmark-youtube",
    "youtube",
    [TEASELMARK, "teaselferries_synthetic", ""],
    "es",
    null,
    [3120, 3.4, 0.0004, 0.8, 620, 0.75, 210],
  ),
  profile(
    "teaselmark-instagram",
    "instagram",
    [TEASELMARK, "teaselferries.synthetic", "91784000000000021"],
    "es",
    null,
    [7450, 8.5, 0.0005, 2.5, 1100, 0.9, 420],
  ),
  profile(
    "pebble-facebook",
    "facebook",
    [PEBBLE, "upperpebble.synthetic", "900000000000033"],
    "en",
    null,
    [8940, 1.2, 0.00042, 2, 480, 0.9, 190],
  ),
  profile(
    "pebble-instagram",
    "instagram",
    [PEBBLE, "upperpebble.synthetic", "91784000000000033"],
    "en",
    null,
    [1260, 1.1, 0.0004, 1.5, 260, 0.8, 60],
  ),
  profile(
    "moonlit-x",
    "x",
    [MOONLIT, "ferry_synthetic", ""],
    "en",
    null,
    [41_200, 9.5, 0.00031, 6, 1500, 0.8, 700],
  ),
  profile(
    "pebble-x",
    "x",
    [PEBBLE, "pebble_synthetic", ""],
    "en",
    null,
    [548, 0.85, 0.0004, 2, 150, 0.8, 25],
  ),
  profile(
    "moonlit-linkedin",
    "linkedin",
    [MOONLIT, "moonlit-ferries-synthetic", ""],
    "en",
    null,
    [6180, 9, 0.0003, 2.5, 1300, 0.7, 160],
  ),
];
