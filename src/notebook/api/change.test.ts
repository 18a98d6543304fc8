import { describe, expect, it } from "vitest";
import { account, observation } from "../../caveats/fixtures/facts.ts";
import { daysOf } from "../../caveats/fixtures/series.ts";
import type { Observation } from "../../observations/observation.ts";
import { inRun, projectOf } from "../fixtures/project-of.ts";
import { rangeBeside, textOf } from "../words.ts";
import { change, sumOver } from "./flows.ts";
import { quarter } from "./quarter.ts";
import { growthIn, netNew } from "./stocks.ts";
import { withCounts } from "./with-counts.ts";

const [before, q] = [quarter("2026-Q2"), quarter("2026-Q3")];

/** Views of each day of both quarters, but for those that nobody counted. */
const views = (each: (day: string) => number | null, given: Partial<Observation> = {}) =>
  daysOf({ from: before.from, to: q.to }).flatMap((day) => {
    const value = each(day);
    const own = { metric: "views", from: day, platform: "facebook", retrievedOn: "2026-10-20" };
    return value === null
      ? []
      : [observation(day, value, { ...own, ...given } as Partial<Observation>)];
  });
const page = (observations: readonly Observation[]) =>
  projectOf({ accounts: [account("alpha", { platform: "facebook" })], observations });
const changed = (observations: readonly Observation[]) =>
  inRun(page(observations), () =>
    change(sumOver("alpha", "views", q), sumOver("alpha", "views", before)),
  );
const rules = (figure: { caveats: readonly { rule: string }[] }) =>
  figure.caveats.map((c) => c.rule);
const gap = (day: string) => day > "2026-08-01" && day < "2026-08-12";

describe("a change of two sums", () => {
  it("keeps what was said of either, each once", async () => {
    const spiked = await changed(views((day) => (day === "2026-08-11" ? 50_000 : 100)));
    expect(rules(spiked).filter((r) => r === "follower-spike")).toHaveLength(1);
    const earlier = await changed(views((day) => (day === "2026-05-11" ? 50_000 : 100)));
    expect(rules(earlier)).toContain("follower-spike");
    expect(rules(await changed(views(() => 100)))).not.toContain("follower-spike");
  });

  it("says what was paid for", async () => {
    const paid = [
      ...views(() => 100, { paid: "mixed" }),
      ...views(() => 40, { metric: "views:origin:sponsored", paid: "paid" }),
      ...views(() => 60, { metric: "views:origin:organic", paid: "organic" }),
    ];
    expect(rules(await changed(paid))).toContain("paid-vs-organic");
  });

  it("shows daily averages where the two differ in length, and fills in the days", async () => {
    // 91 days of 100 and 92 of 200: the sums would be 102% apart.
    const figure = await changed(views((day) => (day < q.from ? 100 : 200)));
    const text = await inRun(page([]), () => textOf(withCounts(figure), "en"));
    expect(text).toBe("100% (100 to 200 a day)");
    expect(figure.formula).toBe("(the later period / 92 days) / (the earlier one / 91 days) - 1");
  });

  it("shows the sums of times of one length", async () => {
    const project = page(views((day) => (day < "2026-08-01" ? 100 : 200)));
    const [july, august] = [
      { from: "2026-07-01", to: "2026-07-31" },
      { from: "2026-08-01", to: "2026-08-31" },
    ];
    const figure = () => change(sumOver("alpha", "views", august), sumOver("alpha", "views", july));
    const text = await inRun(project, () => textOf(withCounts(figure()), "en"));
    expect(text).toBe("100% (3,100 to 6,200)");
  });
});

describe("days without a count", () => {
  it("make the sum a bound, and the change of it a bound alone", async () => {
    const project = page(views((day) => (gap(day) ? null : 100)));
    const sum = await inRun(project, () => sumOver("alpha", "views", q));
    expect(textOf(sum, "en")).toBe("at least 8,200");
    expect(rangeBeside(sum, "en")).toBeNull();
    const figure = await inRun(project, () => change(sum, sumOver("alpha", "views", before)));
    expect(figure).toMatchObject({ value: null, hi: null, reason: "censored" });
    // 8,200 in 92 days, after 9,100 in 91.
    expect(figure.lo).toBeCloseTo(8200 / 92 / 100 - 1, 12);
    expect(textOf(figure, "en")).toBe("a fall of 11% at most, or a rise");
    expect(rules(figure)).toContain("missing-days");
  });

  it("in the earlier of the two bound the change from above; in both, from nowhere", async () => {
    const first = await changed(
      views((day) => (day > "2026-05-01" && day < "2026-05-12" ? null : 100)),
    );
    // 9,200 in 92 days, after at least 8,100 in 91.
    expect(first).toMatchObject({ value: null, lo: null });
    expect(first.hi).toBeCloseTo(100 / (8100 / 91) - 1, 12);
    const both = await changed(
      views((day) => (gap(day) || day.startsWith("2026-05-0") ? null : 100)),
    );
    expect(both).toMatchObject({ value: null, lo: null, hi: null, reason: "no-source" });
    expect(textOf(both, "en")).toBe("no source gives it");
  });
});

it("growth says what the net new followers of the same days say", async () => {
  const daily = daysOf({ from: "2026-06-30", to: q.to }).map((day, i) =>
    observation(day, 5000 + 5 * i + (day < "2026-08-11" ? 0 : 3000), { platform: "tiktok" }),
  );
  const project = projectOf({ accounts: [account("alpha")], observations: daily });
  for (const figure of [netNew, growthIn])
    expect(rules(await inRun(project, () => figure("alpha", q)))).toContain("follower-spike");
});
