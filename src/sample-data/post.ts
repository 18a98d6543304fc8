import { epochMs, type IsoDate } from "../calendar/dates.ts";
import { DAYS } from "./days.ts";
import { type Random, wholeBelow } from "./random.ts";

export type PostKind = "video" | "short" | "photo" | "carousel" | "reel" | "link" | "text";

/** A post with its views day by day. Its other counts are shares of its views. */
export interface Post {
  readonly id: string;
  readonly kind: PostKind;
  readonly title: string;
  readonly caption: string;
  readonly publishedOn: IsoDate;
  /** Whether the platform still says when it was published: of some old videos it does not. */
  readonly dated: boolean;
  readonly minuteOfDay: number;
  readonly seconds: number;
  readonly likeShare: number;
  readonly commentShare: number;
  readonly shareShare: number;
  /** One value for each of `DAYS`. */
  readonly views: readonly number[];
  readonly engagedViews: readonly number[];
}

/** Views up to and including a day. */
export function viewsThrough(post: Post, day: IsoDate): number {
  return sumThrough(post.views, day);
}

export function engagedThrough(post: Post, day: IsoDate): number {
  return sumThrough(post.engagedViews, day);
}

function sumThrough(values: readonly number[], day: IsoDate): number {
  return values.slice(0, DAYS.indexOf(day) + 1).reduce((sum, v) => sum + v, 0);
}

/**
 * Ids of the platform's shape that name nothing: TikTok's holds the second of publication in its upper half,
 * those of X and LinkedIn the millisecond above 22 bits, YouTube's begins with SYN, Meta's has 17 digits and
 * begins with 9.
 */
export function idOf(
  platform: string,
  publishedOn: IsoDate,
  minuteOfDay: number,
  random: Random,
): string {
  const ms = epochMs(publishedOn) + minuteOfDay * 60_000;
  if (platform === "tiktok")
    return String((BigInt(ms / 1000) << 32n) | BigInt(wholeBelow(random, 2 ** 32)));
  if (platform === "x") return clocked(ms - X_EPOCH, random);
  if (platform === "linkedin") return clocked(ms, random);
  if (platform === "youtube") return `SYN${characters(random, 8, LETTERS)}`;
  return `9${characters(random, 16, "0123456789")}`;
}

/** X counts the milliseconds of its ids from here. */
const X_EPOCH = 1_288_834_974_657;

function clocked(ms: number, random: Random): string {
  return String((BigInt(ms) << 22n) | BigInt(wholeBelow(random, 2 ** 22)));
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function characters(random: Random, count: number, from: string): string {
  let text = "";
  for (let i = 0; i < count; i++) text += from.charAt(wholeBelow(random, from.length));
  return text;
}
