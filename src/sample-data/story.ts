import type { IsoDate } from "../calendar/dates.ts";
import type { SamplePlatform } from "./profiles.ts";

/**
 * What happens in the sample numbers on purpose, each for one thing that a reader must be told.
 * Everything else is slow growth, weekly rhythm and chance.
 */

/** A fortnight in Q2 2026: four days bring most of a quarter's new followers, and views rise a little. */
export const CAMPAIGN = {
  account: "moonlit-tiktok",
  from: "2026-05-04",
  to: "2026-05-17",
  viewsFactor: 1.7,
  extraFollowers: {
    "2026-05-04": 2350,
    "2026-05-05": 4120,
    "2026-05-06": 1780,
    "2026-05-12": 960,
  } as Readonly<Record<IsoDate, number>>,
} as const;

/** One video in Q3 2026 has more views than all others of its account together. */
export const VIRAL = {
  account: "teaselmark-tiktok",
  publishedOn: "2026-08-11",
  views: 2_412_000,
  /** Views that became a follower: few, as viral views do. */
  followersPerView: 0.0024,
  title: "El transbordador que cruza sin hacer ruido 🌙",
} as const;

/** Nine days that the export of one series leaves out. They did happen: the model has their counts. */
export const GAP = {
  account: "moonlit-facebook",
  file: "Views",
  from: "2026-08-05",
  to: "2026-08-13",
} as const;

/**
 * From this day YouTube counts a view of a long video when it starts to play, as it did for Shorts before.
 * Engaged views go on as they were. The factors are invented.
 */
export const VIEW_REDEFINED = {
  on: "2026-08-24",
  shortsFactor: 1.35,
  longFactorBefore: 1,
  longFactorAfter: 1.85,
} as const;

/**
 * The newest days of the summer download were not yet complete: the share that was counted by then. As many days as
 * each platform takes to settle its counts; Facebook's were settled by then.
 */
export const LATE_DAYS: Readonly<Record<SamplePlatform, Readonly<Record<IsoDate, number>>>> = {
  tiktok: { "2026-06-30": 0.81 },
  youtube: { "2026-06-29": 0.94, "2026-06-30": 0.81 },
  facebook: {},
  instagram: { "2026-06-30": 0.88 },
  x: { "2026-06-29": 0.97, "2026-06-30": 0.85 },
  linkedin: { "2026-06-29": 0.96, "2026-06-30": 0.79 },
};

/** Long after any late count could explain it, TikTok took views of this day back. */
export const TAKEN_BACK = { account: "moonlit-tiktok", on: "2026-05-21", views: 6318 } as const;

/**
 * A week in April whose impressions X gave in July and gave again, lower, in October: three months after any
 * late count could explain it. By how much the July file was above the October one.
 */
export const RECOUNTED = {
  account: "moonlit-x",
  from: "2026-04-13",
  to: "2026-04-19",
  factor: 1.038,
} as const;

/** A post that a file of August lists and one of October does not: somebody took it down. */
export const DELETED = {
  account: "moonlit-x",
  publishedOn: "2026-07-21",
  on: "2026-09-02",
  title: "Wrong timetable, sorry! The right one follows",
} as const;

/** A fortnight in which a page paid to be seen. LinkedIn's files tell this apart from the rest. */
export const PROMOTED = {
  account: "moonlit-linkedin",
  from: "2026-09-07",
  to: "2026-09-20",
  viewsPerDay: 3400,
  followersPerDay: 25,
} as const;

/** So many old videos, hardly watched any more, that YouTube's list of videos is cut at 500 rows. */
export const ARCHIVE = { account: "moonlit-youtube", videos: 440, rows: 500 } as const;

/** One daily file was opened in a spreadsheet that expects semicolons, and saved. */
export const RESAVED = {
  account: "pebble-facebook",
  on: "2026-07-02",
  file: "Link clicks",
} as const;
