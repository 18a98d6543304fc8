import { addDays, type IsoDate } from "../calendar/dates.ts";
import { captionOf, titleOf } from "./captions.ts";
import { DAYS, QUARTERS, WEEKDAYS } from "./days.ts";
import { idOf, type Post, type PostKind } from "./post.ts";
import type { Profile, SamplePlatform } from "./profiles.ts";
import { longTailed, pick, type Random, streamOf, wholeBelow } from "./random.ts";
import { ARCHIVE, CAMPAIGN, DELETED, VIEW_REDEFINED, VIRAL } from "./story.ts";

/** Sunday first: offices post and people watch on weekdays. */
const WEEKDAY = [0.88, 1.05, 1.1, 1.08, 1.05, 0.99, 0.85] as const;

/** For each of `DAYS`: how much busier than the average day. */
export const RHYTHM: readonly number[] = WEEKDAYS.map((weekday) => WEEKDAY[weekday] ?? 1);

/** The part of yesterday's views that a post still gets today: feeds forget within days, search does not. */
const KEEPS: Readonly<Record<SamplePlatform, number>> = {
  tiktok: 0.66,
  youtube: 0.91,
  facebook: 0.5,
  instagram: 0.55,
  x: 0.35,
  linkedin: 0.72,
};

const KINDS: Readonly<Record<SamplePlatform, readonly PostKind[]>> = {
  tiktok: ["video"],
  youtube: ["video", "video", "short"],
  facebook: ["photo", "photo", "link", "reel", "video"],
  instagram: ["photo", "carousel", "carousel", "reel", "reel"],
  x: ["text", "text", "photo", "link"],
  linkedin: ["photo", "photo", "link", "video", "text"],
};

/** All posts of an account that its exports could show, oldest first. */
export function simulatePosts(profile: Profile): Post[] {
  const numbers = streamOf(`${profile.id}/posts`);
  const words = streamOf(`${profile.id}/words`);
  const lastDay = QUARTERS.at(-1)?.to ?? "";
  const older = profile.platform === "youtube" ? olderVideos(profile, numbers, words) : [];
  const posts = DAYS.flatMap((day, i) => {
    const viral = profile.id === VIRAL.account && day === VIRAL.publishedOn;
    const deleted = profile.id === DELETED.account && day === DELETED.publishedOn;
    const chance = (profile.postsPerWeek / 7) * (RHYTHM[i] ?? 1);
    const publishes = numbers() < chance;
    if (day > lastDay || (profile.openedOn ?? "") > day || !(publishes || viral || deleted))
      return [];
    const lifted =
      profile.id === CAMPAIGN.account && day >= CAMPAIGN.from && day <= CAMPAIGN.to
        ? CAMPAIGN.viewsFactor
        : 1;
    const total = longTailed(numbers, profile.medianViews * lifted, profile.sigma);
    const keeps = viral ? 0.82 : KEEPS[profile.platform];
    const daily = fading(viral ? VIRAL.views : total, keeps, day, numbers);
    const post = describe(profile, day, daily, numbers, words);
    if (deleted) return { ...post, title: DELETED.title, caption: DELETED.title };
    return viral ? { ...post, title: VIRAL.title } : post;
  });
  return [...archive(profile), ...older, ...posts];
}

/** Videos of many years that get a view now and then. A stream of their own, so that they move nothing else. */
function archive(profile: Profile): Post[] {
  if (profile.id !== ARCHIVE.account) return [];
  const numbers = streamOf(`${profile.id}/archive`);
  return Array.from({ length: ARCHIVE.videos }, (_, i) => {
    const publishedOn = addDays("2016-10-04", Math.round((2200 * i) / ARCHIVE.videos));
    const chance = 0.002 + 0.18 * numbers() ** 2;
    const daily = DAYS.map(() => (numbers() < chance ? 1 : 0));
    return describe(profile, publishedOn, daily, numbers, numbers);
  });
}

/** Videos from before the sample that still collect a few views a day. One has lost its date. */
function olderVideos(profile: Profile, numbers: Random, words: Random): Post[] {
  return Array.from({ length: 14 }, (_, i) => {
    const publishedOn = addDays("2025-06-24", -71 * (14 - i));
    const perDay = (profile.olderViews / 14) * (0.4 + 1.2 * numbers());
    const daily = DAYS.map((_, day) => jittered(perDay, day, numbers));
    const post = describe(profile, publishedOn, daily, numbers, words);
    return { ...post, dated: i !== 3 };
  });
}

function fading(total: number, keeps: number, from: IsoDate, random: Random): number[] {
  let expected = total * (1 - keeps);
  return DAYS.map((day, i) => {
    if (day < from) return 0;
    const views = jittered(expected, i, random);
    expected *= keeps;
    return views;
  });
}

function jittered(expected: number, day: number, random: Random): number {
  return Math.round(expected * (RHYTHM[day] ?? 1) * (0.85 + 0.3 * random()));
}

function describe(
  profile: Profile,
  publishedOn: IsoDate,
  engagedViews: readonly number[],
  numbers: Random,
  words: Random,
): Post {
  const kind = pick(numbers, KINDS[profile.platform]);
  const minuteOfDay = 8 * 60 + wholeBelow(numbers, 10 * 60);
  return {
    id: idOf(profile.platform, publishedOn, minuteOfDay, numbers),
    kind,
    title: titleOf(words, profile.language),
    caption: captionOf(words, profile.language),
    publishedOn,
    dated: true,
    minuteOfDay,
    seconds: kind === "video" ? 95 + wholeBelow(numbers, 400) : 14 + wholeBelow(numbers, 46),
    likeShare: 0.02 + 0.05 * numbers(),
    commentShare: 0.001 + 0.003 * numbers(),
    shareShare: 0.001 + 0.006 * numbers(),
    engagedViews,
    views:
      profile.platform === "youtube"
        ? engagedViews.map((v, i) => Math.round(v * youtubeFactor(kind, DAYS[i] ?? "")))
        : engagedViews,
  };
}

/** Views for each engaged view, under the rule of that day. */
function youtubeFactor(kind: PostKind, day: IsoDate): number {
  if (kind === "short") return VIEW_REDEFINED.shortsFactor;
  return day < VIEW_REDEFINED.on ? VIEW_REDEFINED.longFactorBefore : VIEW_REDEFINED.longFactorAfter;
}
