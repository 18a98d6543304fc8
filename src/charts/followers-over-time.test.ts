import { expect, test } from "vitest";
import { federationFrames, followerSeries, seriesWords } from "./fixtures/federation.ts";
import { observation, totals } from "./fixtures/synthetic.ts";
import { differInScale, followersOverTime } from "./followers-over-time.ts";
import { lintChart } from "./lint.ts";
import { renderChart } from "./render.ts";
import type { FollowersWords, SeriesInput } from "./series-input.ts";

async function draw(series: readonly SeriesInput[], words: FollowersWords = seriesWords) {
  const render = (size: "wide" | "narrow") =>
    renderChart(followersOverTime(series, words), federationFrames.followers, {
      id: "f",
      language: "en",
      size,
      fonts: "page",
    });
  return [await render("wide"), await render("narrow")];
}

const day = (at: string, value: number | null) => observation("x", "followers", at, value);
const paths = (svg: string, ink: string) =>
  svg.match(new RegExp(`<path[^>]*stroke="${ink}"[^>]*stroke-width="2"`, "g")) ?? [];

test("a null and a missing day interrupt the line; a lone count is a dot", async () => {
  const observations = [
    day("2026-09-01", 10),
    day("2026-09-02", 11),
    day("2026-09-03", null),
    day("2026-09-04", 12),
    day("2026-09-06", 13),
    day("2026-09-07", 14),
  ];
  for (const svg of await draw([{ name: "X", observations, value: "14" }])) {
    expect(paths(svg, "#b0254b")).toHaveLength(2);
    // The lone count and the end of the line.
    expect(svg.match(/<path[^>]*fill="#b0254b"/g)).toHaveLength(2);
  }
});

test("counts further apart than a day are joined where the series says so, and no further", async () => {
  const observations = ["2026-01-31", "2026-02-28", "2026-03-31", "2026-09-30"].map((d) =>
    day(d, 5),
  );
  const [daily] = await draw([{ name: "X", observations, value: "5" }]);
  const [monthly] = await draw([{ name: "X", observations, value: "5", every: 31 }]);
  expect(paths(daily ?? "", "#b0254b")).toHaveLength(0);
  expect(paths(monthly ?? "", "#b0254b")).toHaveLength(1);
});

test("what was worked out is dashed, and meets the solid line", async () => {
  const [svg = ""] = await draw(followerSeries);
  const dashed = svg.match(/<path[^>]*stroke-dasharray="5,3"[^>]*>/g) ?? [];
  expect(dashed).toHaveLength(1);
  expect(dashed[0]).toContain("#b0254b");
  const end = /L([\d.]+,[\d.]+)"/.exec(dashed[0] ?? "")?.[1];
  expect(svg).toContain(`d="M${end}L`);
});

test("four colours, the rest grey; every line is named with its last count", async () => {
  const series = Array.from({ length: 7 }, (_, i) => ({
    name: `Account ${i}`,
    observations: totals("x", 1000 + 10 * i, 2, { days: 30 }),
    value: `${1060 + 10 * i}`,
  }));
  for (const svg of await draw(series)) {
    expect(paths(svg, "#5d6f7b")).toHaveLength(3);
    for (const { name } of series) expect(svg).toContain(`>${name}</text>`);
    expect(lintChart(svg)).toEqual([]);
  }
});

test("an index is written down, starts at 100 and needs a base above zero", async () => {
  const words = { ...seriesWords, note: "1 July 2025 = 100", index: { base: "2025-07-01" } };
  const growing = followerSeries.filter((s) => s.observations[0]?.at === "2025-07-01");
  for (const svg of await draw(growing, words)) {
    expect(svg).toContain("1 July 2025 = 100");
    expect(svg).toContain(">100</text>");
    expect(svg).not.toContain(">0</text>");
    expect(lintChart(svg)).toEqual([]);
  }
  await expect(draw(followerSeries, words)).rejects.toThrow("TikTok: no count above zero");
  expect(() => followersOverTime(growing, { ...words, note: "" })).toThrow(TypeError);
});

test("the table has every day that any account speaks of, and gaps are empty", () => {
  const { rows } = followersOverTime(followerSeries, seriesWords).table;
  expect(rows).toHaveLength(457);
  expect(rows[130]?.slice(0, 3)).toEqual([
    "2025-11-08",
    followerSeries[0]?.observations[130]?.value,
    null,
  ]);
});

test("457 days stay small", async () => {
  for (const svg of await draw(followerSeries)) expect(svg.length).toBeLessThan(16_000);
});

test("accounts of very different size are recognised", () => {
  const series = (value: number) => ({
    name: "",
    observations: [day("2026-09-30", value)],
    value: "",
  });
  expect(differInScale([series(100), series(2000)])).toBe(false);
  expect(differInScale([series(100), series(2001)])).toBe(true);
  expect(differInScale([series(0), series(5)])).toBe(false);
});

test("nothing to draw, two counts for a day and no date are refused", () => {
  const one = { name: "X", value: "" };
  expect(() => followersOverTime([{ ...one, observations: [] }], seriesWords)).toThrow(RangeError);
  const twice = [day("2026-09-30", 1), day("2026-09-30", 2)];
  expect(() => followersOverTime([{ ...one, observations: twice }], seriesWords)).toThrow(
    "X: two counts for 2026-09-30",
  );
  const undated = [day("2026-9-30", 1)];
  expect(() => followersOverTime([{ ...one, observations: undated }], seriesWords)).toThrow(
    RangeError,
  );
});
