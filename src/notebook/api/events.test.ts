import { describe, expect, it } from "vitest";
import { addDays } from "../../calendar/dates.ts";
import { account, event, observation } from "../../caveats/fixtures/facts.ts";
import { inRun, projectOf } from "../fixtures/project-of.ts";
import { eventChange, interrupted } from "./events.ts";

const START = "2021-01-01";
/** Daily views with a step on the day of the event. */
function series(days: number, value: (i: number) => number, skip: readonly number[] = []) {
  return Array.from({ length: days }, (_, i) => i)
    .filter((i) => !skip.includes(i))
    .map((i) => {
      const at = addDays(START, i);
      return observation(at, value(i), { metric: "link_clicks", from: at, unit: "clicks" });
    });
}
const DAY = 50;
const happened = event("campaign", { from: addDays(START, DAY), tags: ["campaign"] });
const step = (i: number) => 100 + ((i * 7) % 5) + (i >= DAY ? 40 : 0);
const projectWith = (observations: ReturnType<typeof series>) =>
  projectOf({ accounts: [account("alpha")], events: [happened], observations });
const project = projectWith(series(90, step));

describe("what changed at an event", () => {
  it("is the difference of two weeks' medians, beside that of ordinary days", async () => {
    const { difference, before, after, least, most } = await inRun(project, () =>
      eventChange("alpha", "campaign", "link_clicks"),
    );
    expect(before.value).toBe(102);
    expect(after.value).toBe(142);
    expect(difference).toMatchObject({ value: 40, unit: "clicks/day", account: "alpha" });
    expect(Number(most.value)).toBeLessThan(40);
    expect(Number(least.value)).toBeLessThanOrEqual(Number(most.value));
    // 50 days before it, two weeks each: the first ordinary day is the 7th, the last the 43rd.
    expect(difference.formula).toContain("as large on 0 of 37 ordinary days");
    expect(difference).toMatchObject({
      from: addDays(START, DAY - 7),
      asOf: addDays(START, DAY + 6),
    });
    expect(difference.evidence).toHaveLength(14);
    expect(difference.caveats.map((c) => `${c.rule}.${c.branch}`)).toContain(
      "event-causality.no-control",
    );
  });

  it("needs whole weeks in a row, and ends at a gap", async () => {
    const gap = projectWith(series(90, step, [DAY + 3]));
    const { difference } = await inRun(gap, () => eventChange("alpha", "campaign", "link_clicks"));
    expect(difference).toMatchObject({ value: null, reason: "too-short" });
    const missed = projectWith(series(90, step, [DAY]));
    const { after } = await inRun(missed, () => eventChange("alpha", "campaign", "link_clicks"));
    expect(after).toMatchObject({ value: null, reason: "too-short" });
    const { most } = await inRun(project, () => eventChange("alpha", "campaign", "saves"));
    expect(most.reason).toBe("no-series");
  });

  it("of followers is a change of what the days bring", async () => {
    const stock = projectOf({
      accounts: [account("alpha")],
      events: [happened],
      observations: Array.from({ length: 90 }, (_, i) =>
        observation(addDays(START, i), 1000 + 5 * i + (i >= DAY ? 20 * (i - DAY + 1) : 0)),
      ),
    });
    const { difference } = await inRun(stock, () => eventChange("alpha", "campaign", "followers"));
    expect(difference).toMatchObject({ value: 20, unit: "followers/day" });
  });

  it("has to have happened to the account", async () => {
    await expect(
      inRun(project, () => eventChange("alpha", "campain", "link_clicks")),
    ).rejects.toThrow('did you mean "campaign"?');
  });
});

describe("an interrupted series", () => {
  it("finds the step, the slope and what came on top", async () => {
    const { level, slope, cumulated } = await inRun(project, () =>
      interrupted("alpha", "campaign", "link_clicks"),
    );
    expect(level.value).toBeCloseTo(40, 0);
    expect(Number(level.lo)).toBeLessThan(40);
    expect(Number(level.hi)).toBeGreaterThan(40);
    expect(Math.abs(Number(slope.value))).toBeLessThan(0.1);
    expect(cumulated.value).toBeCloseTo(40 * 40, -2);
    expect(cumulated).toMatchObject({ unit: "clicks", lo: null, hi: null });
  });

  it("looks at 60 days on each side", async () => {
    const long = projectOf({
      accounts: [account("alpha")],
      events: [event("campaign", { from: addDays(START, 200) })],
      // What was long ago was ten times as much.
      observations: series(
        400,
        (i) => (i < 140 ? 1000 : 100) + ((i * 7) % 5) + (i >= 200 ? 40 : 0),
      ),
    });
    const { level } = await inRun(long, () => interrupted("alpha", "campaign", "link_clicks"));
    expect(level.value).toBeCloseTo(40, 0);
    expect(level).toMatchObject({ from: addDays(START, 140), asOf: addDays(START, 259) });
    expect(level.evidence).toHaveLength(120);
  });

  it("is none of fewer than 21 days on a side, or across a change of rule", async () => {
    const short = projectWith(series(DAY + 20, step));
    const { level } = await inRun(short, () => interrupted("alpha", "campaign", "link_clicks"));
    expect(level).toMatchObject({ value: null, reason: "too-short" });
    const ruled = projectOf({
      accounts: [account("alpha", { platform: "youtube" })],
      events: [event("campaign", { from: "2026-08-20" })],
      observations: Array.from({ length: 90 }, (_, i) => {
        const at = addDays("2026-07-01", i);
        const given = { metric: "views", from: at, unit: "views", surface: "all" };
        return observation(at, 100 + (i % 3), { ...given, platform: "youtube" });
      }),
    });
    const across = await inRun(ruled, () => interrupted("alpha", "campaign", "views"));
    expect(across.slope).toMatchObject({ value: null, reason: "definition-break" });
  });
});
