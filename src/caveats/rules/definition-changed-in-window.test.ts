import { describe, expect, test } from "vitest";
import type { FigureInput } from "../../figures/figure.ts";
import type { Platform } from "../../observations/observation.ts";
import { account, byCount, context, figure, observation } from "../fixtures/facts.ts";
import { said } from "../fixtures/said.ts";
import { Q3, series } from "../fixtures/series.ts";

const RULE = "definition-changed-in-window";
const youtube = account("tube", { platform: "youtube" });
const facts = context({
  accounts: [
    youtube,
    account("book", { platform: "facebook" }),
    account("gram", { platform: "instagram" }),
  ],
});
const daily = (metric: string, window = Q3, surface = "account") =>
  said(
    RULE,
    series(() => 1, { account: youtube, metric, window, surface }),
    facts,
  );
const views = (from: string, asOf: string, given: Partial<FigureInput> = {}) =>
  figure({
    measure: "views",
    unit: "views",
    account: "tube",
    value: 9,
    from,
    asOf,
    evidence: byCount(observation(asOf, 9, { metric: "views", platform: "youtube", from })),
    ...given,
  });
const one = (shown: ReturnType<typeof figure>) =>
  said(RULE, { scope: "figure", figure: shown }, facts);

const YOUTUBE =
  "block default: On 24 August 2026 YouTube changed what it counts as a view: before, a video that somebody chose to watch and stayed with past its first seconds; since, a start of a video, from its first frame. Numbers before and after cannot be compared.";

describe("a series", () => {
  test("over the change", () => expect(daily("views")).toEqual([YOUTUBE]));

  test("that ends the day before it, or is of Shorts or of another count", () => {
    expect(daily("views", { from: "2026-07-01", to: "2026-08-23" })).toEqual([]);
    expect(daily("views", Q3, "shorts")).toEqual([]);
    expect(daily("engaged_views")).toEqual([]);
  });

  test("that begins on its day, or within the transition", () => {
    const note = /^note just-changed: On 24 August 2026 YouTube changed .* both rules\.$/;
    const from = (day: string) => daily("views", { from: day, to: "2026-09-30" });
    expect(from("2026-08-24")[0]).toMatch(note);
    expect(from("2026-09-06")).toHaveLength(1);
    expect(from("2026-09-07")).toEqual([]);
  });
});

describe("a figure", () => {
  test("over the change", () => {
    expect(one(views("2026-07-01", "2026-09-30"))).toEqual([YOUTUBE]);
    expect(one(views("2026-04-01", "2026-06-30"))).toEqual([]);
  });

  test("that is known by its measure and account alone", () => {
    const evidence = byCount();
    const bare = { ...views("2026-07-01", "2026-09-30"), evidence };
    expect(one(bare)).toEqual([YOUTUBE]);
    expect(one({ ...bare, account: null })).toEqual([]);
  });

  test("that sets a quarter before it against one after", () => {
    const parts = [views("2026-04-01", "2026-06-30"), views("2026-10-01", "2026-12-31")];
    const growth = views("2026-10-01", "2026-12-31", {
      measure: "percent",
      unit: "fraction",
      parts,
    });
    expect(one(growth)).toEqual([YOUTUBE]);
    expect(said(RULE, { scope: "comparison", of: "totals", figures: parts }, facts)).toEqual([
      YOUTUBE,
    ]);
  });

  test("of a date, of followers, or without a value", () => {
    expect(one(figure({ account: "tube", value: 9, asOf: "2026-09-30" }))).toEqual([]);
    expect(
      one(
        figure({ account: "tube", measure: "followers_net", value: 9, from: Q3.from, asOf: Q3.to }),
      ),
    ).toEqual([]);
    expect(one({ ...views(Q3.from, Q3.to), value: null, reason: "blocked" })).toEqual([]);
  });
});

describe("a change that only an event tells of", () => {
  const on = (id: string, platform: Platform, from: string, asOf: string) =>
    one(
      views(from, asOf, {
        account: id,
        evidence: byCount(observation(asOf, 9, { metric: "views", platform, from })),
      }),
    );

  test("names its roll-out or its month", () => {
    expect(on("gram", "instagram", "2024-07-01", "2024-09-30")).toEqual([
      "block event: Between 7 August 2024 and 30 September 2024 Instagram made views the one count in place of plays and impressions. Numbers before and after cannot be compared.",
    ]);
    expect(on("book", "facebook", "2025-04-01", "2025-06-30")[0]).toMatch(
      /^block event: In June 2025 Facebook began to count a view as soon as any video starts/,
    );
  });

  test("is still rolled out when a time begins", () => {
    expect(on("gram", "instagram", "2024-09-20", "2024-12-31")[0]).toMatch(
      /^note just-changed: Between/,
    );
    expect(on("gram", "instagram", "2024-10-01", "2024-12-31")).toEqual([]);
  });
});
