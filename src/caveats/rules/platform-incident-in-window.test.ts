import { describe, expect, test } from "vitest";
import type { Figure, FigureInput } from "../../figures/figure.ts";
import type { Platform } from "../../observations/observation.ts";
import { PLATFORM_EVENTS } from "../../platforms/registry.ts";
import {
  account,
  age,
  byClaim,
  byCount,
  claim,
  context,
  figure,
  observation,
} from "../fixtures/facts.ts";
import { said } from "../fixtures/said.ts";

const judge = (platform: Platform, shown: Figure, platformEvents = PLATFORM_EVENTS) =>
  said(
    "platform-incident-in-window",
    { scope: "figure", figure: shown },
    context({ accounts: [account("alpha", { platform })], platformEvents }),
  );
const net = (from: string, asOf: string, given: Partial<FigureInput> = {}) =>
  figure({ measure: "followers_net", value: 10, from, asOf, ...given });

describe("a dated window", () => {
  test("with a purge in it", () => {
    expect(judge("x", net("2018-07-01", "2018-07-11"))).toEqual([
      "warn purge: In July 2018 Twitter removed locked accounts from follower counts, an expected loss of about 6% overall. So alpha on X may have lost followers without anybody leaving.",
    ]);
    expect(judge("x", net("2025-12-01", "2025-12-31"))[0]).toContain(
      "Between October 2025 and December 2025 X removed spam accounts",
    );
  });

  test("that ends the day before", () => {
    expect(judge("x", net("2018-07-01", "2018-07-10"))).toEqual([]);
  });

  const views = (metric: string) => ({
    measure: metric,
    evidence: byCount(observation("2025-09-30", 10, { metric, from: "2025-07-01" })),
  });
  test("with a counting fault in it", () => {
    expect(judge("youtube", net("2025-07-01", "2025-09-30", views("views")))).toEqual([
      "warn fault: Between August 2025 and September 2025 YouTube missed many views on desktop computers, where a privacy filter blocked its counter. That may have changed the count of alpha on YouTube.",
    ]);
  });

  test("of another metric or platform", () => {
    expect(judge("youtube", net("2025-07-01", "2025-09-30", views("shares")))).toEqual([]);
    expect(judge("tiktok", net("2018-07-01", "2018-07-31"))).toEqual([]);
  });

  test("with an event that only memory vouches for", () => {
    const likes = net("2015-01-01", "2015-06-30", {
      measure: "page_likes_net",
      evidence: byCount(observation("2015-06-30", 10, { metric: "page_likes" })),
    });
    expect(judge("facebook", likes)).toEqual([]);
    const sourced = PLATFORM_EVENTS.map((e) => ({ ...e, sourced: true }));
    expect(judge("facebook", likes, sourced)).toHaveLength(1);
  });

  test("with an event on a surface that the figure does not count", () => {
    const only = PLATFORM_EVENTS.filter((e) => e.id === "x-locked-2018");
    const shorts = only.map((e) => ({ ...e, surfaces: ["shorts"] }));
    const on = (surface: string) =>
      net("2018-07-01", "2018-07-31", {
        evidence: byCount(observation("2018-07-31", 1, { surface })),
      });
    expect(judge("x", on("video"), shorts)).toEqual([]);
    expect(judge("x", on("account"), shorts)).toHaveLength(1);
  });
});

describe("a window without dates", () => {
  // Published on 17 February 2021: spans are laid so that they end on that day.
  const spoken = (days: number) =>
    figure({
      measure: "followers_per_day",
      unit: "followers/day",
      value: 50,
      evidence: byClaim(claim("a", { value: 1 })),
      parts: [age(days)],
    });

  test("whose latest reading holds the event", () => {
    expect(judge("x", spoken(3652))).toEqual([
      "warn purge-undated: In July 2018 Twitter removed locked accounts from follower counts, an expected loss of about 6% overall. No source dates the growth of alpha on X, which may include this.",
    ]);
    expect(judge("tiktok", spoken(365))).toEqual([
      "warn fault-undated: In June 2020 TikTok was banned in India. No source dates the growth of alpha on TikTok, which may include this.",
    ]);
  });

  test("too short to reach it", () => {
    expect(judge("x", spoken(951))).toEqual([]);
    expect(judge("x", spoken(952))).toHaveLength(1);
  });
});

describe("a change between two times", () => {
  const part = (from: string, asOf: string) =>
    figure({
      measure: "views",
      unit: "views",
      value: 10,
      from,
      asOf,
      evidence: byCount(observation(asOf, 10, { metric: "views", from, platform: "youtube" })),
    });
  const change = (earlier: Figure, later: Figure) =>
    figure({
      measure: "percent",
      unit: "fraction",
      value: 0.1,
      from: earlier.from,
      asOf: later.asOf,
      evidence: [...earlier.evidence, ...later.evidence],
      parts: [earlier, later],
    });

  test("with an outage in neither of them", () => {
    // Views went missing from August to September 2025.
    const spring = [part("2025-04-01", "2025-06-30"), part("2026-04-01", "2026-06-30")] as const;
    expect(judge("youtube", change(...spring))).toEqual([]);
  });

  test("with an outage in one of them", () => {
    const summer = [part("2025-07-01", "2025-09-30"), part("2026-07-01", "2026-07-31")] as const;
    expect(judge("youtube", change(...summer))[0]).toContain("warn fault: Between August 2025");
  });

  test("of a total, which carries on what happened in between", () => {
    const total = (day: string) => figure({ measure: "followers", value: 10, asOf: day });
    const grown = change(total("2018-06-30"), total("2018-09-30"));
    expect(judge("x", { ...grown, from: "2018-06-30" })[0]).toContain("warn purge: In July 2018");
  });
});
