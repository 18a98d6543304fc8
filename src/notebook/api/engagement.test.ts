import { describe, expect, it } from "vitest";
import { account } from "../../caveats/fixtures/facts.ts";
import { ENGAGED, instagram, post } from "../fixtures/engaged.ts";
import { posted } from "../fixtures/posted.ts";
import { inRun, projectOf } from "../fixtures/project-of.ts";
import { against, benchmark } from "./benchmarks.ts";
import { engagementRate, typicalEngagements } from "./engagement.ts";
import { engagedPosts, kindsOf } from "./engagements.ts";
import { mixOf } from "./mix.ts";
import { quarter } from "./quarter.ts";
import { netNew } from "./stocks.ts";

const [before, q] = [quarter("2026-Q2"), quarter("2026-Q3")];
const go = <T>(work: () => T) => inRun(ENGAGED, work);

describe("engagement", () => {
  it("is what the platform lets people do and the exports list, post by post", async () => {
    expect(await go(() => kindsOf("alpha"))).toEqual(["likes", "comments"]);
    expect((await go(() => engagedPosts("alpha", q))).map((p) => p.value)).toEqual([10, 20, 9]);
    expect(await go(() => kindsOf("gamma"))).toEqual([]);
  });

  it("counts reactions and the likes among them once, and takes a platform's total only for want of kinds", async () => {
    const facebook = (metrics: Record<string, number>) =>
      projectOf({
        accounts: [account("alpha", { platform: "facebook" })],
        posts: posted("1", "2026-07-02", metrics, { platform: "facebook" }),
      });
    const kinds = (metrics: Record<string, number>) =>
      inRun(facebook(metrics), () => kindsOf("alpha"));
    expect(await kinds({ likes: 3, reactions: 5, engagements: 9, shares: 1 })).toEqual([
      "reactions",
      "shares",
    ]);
    expect(await kinds({ engagements: 9, views: 1 })).toEqual(["engagements"]);
  });

  it("of a typical post is the median, resting on every kind of it", async () => {
    const figure = await go(() => typicalEngagements("alpha", q));
    expect(figure).toMatchObject({ value: 10, lo: null, hi: null, unit: "engagements" });
    expect(figure.formula).toBe("median of likes + comments over 3 posts");
    expect(figure.evidence).toHaveLength(6);
    expect(figure.asOf).toBe("2026-10-31");
    expect(await go(() => typicalEngagements("gamma", q))).toMatchObject({
      value: null,
      reason: "no-source",
    });
  });

  it("of young posts says so: exports hold no counts at an equal age", async () => {
    const young = projectOf({
      accounts: [instagram("alpha")],
      posts: post(1, "2026-09-30", 100, 8, 2).map((p) => ({ ...p, at: "2026-10-02" })),
    });
    const figure = await inRun(young, () => typicalEngagements("alpha", q));
    expect(figure.caveats.map((c) => `${c.rule}.${c.branch}`)).toContain(
      "lifetime-vs-period.young",
    );
  });
});

describe("an engagement rate", () => {
  it("by views is engagement over views of the same posts, exactly", async () => {
    const figure = await go(() => engagementRate("alpha", q, "views"));
    expect(figure.value).toBeCloseTo(39 / 600, 12);
    expect([figure.lo, figure.hi]).toEqual([figure.value, figure.value]);
    expect(figure.parts.map((p) => p.measure)).toEqual(["engagements_per_post", "views_per_post"]);
    expect(figure.parts[0]?.parts.map((p) => [p.measure, p.value])).toEqual([
      ["likes_per_post", 35 / 3],
      ["comments_per_post", 4 / 3],
    ]);
  });

  it("by followers is a share of people, with its interval", async () => {
    const figure = await go(() => engagementRate("alpha", q, "followers"));
    expect(figure.value).toBeCloseTo(0.013, 12);
    expect(figure.parts[1]).toMatchObject({ measure: "followers", value: 1000 });
    expect(figure.lo).toBeLessThan(0.013);
    expect(figure.hi).toBeGreaterThan(0.013);
  });

  it("has no value without counts of the denominator", async () => {
    expect(await go(() => engagementRate("alpha", q, "impressions"))).toMatchObject({
      value: null,
      reason: "no-source",
    });
  });

  it("against a benchmark of the same make says how many times it is", async () => {
    const figure = await go(() =>
      against(engagementRate("alpha", q, "followers"), benchmark("rival")),
    );
    expect(figure.value).toBeCloseTo(0.26, 12);
    expect(figure).toMatchObject({ unit: "times", account: "alpha" });
    expect(
      figure.evidence.some(
        (e) => e.kind === "observation" && e.observation.source.file === "data/benchmarks.csv",
      ),
    ).toBe(true);
    const other = await go(() =>
      against(engagementRate("alpha", q, "followers"), benchmark("by-views")),
    );
    expect(other).toMatchObject({ value: null, reason: "blocked" });
    expect(other.caveats[0]).toMatchObject({ rule: "benchmark-mismatch", branch: "denominator" });
  });

  it("needs a benchmark that exists, and one in its unit", async () => {
    await expect(go(() => benchmark("rvial"))).rejects.toThrow('did you mean "rival"?');
    await expect(go(() => against(netNew("alpha", q), benchmark("rival")))).rejects.toThrow(
      "in fraction says nothing of followers",
    );
  });
});

describe("a rate of several accounts", () => {
  it("splits into the shift between them and their own change", async () => {
    const mix = await go(() => mixOf(["alpha", "beta"], before, q));
    expect(mix.before.value).toBeCloseTo(11 / 200, 12);
    expect(mix.after.value).toBeCloseTo(53 / 1300, 12);
    const points = 100 * (53 / 1300 - 11 / 200);
    expect(mix.change.value).toBeCloseTo(points, 9);
    expect((mix.mix.value ?? 0) + (mix.within.value ?? 0)).toBeCloseTo(points, 9);
    expect(mix.change.unit).toBe("percentage points");
    // beta's rate doubled and alpha's fell; what is left of the rise is lost by the shift to beta.
    expect(mix.within.value).toBeLessThan(0);
  });

  it("is blocked where the views follow several rules", async () => {
    const two = projectOf({
      accounts: [instagram("alpha"), account("beta")],
      posts: [
        ...post(1, "2026-05-02", 100, 8, 2),
        ...post(2, "2026-08-02", 300, 18, 2),
        ...posted("3", "2026-05-02", { views: 10, likes: 1, comments: 0 }, { account: "beta" }),
        ...posted("4", "2026-08-02", { views: 10, likes: 1, comments: 0 }, { account: "beta" }),
      ],
    });
    const mix = await inRun(two, () => mixOf(["alpha", "beta"], before, q));
    expect(mix.change).toMatchObject({ value: null, reason: "blocked" });
  });

  it("is missing as a whole where one account is", async () => {
    const mix = await go(() => mixOf(["alpha", "gamma"], before, q));
    expect(Object.values(mix).map((f) => f.reason)).toEqual(new Array(5).fill("no-source"));
  });
});
