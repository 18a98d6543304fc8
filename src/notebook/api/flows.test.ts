import { describe, expect, it } from "vitest";
import { addDays } from "../../calendar/dates.ts";
import { account, event, observation } from "../../caveats/fixtures/facts.ts";
import type { Observation } from "../../observations/observation.ts";
import { inRun, projectOf } from "../fixtures/project-of.ts";
import { sumOver } from "./flows.ts";

const window = { from: "2026-07-01", to: "2026-07-10" };

/** The same count on each of the ten days. */
const days = (metric: string, paid: Observation["paid"], value: number) =>
  Array.from({ length: 10 }, (_, i) => {
    const at = addDays(window.from, i);
    return observation(at, value, {
      metric,
      from: at,
      paid,
      platform: "linkedin",
      retrievedOn: "2026-08-01",
    });
  });
const page = projectOf({
  accounts: [account("alpha", { platform: "linkedin" })],
  events: [event("bill", { from: "2026-07-01", to: "2026-07-05", tags: ["paid"] })],
  observations: [
    ...days("impressions", "mixed", 100),
    ...days("impressions:origin:organic", "organic", 80),
    ...days("impressions:origin:sponsored", "paid", 20),
    ...days("clicks", "mixed", 10),
  ],
});
const paid = async (metric: string) =>
  (await inRun(page, () => sumOver("alpha", metric, window))).caveats
    .filter((c) => c.rule === "paid-vs-organic")
    .map((c) => `${c.branch} ${JSON.stringify(c.data.share ?? null)}`);

describe("a sum of counts that are told apart by who paid", () => {
  it("has both parts, and says what share was paid for", async () => {
    const figure = await inRun(page, () => sumOver("alpha", "impressions", window));
    expect(figure.value).toBe(1000);
    expect(figure.parts.map((p) => [p.measure, p.value, p.hi])).toEqual([
      ["impressions:origin:organic", 800, 800],
      ["impressions:origin:sponsored", 200, 200],
    ]);
    expect(await paid("impressions")).toEqual([
      'known {"type":"number","value":0.2,"unit":"fraction"}',
    ]);
  });

  it("says nothing of either part, and that others do not tell", async () => {
    expect(await paid("impressions:origin:sponsored")).toEqual([]);
    expect(await paid("impressions:origin:organic")).toEqual([]);
    expect(await paid("clicks")).toEqual(["unknown null"]);
  });
});
