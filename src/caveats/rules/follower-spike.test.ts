import { describe, expect, test } from "vitest";
import { account, claim, context, event } from "../fixtures/facts.ts";
import { quiet } from "../fixtures/quiet.ts";
import { said } from "../fixtures/said.ts";
import { series } from "../fixtures/series.ts";
import { followerSpike } from "./follower-spike.ts";

const RULE = "follower-spike";
const facts = (...events: ReturnType<typeof event>[]) =>
  context({ accounts: [account("alpha")], events });
const base = (i: number) => 95 + (i % 11);
const PEAK: Readonly<Record<string, number>> = { "2026-08-12": 2000, "2026-08-13": 1700 };
const peaked = (metric = "followers_net", peak = PEAK) =>
  series((day, i) => peak[day] ?? base(i), { metric });

describe("a spike", () => {
  test("with no cause on record", () => {
    expect(said(RULE, peaked(), facts())).toEqual([
      "warn share: 29% of the 12,677 followers gained in this time, less those lost, came on 2 days (12 August 2026 and 13 August 2026). No cause is recorded.",
    ]);
    expect(said(RULE, peaked("followers_gained"), facts())[0]).toContain(
      "gained in this time came",
    );
  });

  test("with what was on record for those days", () => {
    const during = event("campaign", { from: "2026-08-10", to: "2026-08-12" });
    const found = /On record for then: the campaign\.$/;
    expect(said(RULE, peaked(), facts(during))[0]).toMatch(found);
    expect(said(RULE, peaked(), facts({ ...during, from: "2026-08-07", to: null }))[0]).toMatch(
      found,
    );
    const none = /No cause is recorded\.$/;
    expect(said(RULE, peaked(), facts({ ...during, to: "2026-08-11" }))[0]).toMatch(none);
    expect(said(RULE, peaked(), facts({ ...during, from: "2024-01-01", to: null }))[0]).toMatch(
      none,
    );
    expect(said(RULE, peaked(), facts({ ...during, account: "beta" }))[0]).toMatch(none);
  });

  test("in a count of followers, from one day to the next", () => {
    let total = 5000;
    const stock = series((day, i) => (total += PEAK[day] ?? base(i)), { metric: "followers" });
    expect(said(RULE, stock, facts())[0]).toContain(
      "came on 2 days (12 August 2026 and 13 August 2026)",
    );
    // What lies over a gap belongs to no day.
    const gap = stock.observations.filter((o) => o.at < "2026-08-12" || o.at > "2026-08-13");
    expect(said(RULE, { ...stock, observations: gap }, facts())).toEqual([]);
  });

  test("of more days than can be named, and of one", () => {
    const many = series((_, i) => (i > 30 && i < 37 ? 900 : base(i)), { metric: "followers_net" });
    expect(said(RULE, many, facts())[0]).toContain(
      "came on 6 days (between 1 August 2026 and 6 August 2026)",
    );
    expect(said(RULE, peaked("followers_net", { "2026-08-12": 2000 }), facts())[0]).toContain(
      "came on one day (12 August 2026)",
    );
  });

  test("that brought more than the whole time", () => {
    const falling = series((day, i) => PEAK[day] ?? -20 - (i % 5), { metric: "followers_net" });
    expect(said(RULE, falling, facts())).toEqual([
      "warn more-than-all: 2 days (12 August 2026 and 13 August 2026) brought 3,700 followers; the whole time, gains less losses, changed the total by 1,724. No cause is recorded.",
    ]);
  });
});

test("days that bring most of what was watched", () => {
  const watched = (peak: number) => series((day) => (day === "2026-08-12" ? peak : 100));
  expect(said(RULE, watched(20_000), facts())).toEqual([
    "warn seen: 69% of the 29,100 views of this time came on one day (12 August 2026). No cause is recorded.",
  ]);
  // 91 days of 100; the excess of 9,100 over the median of 100 is just short of half of 18,300.
  expect(said(RULE, watched(9200), facts())).toEqual([]);
  expect(said(RULE, watched(9300), facts())).toHaveLength(1);
});

describe("no spike", () => {
  test("without z, without three times the median, or without a tenth of the whole", () => {
    const wide = series((_, i) => [20, 60, 100, 300, 330][i % 5] ?? 0, { metric: "followers_net" });
    expect(said(RULE, wide, facts())).toEqual([]);
    expect(
      said(RULE, peaked("followers_net", { "2026-08-12": 299, "2026-08-13": 299 }), facts()),
    ).toEqual([]);
    expect(said(RULE, peaked("followers_net", { "2026-08-12": 800 }), facts())).toEqual([]);
  });

  test("of fewer than ten people", () => {
    const small = (peak: number) =>
      series((day) => (day === "2026-08-12" ? peak : 0), { metric: "followers_net" });
    expect(said(RULE, small(9), facts())).toEqual([]);
    expect(said(RULE, small(10), facts())).toHaveLength(1);
  });

  test("in another metric, or in less than two weeks", () => {
    expect(said(RULE, peaked("views"), facts())).toEqual([]);
    const window = { from: "2026-08-05", to: "2026-08-17" };
    const short = series((day, i) => PEAK[day] ?? base(i), { metric: "followers_net", window });
    expect(said(RULE, short, facts())).toEqual([]);
  });
});

test("what an event rests on is evidence", () => {
  const during = event("campaign", { from: "2026-08-12", claims: ["c"] });
  const told = { ...facts(during), claims: new Map([["c", claim("c")]]) };
  const [found] = followerSpike.find(peaked(), told, followerSpike.defaults);
  expect(found?.evidence.map((e) => e.kind)).toEqual(["observation", "observation", "claim"]);
});

const RUNS = 300;
test.each(Object.entries(quiet))("quiet quarters (%s) hardly ever fire", (name, draw) => {
  const days = series(() => 0, { metric: "followers_net" });
  const fired = Array.from({ length: RUNS }, (_, seed) => {
    const values = draw(seed + 1);
    const observations = days.observations.map((o, i) => ({ ...o, value: values[i] ?? null }));
    return followerSpike.find({ ...days, observations }, facts(), followerSpike.defaults).length;
  });
  const alarms = fired.filter((n) => n > 0).length;
  console.info(`${name}: ${alarms} of ${RUNS} quiet quarters fire (${(100 * alarms) / RUNS} %)`);
  expect(alarms).toBeLessThanOrEqual(0.03 * RUNS);
});
