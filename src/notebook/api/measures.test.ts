import { describe, expect, it } from "vitest";
import { created, observation } from "../../caveats/fixtures/facts.ts";
import { COUNTED, IFRC, inRun, projectOf } from "../fixtures/project-of.ts";
import { age, percentSinceCreation, perDay, ratio, timeTo } from "./measures.ts";
import { followers } from "./totals.ts";

describe("growth a day", () => {
  it("is the count divided by the age, with both as parts", async () => {
    const figure = await inRun(COUNTED, () => perDay("alpha"));
    // 2020-01-01 to 2021-12-31 is 730 days.
    expect(figure.value).toBeCloseTo(4000 / 730, 12);
    expect(figure).toMatchObject({ unit: "followers/day", from: "2020-01-01", asOf: "2021-12-31" });
    expect(figure.parts.map((p) => [p.measure, p.value])).toEqual([
      ["followers", 4000],
      ["account_age", 730],
    ]);
  });

  it("carries the bounds of rounded counts and disputed dates", async () => {
    const figure = await inRun(IFRC, () => perDay("ifrc-tiktok"));
    expect(figure.value).toBeCloseTo(3_400_000 / 634, 6);
    expect(figure.lo ?? 0).toBeLessThan(figure.value ?? 0);
    expect(figure.hi ?? 0).toBeGreaterThan(figure.value ?? 0);
  });

  it("has no value where the age or the count is not known, and says which", async () => {
    expect(await inRun(COUNTED, () => perDay("beta"))).toMatchObject({
      value: null,
      lo: null,
      hi: null,
    });
    const project = projectOf({
      accounts: [created("alpha", [])],
      observations: COUNTED.store.counts().observations,
    });
    expect((await inRun(project, () => age("alpha"))).reason).toBe("no-creation-date");
    expect((await inRun(project, () => perDay("alpha"))).value).toBeNull();
  });

  it("has no value when the account was counted on the day it began", async () => {
    const project = projectOf({
      accounts: [created("alpha", ["2021-01-01"])],
      observations: [observation("2021-01-01", 5)],
    });
    expect(await inRun(project, () => perDay("alpha"))).toMatchObject({
      value: null,
      reason: "zero-days",
    });
  });
});

describe("ratio", () => {
  it("divides figures of one unit, with the bounds of both", async () => {
    const figure = await inRun(IFRC, () => ratio(perDay("ifrc-tiktok"), perDay("ifrc-facebook")));
    expect(figure.unit).toBe("times");
    expect(figure.lo).toBeLessThan(figure.value ?? 0);
    expect(figure.parts).toHaveLength(2);
  });

  it("refuses two units", async () => {
    await expect(inRun(COUNTED, () => ratio(followers("alpha"), perDay("alpha")))).rejects.toThrow(
      "these are followers and followers/day",
    );
  });
});

describe("growth in percent since the beginning", () => {
  it("is none: it starts from nothing", async () => {
    expect(await inRun(COUNTED, () => percentSinceCreation("alpha"))).toMatchObject({
      value: null,
      reason: "zero-base",
    });
  });
});

describe("the time to a number of followers", () => {
  it("is a bracket from the two counts that are known, never a point", async () => {
    expect(await inRun(COUNTED, () => timeTo("alpha", 500))).toMatchObject({
      value: null,
      reason: "censored",
      lo: 0,
      hi: 730,
      unit: "days",
    });
  });

  it("is not known for a number that was not reached", async () => {
    expect(await inRun(COUNTED, () => timeTo("alpha", 5000))).toMatchObject({
      value: null,
      lo: null,
      hi: null,
    });
  });

  it("is not known for an account without a beginning", async () => {
    expect(await inRun(IFRC, () => timeTo("ifrc-facebook", 100))).toMatchObject({
      value: null,
      reason: "no-series",
    });
  });
});
