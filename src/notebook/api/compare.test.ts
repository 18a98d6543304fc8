import { describe, expect, it } from "vitest";
import { account, created, observation } from "../../caveats/fixtures/facts.ts";
import { IFRC, inRun, projectOf } from "../fixtures/project-of.ts";
import { compareRates, compareTimes, compareTotals, sumOfFollowers } from "./compare.ts";

const THREE = ["ifrc-tiktok", "ifrc-facebook", "ifrc-twitter"];
const pair = (given: { second: string; counted?: boolean }) =>
  projectOf({
    accounts: [created("alpha", ["2020-01-01"]), created("beta", [given.second])],
    observations: [
      observation("2021-01-01", 100),
      ...(given.counted === false ? [] : [observation("2021-01-01", 40, { account: "beta" })]),
    ],
  });

describe("comparisons", () => {
  it("of times to different numbers are blocked, and growth a day takes their place", async () => {
    const comparison = await inRun(IFRC, () => compareTimes(THREE));
    expect(comparison.blocked?.rule).toBe("unequal-account-age");
    expect(comparison.instead).toMatchObject({ of: "rates", blocked: null });
    expect(comparison.instead?.figures.map((f) => f.account)).toEqual(THREE);
  });

  it("of totals are blocked by unequal ages and drawn with equal ones", async () => {
    const old = await inRun(pair({ second: "2015-01-01" }), () => compareTotals(["alpha", "beta"]));
    expect([old.blocked?.severity, old.instead?.of]).toEqual(["block", "rates"]);
    const even = await inRun(pair({ second: "2020-01-01" }), () =>
      compareTotals(["alpha", "beta"]),
    );
    expect([even.blocked, even.instead]).toEqual([null, null]);
    expect(even.figures.map((f) => f.value)).toEqual([100, 40]);
  });

  it("of a time that nobody told say so", async () => {
    const { figures } = await inRun(pair({ second: "2020-01-01" }), () => compareTimes(["alpha"]));
    expect(figures[0]).toMatchObject({ value: null, reason: "no-source" });
  });

  it("of rates keep the caveats of the comparison", async () => {
    const { caveats } = await inRun(IFRC, () => compareRates(THREE));
    expect(caveats.map((c) => c.rule)).toContain("unequal-account-age");
  });
});

describe("followers added up", () => {
  it("are blocked; that the people lie between the largest account and the sum stays", async () => {
    const figure = await inRun(pair({ second: "2020-01-01" }), () =>
      sumOfFollowers(["alpha", "beta"]),
    );
    expect(figure).toMatchObject({ value: null, reason: "blocked", lo: 100, hi: 140 });
    expect(figure.caveats[0]).toMatchObject({ rule: "followers-summed", severity: "block" });
  });

  it("have no upper bound where an account was not counted", async () => {
    const figure = await inRun(pair({ second: "2020-01-01", counted: false }), () =>
      sumOfFollowers(["alpha", "beta"]),
    );
    expect(figure).toMatchObject({ value: null, reason: "no-source", lo: 100, hi: null });
  });

  it("of nothing are nothing", async () => {
    const project = projectOf({ accounts: [account("alpha")] });
    expect(await inRun(project, () => sumOfFollowers(["alpha"]))).toMatchObject({
      value: null,
      lo: null,
      hi: null,
    });
  });
});
