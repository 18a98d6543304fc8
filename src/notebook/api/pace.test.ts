import { describe, expect, it } from "vitest";
import { account, observation } from "../../caveats/fixtures/facts.ts";
import { inRun, projectOf } from "../fixtures/project-of.ts";
import { indexed } from "./indexed.ts";
import { annualised, doublingTime, monthlyGrowth } from "./pace.ts";
import { likeForLike, yearOnYear } from "./periods.ts";
import { quarter } from "./quarter.ts";

const project = projectOf({
  accounts: [account("alpha"), account("beta")],
  observations: [
    observation("2024-06-30", 10_000),
    observation("2025-06-30", 12_000),
    observation("2025-09-28", 20_000),
    observation("2026-06-30", 14_400),
    observation("2026-09-30", 16_000),
    observation("2026-06-30", 50, { account: "beta" }),
  ],
});
const go = <T>(work: () => T) => inRun(project, work);
const twoYears = { from: "2024-07-01", to: "2026-06-30" };

describe("growth at the pace of a window", () => {
  it("of a year: 10,000 to 14,400 in 730 days", async () => {
    const figure = await go(() => annualised("alpha", twoYears));
    expect(figure.value).toBeCloseTo(1.44 ** (365.25 / 730) - 1, 12);
    expect(figure).toMatchObject({ measure: "annualised", unit: "fraction", account: "alpha" });
    expect(figure).toMatchObject({ from: "2024-07-01", asOf: "2026-06-30" });
    expect(figure.parts.map((p) => p.value)).toEqual([10_000, 14_400]);
    expect(figure.evidence).toHaveLength(2);
    expect(figure.label).toBe("alpha on TikTok: growth a year, 1 July 2024 to 30 June 2026");
  });

  it("of less than a year is blocked: a quarter does not go on for a year", async () => {
    const figure = await go(() => annualised("alpha", quarter("2026-Q3")));
    expect(figure).toMatchObject({ value: null, reason: "blocked" });
    expect(figure.caveats.map((c) => c.rule)).toContain("extrapolation");
  });

  it("of a month, and the days to double, count the days between the counts", async () => {
    const monthly = await go(() => monthlyGrowth("alpha", quarter("2026-Q3")));
    expect(monthly.value).toBeCloseTo((16_000 / 14_400) ** (30.4375 / 92) - 1, 12);
    const double = await go(() => doublingTime("alpha", twoYears));
    expect(double.value).toBeNull();
    // 1,388 days were not watched: the rule blocks what goes so far beyond the counts.
    expect(double.caveats.map((c) => c.rule)).toContain("extrapolation");
    // From 12,000 to the count two days before the end, of the 28th.
    const soon = await go(() => doublingTime("alpha", { from: "2025-07-01", to: "2025-09-30" }));
    expect(soon.formula).toContain("ln 2");
    expect(soon.parts.map((p) => p.asOf)).toEqual(["2025-06-30", "2025-09-28"]);
    const own = await go(() => monthlyGrowth("alpha", { from: "2025-07-01", to: "2025-09-30" }));
    expect(own.value).toBeCloseTo((20 / 12) ** (30.4375 / 90) - 1, 12);
  });

  it("has none where an end was not counted within three days", async () => {
    const late = { from: "2026-07-01", to: "2026-10-04" };
    expect(await go(() => annualised("alpha", late))).toMatchObject({
      value: null,
      reason: "missing-end",
    });
    expect(await go(() => monthlyGrowth("beta", quarter("2026-Q3")))).toMatchObject({
      reason: "missing-end",
    });
  });
});

describe("counts as a hundredfold of a base", () => {
  it("each of its own, the base day itself exactly 100", async () => {
    const [alpha, beta] = await go(() =>
      indexed(["alpha", "beta"], "followers", "2025-06-30", "2026-09-30"),
    );
    expect(alpha?.value).toBeCloseTo((100 * 16_000) / 12_000, 12);
    expect(alpha?.parts.map((p) => p.value)).toEqual([12_000, 16_000]);
    expect(beta).toMatchObject({ value: null, reason: "missing-start" });
    const [base] = await go(() => indexed(["alpha"], "followers", "2025-06-30", "2025-06-30"));
    expect(base?.value).toBe(100);
  });

  it("are refused for a flow", async () => {
    await expect(go(() => indexed(["alpha"], "views", "2025-06-30", "2026-06-30"))).rejects.toThrow(
      "holds for no single day",
    );
  });
});

describe("periods set against earlier ones", () => {
  const days = (from: string, n: number, value: number) =>
    Array.from({ length: n }, (_, i) => {
      const at = new Date(Date.parse(from) + i * 86_400_000).toISOString().slice(0, 10);
      return observation(at, value, {
        metric: "views",
        from: at,
        unit: "views",
        retrievedOn: "2026-12-31",
      });
    });
  const flows = projectOf({
    accounts: [account("alpha")],
    observations: [
      ...days("2025-07-01", 92, 100),
      ...days("2026-04-01", 91, 300),
      ...days("2026-07-01", 92, 150),
      observation("2026-03-31", 1000),
      observation("2026-05-10", 1400),
      observation("2026-06-30", 5000),
      observation("2026-08-09", 5200),
    ],
  });
  const running = { from: "2026-07-01", to: "2026-08-09" };

  it("a running quarter against as many days of the one before", async () => {
    const figure = await inRun(flows, () => likeForLike("alpha", "views", running));
    expect(figure.parts.map((p) => [p.from, p.asOf, p.value])).toEqual([
      ["2026-04-01", "2026-05-10", 12_000],
      ["2026-07-01", "2026-08-09", 6000],
    ]);
    expect(figure.value).toBe(-0.5);
  });

  it("of followers by what the days brought", async () => {
    const figure = await inRun(flows, () => likeForLike("alpha", "followers", running));
    expect(figure.parts.map((p) => p.value)).toEqual([400, 200]);
    expect(figure.value).toBe(-0.5);
  });

  it("a quarter against the same of the year before: flows by sums, stocks by counts", async () => {
    const views = await inRun(flows, () => yearOnYear("alpha", "views", quarter("2026-Q3")));
    expect(views.value).toBe(0.5);
    const followers = await go(() => yearOnYear("alpha", "followers", quarter("2026-Q2")));
    expect(followers.value).toBeCloseTo(0.2, 12);
    expect(followers.parts.map((p) => p.value)).toEqual([12_000, 14_400]);
  });
});
