import { daysBetween, fromEpochMs, type IsoDate } from "../calendar/dates.ts";
import type { ExportCheck } from "./adapter.ts";

/** Platforms whose post ids hold the time at which they were made. */
export type ClockKind = "tiktok" | "x" | "linkedin";

interface Clock {
  readonly ms: (id: bigint) => bigint;
  /** What reads as an earlier time is an id without a clock. */
  readonly since: number;
}

/** X counts from here; ids of the days before were numbered one after another. */
const X_EPOCH = 1_288_834_974_657;

const CLOCKS: Readonly<Record<ClockKind, Clock>> = {
  tiktok: { ms: (id) => (id >> 32n) * 1000n, since: Date.UTC(2014, 0, 1) },
  x: { ms: (id) => (id >> 22n) + BigInt(X_EPOCH), since: X_EPOCH + 86_400_000 },
  linkedin: { ms: (id) => id >> 22n, since: Date.UTC(2003, 4, 5) },
};

/**
 * When a post was made, by the clock in its id: milliseconds since 1970-01-01 UTC.
 * TikTok: `id >> 32` seconds. X: `(id >> 22) + 1288834974657` ms. LinkedIn activities: `id >> 22` ms.
 * @param id as text: it does not fit into a number
 * @returns null for an id that holds no clock
 */
export function postClock(id: string, kind: ClockKind): number | null {
  if (!/^\d{1,20}$/.test(id)) return null;
  const { ms, since } = CLOCKS[kind];
  const time = Number(ms(BigInt(id)));
  return time >= since ? time : null;
}

/** What the check needs of a post. */
export interface ClockedPost {
  readonly post: string;
  readonly publishedOn: IsoDate | null;
}

/**
 * Sets the days that a file gives for its posts against the clocks in their ids, which are UTC. A day more or
 * less is another time zone; more than that is a wrong day or a wrong id.
 * @returns nothing where no post has both a day and a clock
 */
export function checkPostClock(posts: readonly ClockedPost[], kind: ClockKind): ExportCheck[] {
  const offsets = posts.flatMap(({ post, publishedOn }) => {
    const time = postClock(post, kind);
    return time === null || publishedOn === null
      ? []
      : [daysBetween(fromEpochMs(time), publishedOn)];
  });
  if (offsets.length === 0) return [];
  const count = (fits: (days: number) => boolean) => offsets.filter(fits).length;
  const [earlier, later] = [count((d) => d === -1), count((d) => d === 1)];
  const far = count((d) => Math.abs(d) > 1);
  const others = [
    ...(earlier > 0 ? [`one day earlier for ${earlier}`] : []),
    ...(later > 0 ? [`one day later for ${later}`] : []),
    ...(far > 0 ? [`more than a day off for ${far}`] : []),
  ];
  const agreed = `Post days agree with UTC, by the clock in the ids, for ${count((d) => d === 0)} of ${offsets.length} posts`;
  const zone = earlier + later > 0 ? ": they are not UTC" : "";
  const message =
    others.length > 0 ? `${agreed}, and are ${others.join(", ")}${zone}.` : `${agreed}.`;
  return [{ id: "post-clock", ok: far === 0, message }];
}
