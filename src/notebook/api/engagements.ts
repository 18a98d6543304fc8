import type { Period } from "../../calendar/period.ts";
import type { Platform } from "../../observations/observation.ts";
import type { PostCount } from "../../observations/post.ts";
import { group } from "../../store/group.ts";
import { currentRun } from "../run.ts";
import { account } from "./ledger.ts";

/**
 * What people can do with a post beyond seeing it, by platform. Of each list the first that the account's
 * exports have counts, as the others are names or parts of the same: a like is one of the reactions. Clicks are
 * left out: platforms count them differently, and most do not show them.
 */
const KINDS: Readonly<Record<Platform, readonly (readonly string[])[]>> = {
  tiktok: [["likes"], ["comments"], ["shares"], ["saves"]],
  youtube: [["likes"], ["comments"], ["shares"]],
  facebook: [["reactions", "likes"], ["comments"], ["shares"]],
  instagram: [["likes"], ["comments"], ["shares"], ["saves"]],
  x: [["likes"], ["replies"], ["reposts"], ["bookmarks"]],
  linkedin: [["reactions", "likes"], ["comments"], ["reposts", "shares"]],
  snapchat: [["shares"], ["replies"]],
  threads: [["likes"], ["replies"], ["reposts"]],
  mastodon: [["likes"], ["replies"], ["reposts"]],
  bluesky: [["likes"], ["replies"], ["reposts"]],
  other: [
    ["reactions", "likes"],
    ["comments", "replies"],
    ["shares", "reposts"],
  ],
};

/** A platform's own total, where no export lists the kinds; which ones are in it, it does not say. */
const TOTAL = "engagements";

/** The kinds of engagement that the exports of an account list for its posts. */
export function kindsOf(id: string): string[] {
  const exported = new Set(
    currentRun()
      .posts(id)
      .filter((p) => p.value !== null)
      .map((p) => p.metric),
  );
  const kinds = KINDS[account(id).platform].flatMap(
    (names) => names.find((name) => exported.has(name)) ?? [],
  );
  if (kinds.length > 0) return kinds;
  return exported.has(TOTAL) ? [TOTAL] : [];
}

/** A post with all counts of some metrics. */
export interface CountedPost {
  readonly post: string;
  /** By metric, in the order asked for. */
  readonly counts: readonly (PostCount & { readonly value: number })[];
}

/** Posts published in a window for which every one of the metrics is known. */
export function postsWith(id: string, window: Period, metrics: readonly string[]): CountedPost[] {
  if (metrics.length === 0) return [];
  const inWindow = currentRun()
    .posts(id)
    .filter(
      ({ publishedOn }) =>
        publishedOn !== null && publishedOn >= window.from && publishedOn <= window.to,
    );
  return [...group(inWindow, (p) => p.post)].flatMap(([post, own]) => {
    const counts = metrics.flatMap((metric) => {
      const count = own.find((p) => p.metric === metric);
      return count && count.value !== null ? [{ ...count, value: count.value }] : [];
    });
    return counts.length === metrics.length ? [{ post, counts }] : [];
  });
}

/** Posts published in a window, each with all its engagement as one count. */
export function engagedPosts(id: string, window: Period): PostCount[] {
  return postsWith(id, window, kindsOf(id)).flatMap(({ counts }) => {
    const [first] = counts;
    const value = counts.reduce((sum, c) => sum + c.value, 0);
    return first ? [{ ...first, metric: TOTAL, value }] : [];
  });
}
