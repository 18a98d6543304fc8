import { describe, expect, it } from "vitest";
import { addDays } from "../../calendar/dates.ts";
import { account, created, observation } from "../../caveats/fixtures/facts.ts";
import type { PostCount } from "../../observations/post.ts";
import { inRun, projectOf } from "../fixtures/project-of.ts";
import * as kinds from "./chart-kinds.ts";
import { quarter } from "./quarter.ts";

const days = (id: string, from: string, values: readonly number[], every = 1, given = {}) =>
  values.map((value, i) => observation(addDays(from, i * every), value, { account: id, ...given }));
const base = { id: "a", title: "T" };
const q3 = quarter("2026-Q3");

describe("followers in one plot", () => {
  const project = (older: string) =>
    projectOf({
      accounts: [created("alpha", ["2020-01-01"]), created("beta", [older], { platform: "x" })],
      observations: [
        ...days("alpha", "2026-09-01", [100, 110, 120]),
        ...days("beta", "2026-09-01", [900, 910, 930]),
      ],
    });
  const options = {
    ...base,
    accounts: ["alpha", "beta"],
    from: "2026-09-01",
    to: "2026-09-03",
    instead: { title: "Apart" },
  };

  it("stands on one scale where the accounts are of one age", async () => {
    const chart = await inRun(project("2020-01-01"), () =>
      kinds.followersCompared({ ...options, scale: "log" }),
    );
    expect(chart.design.kind).toBe("followers-over-time");
    expect(chart.spoken).toEqual(["alpha on TikTok: 120", "beta on X: 930"]);
  });

  it("is drawn in panels, with the reason, where totals must not be compared", async () => {
    const chart = await inRun(project("2010-01-01"), () => kinds.followersCompared(options));
    expect(chart.design.kind).toBe("panels");
    expect(chart.title).toBe("Apart");
    expect(chart.caveats[0]).toMatchObject({ rule: "unequal-account-age", severity: "block" });
  });

  it("as an index prints the number behind 100; an account without one has no line", async () => {
    const chart = await inRun(project("2020-01-01"), () =>
      kinds.followersIndexed({
        ...base,
        accounts: ["alpha"],
        base: "2026-09-01",
        to: "2026-09-03",
      }),
    );
    expect(chart.figures[0]?.value).toBeCloseTo(120, 10);
    expect(chart.spoken).toEqual(["alpha on TikTok: 120, from 100"]);
    const none = () =>
      kinds.followersIndexed({
        ...base,
        accounts: ["alpha"],
        base: "2026-08-01",
        to: "2026-09-03",
      });
    await expect(inRun(project("2020-01-01"), none)).rejects.toThrow("No source has followers");
  });
});

describe("growth by age", () => {
  const project = projectOf({
    accounts: [
      created("alpha", ["2026-01-01"]),
      created("beta", ["2020-01-01", "2020-01-11"]),
      account("gamma"),
    ],
    observations: [
      ...days("alpha", "2026-01-01", [0, 10, 20, 30, 40]),
      ...days("beta", "2020-01-03", [4, 12], 4),
    ],
  });

  it("is cut at the youngest age, on the line between two counts", async () => {
    const chart = await inRun(project, () =>
      kinds.launchAligned({ ...base, accounts: ["alpha", "beta", "gamma"] }),
    );
    // Both at 4 days: 40, and halfway between 4 on day 2 and 12 on day 6.
    expect(chart.figures.slice(0, 3).map((f) => [f.value, f.lo, f.hi, f.reason])).toEqual([
      [40, 40, 40, null],
      [8, 4, 12, null],
      [null, null, null, "no-creation-date"],
    ]);
    expect(chart.figures[3]).toMatchObject({ measure: "ratio", value: 5 });
  });

  it("says when a number was reached as the counts allow", async () => {
    const chart = await inRun(project, () =>
      kinds.timeToMilestone({ ...base, accounts: ["alpha", "beta", "gamma"], target: 10 }),
    );
    expect(chart.figures.map((f) => [f.value, f.lo, f.hi])).toEqual([
      [1, 1, 1],
      // After 3 January at the earliest age (opened on the 11th), by 7 January at the latest.
      [null, 0, 6],
      [null, null, null],
    ]);
    const open = await inRun(project, () =>
      kinds.timeToMilestone({ ...base, accounts: ["alpha", "beta"], target: 3 }),
    );
    expect(open.figures.map((f) => [f.lo, f.hi])).toEqual([
      [1, 1],
      [null, 2],
    ]);
    const never = await inRun(project, () =>
      kinds.timeToMilestone({ ...base, accounts: ["alpha"], target: 50 }),
    );
    expect(never.figures[0]).toMatchObject({ value: null, lo: 5, hi: null, reason: "censored" });
    expect(never.spoken[0]).toContain("not before 5 days");
  });

  it("of a count that is older than its account names the row", async () => {
    const wrong = projectOf({
      accounts: [created("alpha", ["2026-02-01"])],
      observations: days("alpha", "2026-01-01", [5]),
    });
    const work = () => kinds.launchAligned({ ...base, accounts: ["alpha"] });
    await expect(inRun(wrong, work)).rejects.toThrow("data/exports/alpha.csv:2");
  });
});

describe("two periods", () => {
  const clicks = (id: string, q2: number, third: number) =>
    [
      ...days(id, "2026-04-01", Array(91).fill(q2), 1, { metric: "link_clicks", unit: "clicks" }),
      ...days(id, "2026-07-01", Array(92).fill(third), 1, {
        metric: "link_clicks",
        unit: "clicks",
      }),
    ].map((o) => ({ ...o, from: o.at, retrievedOn: "2026-10-05" }));
  const project = projectOf({
    accounts: [account("alpha"), account("beta"), account("gamma")],
    observations: [...clicks("alpha", 10, 20), ...clicks("beta", 10, 5), ...clicks("gamma", 0, 10)],
  });

  it("have their numbers at both ends and the change beside them", async () => {
    const chart = await inRun(project, () =>
      kinds.slope({
        ...base,
        accounts: ["alpha", "beta"],
        metric: "link_clicks",
        from: quarter("2026-Q2"),
        to: q3,
        instead: { title: "Apart" },
      }),
    );
    expect(chart.spoken[0]).toBe("alpha on TikTok: 910, 1,840, +930 (+100%)");
    expect(chart.spoken[1]).toContain("\u2212450 (\u22125");
  });

  it("have shares of the gains and of the losses apart", async () => {
    const chart = await inRun(project, () =>
      kinds.shareOfGrowth({
        ...base,
        accounts: ["alpha", "beta", "gamma"],
        metric: "link_clicks",
        quarter: q3,
      }),
    );
    const shares = chart.figures.slice(3).map((f) => f.value);
    // 1,840 - 910 = 930; 460 - 910 = -450; 920 - 0 = 920.
    expect(shares[0]).toBeCloseTo(930 / 1850, 12);
    expect(shares[1]).toBe(1);
    expect(shares[2]).toBeCloseTo(920 / 1850, 12);
    expect(chart.spoken[1]).toContain("100% of the losses");
  });

  it.each(["followers", "reach", "engagement_rate"])("give no shares of %s", async (metric) => {
    const work = () => kinds.shareOfGrowth({ ...base, accounts: ["alpha"], metric, quarter: q3 });
    await expect(inRun(project, work)).rejects.toThrow("does not add up over accounts");
  });
});

describe("the concentration of posts", () => {
  const post = (i: number, value: number | null): PostCount => ({
    account: "alpha",
    platform: "tiktok",
    post: String(i),
    title: "",
    url: null,
    surface: "video",
    publishedOn: "2026-08-01",
    from: null,
    metric: "views",
    at: "2026-10-05",
    value,
    source: { file: "data/posts.csv", line: i + 2, column: 1 },
  });
  const project = projectOf({
    accounts: [account("alpha")],
    posts: [40, 30, 20, 10, null].map((v, i) => post(i, v)),
  });

  it("names the first, the first three and the effective number of posts", async () => {
    const chart = await inRun(project, () =>
      kinds.concentration({ ...base, account: "alpha", quarter: q3 }),
    );
    expect(chart.figures.map((f) => f.value)).toEqual([0.4, 0.9, expect.closeTo(1 / 0.3, 10)]);
    expect(chart.spoken[2]).toContain("3.3 equal posts of 4");
  });

  it("of no posts is refused in words", async () => {
    const work = () =>
      kinds.concentration({ ...base, account: "alpha", quarter: quarter("2026-Q1") });
    await expect(inRun(project, work)).rejects.toThrow("No source has views of posts of alpha");
  });
});
