import { describe, expect, test } from "vitest";
import { checkPostClock, postClock } from "./post-clock.ts";

const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());

/** An id that a platform would have given at that time. */
const xId = (time: string) => String((BigInt(Date.parse(time)) - 1_288_834_974_657n) << 22n);

describe("the clock in an id", () => {
  test("is milliseconds since X's own epoch", () => {
    expect(iso(postClock("1212092628029698048", "x"))).toBe("2019-12-31T19:26:16.771Z");
  });

  test("is Unix seconds on TikTok", () => {
    expect(iso(postClock(String(1_767_225_600n << 32n), "tiktok"))).toBe(
      "2026-01-01T00:00:00.000Z",
    );
  });

  test("is Unix milliseconds on LinkedIn", () => {
    expect(iso(postClock(String((1_767_225_600_123n << 22n) + 5n), "linkedin"))).toBe(
      "2026-01-01T00:00:00.123Z",
    );
  });

  test("is missing from what is no such id", () => {
    expect(postClock("29700859247", "x")).toBeNull();
    expect(postClock("12", "linkedin")).toBeNull();
    expect(postClock("1.21E+18", "x")).toBeNull();
    expect(postClock("", "tiktok")).toBeNull();
  });
});

describe("post days against the clock", () => {
  const post = (time: string, publishedOn: string | null) => ({ post: xId(time), publishedOn });

  test("agree", () => {
    const posts = [
      post("2026-07-01T00:00:01Z", "2026-07-01"),
      post("2026-07-01T23:59:59Z", "2026-07-01"),
    ];
    expect(checkPostClock(posts, "x")).toEqual([
      {
        id: "post-clock",
        ok: true,
        message: "Post days agree with UTC, by the clock in the ids, for 2 of 2 posts.",
      },
    ]);
  });

  test("are another zone's where some are one day off", () => {
    const posts = [
      post("2026-07-02T01:30:00Z", "2026-07-01"),
      post("2026-07-02T12:00:00Z", "2026-07-02"),
    ];
    const [check] = checkPostClock(posts, "x");
    expect(check).toMatchObject({ ok: true });
    expect(check?.message).toMatch(
      /for 1 of 2 posts, and are one day earlier for 1: they are not UTC\.$/,
    );
  });

  test("are wrong where they are further off", () => {
    const [check] = checkPostClock([post("2026-07-05T12:00:00Z", "2026-05-07")], "x");
    expect(check).toMatchObject({ ok: false });
    expect(check?.message).toMatch(/for 0 of 1 posts, and are more than a day off for 1\.$/);
  });

  test("are not judged without a day or a clock", () => {
    expect(checkPostClock([post("2026-07-05T12:00:00Z", null)], "x")).toEqual([]);
    expect(checkPostClock([{ post: "77", publishedOn: "2026-07-05" }], "x")).toEqual([]);
  });
});
