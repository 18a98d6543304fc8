import { describe, expect, it } from "vitest";
import { addDays } from "../../calendar/dates.ts";
import {
  account,
  byCount,
  claim,
  event,
  figure,
  observation,
} from "../../caveats/fixtures/facts.ts";
import type { PostCount } from "../../observations/post.ts";
import { inRun, projectOf } from "../fixtures/project-of.ts";
import { currentRun } from "../run.ts";
import * as kinds from "./chart-kinds.ts";
import { quarter } from "./quarter.ts";

const base = { id: "a", title: "T" };
const flow = (metric: string, values: readonly number[], from = "2021-01-01") =>
  values.map((value, i) => {
    const at = addDays(from, i);
    return observation(at, value, { metric, from: at, retrievedOn: "2021-06-01" });
  });
const window = { from: "2021-01-01", to: "2021-01-30" };
const calm = Array.from({ length: 30 }, (_, i) => 20 + ((i * 7) % 5));
const leaps = calm.with(12, 900);

describe("a calendar", () => {
  const project = projectOf({
    accounts: [account("alpha")],
    events: [event("speech", { from: "2021-01-13", to: "2021-01-13", label: "a speech" })],
    observations: flow("followers_net", leaps),
  });

  it("numbers the days that the spike rule finds, with the cause on record", async () => {
    const chart = await inRun(project, () =>
      kinds.calendar({ ...base, account: "alpha", metric: "followers_net", ...window }),
    );
    expect(chart.design.table.rows[12]).toEqual([
      "2021-01-13",
      900,
      "13 January 2021: +900 followers; a speech",
    ]);
    expect(chart.design.table.rows.filter((r) => r[2] !== null)).toHaveLength(1);
    expect(chart.caveats.map((c) => c.rule)).toContain("follower-spike");
    // 29 calm days and 900.
    const total = leaps.reduce((a, b) => a + b, 0);
    expect(chart.figures[0]).toMatchObject({ value: total, account: "alpha" });
  });

  it("tells spikes of one cause within days of each other once", async () => {
    const own = projectOf({
      accounts: [account("alpha")],
      observations: flow("followers_net", calm.with(12, 900).with(14, 700).with(25, 800)),
    });
    const chart = await inRun(own, () =>
      kinds.calendar({ ...base, account: "alpha", metric: "followers_net", ...window }),
    );
    expect([...new Set(chart.design.table.rows.map((r) => r[2]))]).toEqual([
      null,
      "13 January 2021 to 15 January 2021: +1,600 followers on 2 days; no cause is on record",
      "26 January 2021: +800 followers; no cause is on record",
    ]);
  });

  it("of posts counts each once a day, and leaves the days after the export open", async () => {
    const post = (id: string, publishedOn: string, metric: string): PostCount => ({
      account: "alpha",
      platform: "youtube",
      post: id,
      title: id,
      url: null,
      surface: "video",
      publishedOn,
      from: null,
      metric,
      at: "2021-01-05",
      value: 7,
      source: { file: "data/posts.csv", line: 2, column: 1 },
    });
    const posts = [
      post("1", "2021-01-02", "views"),
      post("1", "2021-01-02", "likes"),
      post("2", "2021-01-02", "views"),
      post("3", "2021-01-04", "views"),
    ];
    const own = projectOf({ accounts: [account("alpha", { platform: "youtube" })], posts });
    const chart = await inRun(own, () =>
      kinds.calendar({ ...base, account: "alpha", metric: "posts", ...window }),
    );
    const values = chart.design.table.rows.map((r) => r[1]);
    expect(values.slice(0, 7)).toEqual([0, 2, 0, 1, 0, null, null]);
    expect(chart.figures[0]?.value).toBe(3);
  });

  it("of people, or of nothing, is refused in words", async () => {
    const work = (metric: string) => () =>
      kinds.calendar({ ...base, account: "alpha", metric, ...window });
    await expect(inRun(project, work("reach"))).rejects.toThrow("does not add up over days");
    await expect(inRun(project, work("views"))).rejects.toThrow("No source has views of alpha");
  });
});

describe("before and after an event", () => {
  const DAY = 50;
  const happened = event("campaign", { from: addDays("2021-01-01", DAY), label: "a campaign" });
  const step = Array.from({ length: 90 }, (_, i) => 100 + ((i * 7) % 5) + (i >= DAY ? 40 : 0));
  const project = projectOf({
    accounts: [account("alpha")],
    events: [happened],
    observations: flow("link_clicks", step),
  });
  const options = { ...base, account: "alpha", event: "campaign", metric: "link_clicks" };

  it("draws the medians, and each ordinary day's difference", async () => {
    const chart = await inRun(project, () => kinds.eventBeforeAfter(options));
    expect(chart.figures.map((f) => f.value)).toEqual([102, 142, 40]);
    expect(chart.spoken).toContain("as large on 0 of 37 ordinary days");
    // 37 ordinary days, and the event's own.
    expect(chart.design.table.rows.filter((r) => r[2] !== null)).toHaveLength(38);
    expect(chart.caveats.map((c) => c.rule)).toContain("event-causality");
  });

  it("needs the event, and a count of its first day", async () => {
    const unknown = () => kinds.eventBeforeAfter({ ...options, event: "campain" });
    await expect(inRun(project, unknown)).rejects.toThrow("campaign");
    const other = () => kinds.eventBeforeAfter({ ...options, metric: "saves" });
    await expect(inRun(project, other)).rejects.toThrow("No source has saves of alpha");
  });
});

describe("claims by source", () => {
  const asOf = { from: "2021-02-17", to: "2021-02-17", precision: "day" as const };
  const source = (publisher: string, published: string) => ({
    ...{ id: publisher, title: "t", url: "https://paper.example/" },
    ...{ type: "article" as const, publisher, published },
  });
  const told = (id: string, value: number, from: string) =>
    claim(id, { value, asOf, source: source(from, "2021-02-17") });
  const claims = [told("one", 900, "The Paper"), told("two", 1200, "The Gazette")];
  const project = projectOf({ claims });

  it("says which two exclude each other", async () => {
    const chart = await inRun(project, () =>
      kinds.claimsBySource({ ...base, facts: [{ label: "Followers", claims }] }),
    );
    expect(chart.spoken.at(-1)).toMatch(
      /^The (Paper|Gazette) \(.*\) and The .* cannot both be right\.$/,
    );
    expect(chart.caveats.map((c) => c.rule)).toContain("conflicting-sources");
    expect(chart.claims).toHaveLength(2);
  });

  it("says nothing where both can be true", async () => {
    const one = claims.slice(0, 1);
    const chart = await inRun(projectOf({ claims: one }), () =>
      kinds.claimsBySource({ ...base, facts: [{ label: "Followers", claims: one }] }),
    );
    expect(chart.spoken).toHaveLength(1);
  });
});

describe("a timeline of definitions", () => {
  it("tells a change of rule inside the window, and what holds it", async () => {
    const views = Array.from({ length: 92 }, (_, i) => {
      const at = addDays("2026-07-01", i);
      return observation(at, 5, { metric: "views", from: at, platform: "youtube", unit: "views" });
    });
    const project = projectOf({
      accounts: [account("alpha", { platform: "youtube" })],
      observations: views,
    });
    const chart = await inRun(project, () =>
      kinds.definitionTimeline({
        ...base,
        accounts: ["alpha"],
        metric: "views",
        from: "2026-07-01",
        to: "2026-09-30",
      }),
    );
    const changed = chart.spoken.filter((s) => s.includes("24 August 2026"));
    expect(changed.join()).toContain("a start of a video, from its first frame");
    expect(chart.figures.length).toBeGreaterThan(1);
    expect(chart.design.kind).toBe("definition-timeline");
  });

  it("of what nobody defined is refused in words", async () => {
    const project = projectOf({ accounts: [account("alpha", { platform: "mastodon" })] });
    const work = () =>
      kinds.definitionTimeline({ ...base, accounts: ["alpha"], metric: "saves", ...window });
    await expect(inRun(project, work)).rejects.toThrow("Nothing is known");
  });
});

describe("an outcome under an audience", () => {
  const q3 = quarter("2026-Q3");
  const gift = observation("2026-09-30", 38, {
    account: "Alpha",
    metric: "outcome:gifts",
    from: q3.from,
    unit: "gifts",
  });
  const project = projectOf({
    accounts: [account("alpha")],
    observations: [observation("2026-06-30", 100), observation("2026-09-30", 130)],
    outcomes: [gift],
  });
  const options = { ...base, account: "alpha", metric: "followers_net", quarters: [q3] };

  it("has a panel each over the same quarters", async () => {
    const chart = await inRun(project, () =>
      kinds.outcomeBesideAudience({ ...options, outcome: "gifts" }),
    );
    expect(chart.figures.map((f) => f.value)).toEqual([30, 38]);
    expect(chart.spoken).toEqual([
      "alpha on TikTok: net new followers: Q3 2026 +30",
      "gifts: Q3 2026 38",
    ]);
  });

  it("that is not in the file is refused in words", async () => {
    const work = () => kinds.outcomeBesideAudience({ ...options, outcome: "gift" });
    await expect(inRun(project, work)).rejects.toThrow('no outcome "gift" of "Alpha"');
  });
});

describe("a plot of a report's own", () => {
  const counted = figure({ value: 9, evidence: byCount(observation("2021-01-01", 9)) });
  const data = [
    { kind: "Reels", views: 9 },
    { kind: "Photos", views: 4 },
  ];
  const encoding = {
    x: { field: "views", type: "quantitative" },
    y: { field: "kind", type: "nominal" },
  };
  const options = { ...base, subtitle: "Views", from: [counted], data };
  const draw = (spec: Record<string, unknown>, more: object = {}) =>
    inRun(projectOf(), () => kinds.vegaLite(spec, { ...options, ...more }));

  it("has the frame, the table and the words of every chart", async () => {
    const chart = await draw({ mark: "bar", encoding });
    expect(chart.design.table.rows).toEqual([
      ["Reels", 9],
      ["Photos", 4],
    ]);
    expect(chart.spoken).toEqual(["kind: Reels, views: 9", "kind: Photos, views: 4"]);
    expect(chart.figures).toEqual([counted]);
    expect((await draw({ mark: "bar", encoding }, { alt: "Two bars." })).spoken).toEqual([
      "Two bars.",
    ]);
  });

  it("is withheld where a rule blocks it, with the reason as a caveat", async () => {
    const cut = { ...encoding, x: { ...encoding.x, scale: { zero: false } } };
    const chart = await draw({ mark: "bar", encoding: cut });
    expect(chart.caveats[0]).toMatchObject({ rule: "chart-lint", severity: "block" });
    expect(JSON.stringify(chart.design.plot({ width: 680, narrow: false }))).toContain("not drawn");
    expect(chart.design.table.rows).toHaveLength(2);
  });

  it("is refused with its name, the place and the reason", async () => {
    await expect(draw({ mark: "image", encoding })).rejects.toThrow('Chart "a": spec.mark');
    await expect(draw({ mark: "bar", encoding }, { from: [] })).rejects.toThrow("`from`");
    const links = { ...encoding, href: { field: "kind" } };
    await expect(draw({ mark: "bar", encoding: links })).rejects.toThrow("spec.encoding.href");
  });

  it("fails with the labels that lie over each other, also where nobody waited for the check", async () => {
    const names = Array.from({ length: 30 }, (_, i) => ({
      kind: `a rather long name ${i}`,
      views: i,
    }));
    const swapped = { x: encoding.y, y: encoding.x };
    const work = () =>
      kinds.vegaLite({ mark: "bar", encoding: swapped }, { ...options, data: names });
    const told = /^Chart "a", wide: "a rather long name 0" and .* lie over each other/;
    await expect(inRun(projectOf(), work)).rejects.toThrow(told);
    const chart = await inRun(projectOf(), async () => {
      await work().catch(() => null);
      return currentRun().charts[0];
    });
    expect(() => chart?.design.plot({ width: 680, narrow: false })).toThrow(told);
  });
});
