import { describe, expect, it } from "vitest";
import { account, byCount, figure, observation } from "../../caveats/fixtures/facts.ts";
import { likes } from "../fixtures/likes.ts";
import { inRun, projectOf } from "../fixtures/project-of.ts";
import { difference, product, quotient, sum } from "./arithmetic.ts";

const project = projectOf({
  accounts: [account("alpha"), account("beta", { platform: "instagram" })],
});
const followers = (value: number, id: string) =>
  figure({ value, account: id, label: `${id}: followers`, asOf: "2026-09-30" });
const inProject = <T>(work: () => T) => inRun(project, work);
const TOTAL = { label: "Likes" };

describe("a sum", () => {
  it("adds values and bounds, and keeps evidence, parts and the whole time", async () => {
    const [a, b] = [
      likes(3, { lo: 2, hi: 4 }),
      likes(10, { from: "2026-06-01", asOf: "2026-08-31", hi: null }),
    ];
    const total = await inProject(() => sum([a, b], TOTAL));
    expect(total).toMatchObject({ value: 13, lo: 12, hi: null, unit: "likes", account: "alpha" });
    expect(total).toMatchObject({ measure: "likes_sum", from: "2026-06-01", asOf: "2026-08-31" });
    expect(total.parts).toEqual([a, b]);
    expect(total.evidence).toEqual([...a.evidence, ...b.evidence]);
    expect(total.formula).toBe("Likes 3 + Likes 10");
  });

  it("of one figure is that figure's value, of none is refused", async () => {
    expect((await inProject(() => sum([likes(3)], TOTAL))).value).toBe(3);
    await expect(inProject(() => sum([], TOTAL))).rejects.toThrow("needs at least one figure");
  });

  it("needs one unit, or one for the sum", async () => {
    const comments = likes(5, { measure: "comments", unit: "comments" });
    await expect(inProject(() => sum([likes(3), comments], TOTAL))).rejects.toThrow(
      "these are likes and comments",
    );
    const all = { ...TOTAL, unit: "engagements", measure: "engagements" };
    expect(await inProject(() => sum([likes(3), comments], all))).toMatchObject({
      value: 8,
      unit: "engagements",
      measure: "engagements",
    });
  });

  it("with a missing figure is missing, for its reason", async () => {
    const gap = likes(null, { reason: "definition-break" });
    expect(await inProject(() => sum([likes(3), gap], TOTAL))).toMatchObject({
      value: null,
      lo: null,
      hi: null,
      reason: "definition-break",
    });
  });

  it("of people over accounts is blocked; the largest and the sum stay as bounds", async () => {
    const people = [followers(100, "alpha"), followers(40, "beta")];
    const total = await inProject(() => sum(people, { label: "Followers" }));
    expect(total).toMatchObject({
      value: null,
      reason: "blocked",
      lo: 100,
      hi: 140,
      account: null,
    });
    expect(total.caveats[0]).toMatchObject({ rule: "followers-summed", severity: "block" });
  });

  it("of people over days is blocked, of a stock over days and of rates refused", async () => {
    const reach = (value: number, day: string) =>
      likes(value, { measure: "reach", unit: "people", from: day, asOf: day });
    const days = [reach(30, "2026-07-01"), reach(20, "2026-07-02")];
    expect(await inProject(() => sum(days, { label: "Reach" }))).toMatchObject({
      value: null,
      reason: "blocked",
      lo: 30,
      hi: 50,
    });
    const stocks = [followers(100, "alpha"), followers(120, "alpha")];
    await expect(inProject(() => sum(stocks, { label: "F" }))).rejects.toThrow("holds on one day");
    const rate = likes(0.1, { measure: "engagement_rate", unit: "fraction" });
    await expect(inProject(() => sum([rate, rate], { label: "R" }))).rejects.toThrow(
      "do not add up",
    );
  });

  it("inherits what was said of its parts, and says of which account", async () => {
    const noted = { ...likes(3), caveats: [CAVEAT] };
    const alone = await inProject(() => sum([noted, likes(4)], TOTAL));
    expect(alone.caveats).toEqual([CAVEAT]);
    const both = await inProject(() => sum([noted, likes(4, { account: "beta" })], TOTAL));
    expect(both.caveats.find((c) => c.rule === CAVEAT.rule)?.about).toBe("alpha on TikTok");
  });
});

const CAVEAT = {
  rule: "platform-incident-in-window",
  branch: "purge",
  severity: "warn" as const,
  data: {},
  evidence: [],
  effect: 0,
};

describe("a difference", () => {
  it("subtracts bounds crosswise", async () => {
    const [a, b] = [likes(10, { lo: 9, hi: 12 }), likes(4, { lo: 3, hi: 6 })];
    expect(await inProject(() => difference(a, b, TOTAL))).toMatchObject({
      value: 6,
      lo: 3,
      hi: 9,
      formula: "Likes 10 - Likes 4",
    });
    const other = likes(1, { unit: "views" });
    await expect(inProject(() => difference(a, other, TOTAL))).rejects.toThrow("likes and views");
  });

  it("of two accounts is a comparison: of unequal or unknown age it is blocked", async () => {
    const [a, b] = [followers(100, "alpha"), followers(40, "beta")];
    const gap = await inProject(() => difference(a, b, { label: "Lead" }));
    expect(gap).toMatchObject({ value: null, reason: "blocked" });
    expect(gap.caveats.map((c) => c.rule)).toContain("unequal-account-age");
  });
});

describe("a product", () => {
  it("with a number keeps the unit, with a figure it needs one", async () => {
    const week = await inProject(() => product(likes(10, { lo: 8, hi: 11 }), 7, TOTAL));
    expect(week).toMatchObject({ value: 70, lo: 56, hi: 77, unit: "likes", measure: "likes" });
    expect(week.formula).toBe("Likes 10 × 7");
    await expect(inProject(() => product(likes(1), likes(2), TOTAL))).rejects.toThrow(
      "needs a unit of its own",
    );
    const area = await inProject(() => product(likes(3), likes(2), { ...TOTAL, unit: "hours" }));
    expect(area).toMatchObject({ value: 6, unit: "hours", measure: "product" });
    expect(area.parts).toHaveLength(2);
  });

  it.each([Number.NaN, Infinity])("with %d is refused", async (n) => {
    await expect(inProject(() => product(likes(1), n, TOTAL))).rejects.toThrow(RangeError);
  });
});

describe("a quotient", () => {
  const posts = (value: number) =>
    likes(value, { measure: "posts", unit: "posts", label: "Posts" });

  it("names its unit by what it divides by", async () => {
    const each = await inProject(() => quotient(likes(12, { lo: 10, hi: 14 }), posts(4), TOTAL));
    expect(each).toMatchObject({ value: 3, lo: 2.5, hi: 3.5, unit: "likes/post" });
    expect(each).toMatchObject({ measure: "likes_per_post", formula: "Likes 12 / Posts" });
  });

  it("of one unit is a share", async () => {
    const part = await inProject(() => quotient(likes(3), likes(12), TOTAL));
    expect(part).toMatchObject({ value: 0.25, unit: "fraction", measure: "share" });
  });

  it("by 0 and by nothing has no value", async () => {
    expect((await inProject(() => quotient(likes(3), posts(0), TOTAL))).reason).toBe("zero-base");
    expect((await inProject(() => quotient(likes(3), likes(null), TOTAL))).reason).toBe(
      "no-source",
    );
    expect((await inProject(() => quotient(likes(null), posts(0), TOTAL))).value).toBeNull();
  });

  it("of views by different rules is blocked, as a ratio of them would be", async () => {
    const views = (id: string, platform: "tiktok" | "instagram") =>
      likes(50, {
        measure: "views",
        unit: "views",
        account: id,
        from: "2026-07-01",
        asOf: "2026-09-30",
        evidence: byCount(
          observation("2026-09-30", 50, {
            account: id,
            platform,
            metric: "views",
            from: "2026-07-01",
          }),
        ),
      });
    const share = await inProject(() =>
      quotient(views("alpha", "tiktok"), views("beta", "instagram"), TOTAL),
    );
    expect(share).toMatchObject({ value: null, reason: "blocked" });
    expect(share.caveats.map((c) => c.rule)).toContain("view-definitions-not-comparable");
  });
});
