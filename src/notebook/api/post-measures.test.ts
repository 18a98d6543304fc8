import { describe, expect, it } from "vitest";
import { observation } from "../../caveats/fixtures/facts.ts";
import { ENGAGED, instagram, post } from "../fixtures/engaged.ts";
import { inRun, projectOf } from "../fixtures/project-of.ts";
import { concentration, decomposed, perPost } from "./post-measures.ts";
import { published } from "./posts.ts";
import { quarter } from "./quarter.ts";
import { netNew } from "./stocks.ts";

const [before, q] = [quarter("2026-Q2"), quarter("2026-Q3")];
const go = <T>(work: () => T) => inRun(ENGAGED, work);

describe("what posts brought", () => {
  it("for each post, with the unit of what is counted", async () => {
    const each = await go(() => perPost(netNew("alpha", q), published("alpha", q)));
    expect(each).toMatchObject({ value: 25, unit: "followers/post" });
    expect(each.measure).toBe("followers_net_per_post");
  });

  it("is as concentrated as its posts are", async () => {
    const { topShare, gini, effectivePosts } = await go(() => concentration("beta", q));
    expect([topShare.value, gini.value, effectivePosts.value]).toEqual([1, 0, 1]);
    const of = await go(() => concentration("alpha", q));
    expect(of.topShare.value).toBeCloseTo(999 / 1599, 12);
    expect(of.effectivePosts.value).toBeCloseTo(
      1599 ** 2 / (100 ** 2 + 300 ** 2 + 200 ** 2 + 999 ** 2),
      9,
    );
    expect(of.topShare.caveats.map((c) => c.rule)).toContain("one-post-carries");
    expect((await go(() => concentration("gamma", q))).gini.reason).toBe("no-source");
  });
});

describe("the change of views, split", () => {
  const flow = (day: string, value: number) =>
    observation(day, value, {
      metric: "views",
      from: day,
      unit: "views",
      platform: "instagram",
      retrievedOn: "2026-12-31",
    });
  const days = (from: string, n: number, value: number) =>
    Array.from({ length: n }, (_, i) =>
      flow(new Date(Date.parse(from) + i * 86_400_000).toISOString().slice(0, 10), value),
    );
  const counted = projectOf({
    accounts: [instagram("alpha")],
    posts: [1, 2, 3, 4].flatMap((id) => post(id, id < 2 ? "2026-05-02" : "2026-08-02", 10, 1, 0)),
    observations: [...days("2026-04-01", 91, 10), ...days("2026-07-01", 92, 15)],
  });

  it("adds up: 1 post of 910 views, then 3 of 460", async () => {
    const { posts, perPost: each } = await inRun(counted, () => decomposed("alpha", before, q));
    expect(posts.value).toBe((2 * (910 + 460)) / 2);
    expect(each.value).toBe(((460 - 910) * 4) / 2);
    expect((posts.value ?? 0) + (each.value ?? 0)).toBe(1380 - 910);
  });

  it("is missing with one of the four numbers", async () => {
    const { posts } = await go(() => decomposed("alpha", before, q));
    expect(posts).toMatchObject({ value: null, reason: "no-source" });
  });
});
