import { describe, expect, it } from "vitest";
import { account, observation } from "../../caveats/fixtures/facts.ts";
import { inRun, projectOf } from "../fixtures/project-of.ts";
import { quarter } from "./quarter.ts";
import { relativeToPlatform } from "./relative-growth.ts";
import { shareOfGrowth } from "./share-of-growth.ts";
import { growthIn } from "./stocks.ts";

const q = quarter("2020-Q2");
const counts = (id: string, start: number, end: number) => [
  observation("2020-03-31", start, { account: id, platform: "facebook" }),
  observation("2020-06-30", end, { account: id, platform: "facebook" }),
];
const facebook = (id: string) => account(id, { platform: "facebook" });
const project = projectOf({
  accounts: ["alpha", "beta", "gamma", "delta"].map(facebook),
  observations: [
    ...counts("alpha", 10_000, 10_900),
    ...counts("beta", 5000, 5080),
    ...counts("gamma", 4000, 4020),
    ...counts("delta", 2000, 1900),
  ],
});
const go = <T>(work: () => T) => inRun(project, work);

describe("shares of growth", () => {
  it("add up to the whole, and show the two counts behind each", async () => {
    const shares = await go(() => shareOfGrowth(["alpha", "beta", "gamma"], q));
    expect(shares.map((s) => s.value)).toEqual([0.9, 0.08, 0.02]);
    expect(shares.map((s) => s.account)).toEqual(["alpha", "beta", "gamma"]);
    expect(shares[0]?.parts.map((p) => p.value)).toEqual([900, 1000]);
    expect(shares[0]).toMatchObject({ from: "2020-04-01", asOf: "2020-06-30" });
  });

  it("are none where one account shrank, or was not counted, or there is no account", async () => {
    const mixed = await go(() => shareOfGrowth(["alpha", "delta"], q));
    expect(mixed.map((s) => s.reason)).toEqual(["mixed-signs", "mixed-signs"]);
    const unknown = await go(() => shareOfGrowth(["alpha", "beta"], quarter("2020-Q3")));
    expect(unknown.map((s) => s.value)).toEqual([null, null]);
    expect(await go(() => shareOfGrowth([], q))).toEqual([]);
  });
});

describe("growth against the platform's", () => {
  it("takes the platform's published growth out: Facebook's 2,603 to 2,701 million", async () => {
    const figure = await go(() => relativeToPlatform("alpha", q));
    expect(figure.value).toBeCloseTo(1.09 / (2701 / 2603) - 1, 9);
    expect(figure.parts.map((p) => p.measure)).toEqual(["percent", "platform_growth_rate"]);
    expect(
      figure.parts[1]?.evidence.map((e) => e.kind === "observation" && e.observation.value),
    ).toEqual([2_603_000_000, 2_701_000_000]);
  });

  it("is none where the platform published nothing of the whole time", async () => {
    const part = await go(() =>
      relativeToPlatform("alpha", { from: "2020-04-15", to: "2020-06-30" }),
    );
    expect(part.value).toBeNull();
    const late = projectOf({
      accounts: [facebook("alpha")],
      observations: [observation("2026-06-30", 5000), observation("2026-09-30", 6000)],
    });
    expect(await inRun(late, () => relativeToPlatform("alpha", quarter("2026-Q3")))).toMatchObject({
      value: null,
      reason: "no-series",
    });
  });
});

describe("growth of a quarter", () => {
  it("is looked at beside the quarters before: the start decides", async () => {
    const risen = projectOf({
      accounts: [facebook("alpha")],
      observations: [
        observation("2019-12-31", 20_000),
        observation("2020-03-31", 10_000),
        observation("2020-06-30", 15_000),
      ].map((o) => ({ ...o, platform: "facebook" as const })),
    });
    const figure = await inRun(risen, () => growthIn("alpha", q));
    expect(figure.value).toBe(0.5);
    expect(figure.caveats.map((c) => `${c.rule}.${c.branch}`)).toContain(
      "baseline-sensitive.turns",
    );
  });

  it("is looked at beside the posts: none that anyone reacted to says so", async () => {
    const figure = await go(() => growthIn("alpha", q));
    expect(figure.caveats.map((c) => c.rule)).not.toContain("followers-without-engagement");
    const fast = projectOf({
      accounts: [facebook("alpha")],
      observations: counts("alpha", 10_000, 12_000),
    });
    const grown = await inRun(fast, () => growthIn("alpha", q));
    expect(grown.caveats.map((c) => `${c.rule}.${c.branch}`)).toContain(
      "followers-without-engagement.unseen",
    );
  });
});
