import { expect, test } from "vitest";
import type { ChartDesign } from "./chart.ts";
import { concentration } from "./concentration.ts";
import {
  concentrationOf,
  concentrationWords,
  growthDesigns,
  growthFrames,
  launchRows,
  launchWords,
  logWords,
  milestoneRows,
  milestoneWords,
  shareRow,
  shareRows,
  shareWords,
  slopeRow,
  slopeRows,
  slopeWords,
} from "./fixtures/growth.ts";
import { figure, observation, totals } from "./fixtures/synthetic.ts";
import { followersOverTime } from "./followers-over-time.ts";
import { launchAligned } from "./launch-aligned.ts";
import { lintChart } from "./lint.ts";
import { renderChart } from "./render.ts";
import { shareOfGrowth } from "./share-of-growth.ts";
import { slope } from "./slope.ts";
import { timeToMilestone } from "./time-to-milestone.ts";

const sizes = ["wide", "narrow", "email"] as const;
const draw = (
  design: ChartDesign,
  size: (typeof sizes)[number] = "wide",
  language: "en" | "ar" = "en",
) => renderChart(design, growthFrames.slope, { id: "g", language, size, fonts: "page" });
const clean = async (design: ChartDesign) => {
  for (const size of sizes)
    for (const language of ["en", "ar"] as const)
      expect(lintChart(await draw(design, size, language)), `${design.kind} ${size}`).toEqual([]);
};

const long = "The Provincial Federation of Lighthouse Gardeners and Friends of the Lamp";
const many = Array.from({ length: 12 }, (_, i) => ({
  name: i === 0 ? long : `Account ${i}`,
  size: Math.round(3 * 10 ** (i * (7 / 11))),
}));

test.each(Object.entries(growthDesigns))("%s: nothing outside or over other text", (_, design) =>
  clean(design),
);

test("twelve accounts from 3 to 30 million, with a long name", async () => {
  const series = (m: { name: string; size: number }) => ({
    name: m.name,
    observations: totals("x", m.size, Math.max(1, m.size / 400), { days: 60 }),
    value: m.size.toLocaleString("en"),
  });
  const created = { from: "2025-06-01", to: "2025-06-30" };
  await clean(followersOverTime(many.map(series), logWords));
  await clean(
    launchAligned(
      many.map((m) => ({ ...series(m), created })),
      launchWords,
    ),
  );
  await clean(
    slope(
      many.map((m) => slopeRow(m.name, m.size, 2 * m.size)),
      slopeWords,
    ),
  );
  await clean(
    shareOfGrowth(
      many.map((m) => shareRow(m.name, -m.size, 0.1, long)),
      shareWords,
    ),
  );
  await clean(concentration(concentrationOf(many.map((m) => m.size)), concentrationWords));
});

test("a logarithmic scale says so, leaves zeros out in words, and needs its words", async () => {
  const observations = [0, 5, 50].map((v, i) =>
    observation("x", "followers", `2026-09-0${i + 1}`, v),
  );
  const rows = [{ name: "X", observations, value: "50" }];
  const svg = await draw(followersOverTime(rows, logWords));
  expect(svg).toContain("Logarithmic scale");
  expect(svg).toContain("Counts of zero");
  expect(await draw(growthDesigns.log)).not.toContain("Counts of zero");
  const zeros = [{ name: "X", observations: observations.slice(0, 1), value: "0" }];
  expect(await draw(followersOverTime(zeros, logWords))).not.toContain("Logarithmic");
  const mute = { ...logWords, scale: { ...logWords.scale, axis: "" } };
  expect(() => followersOverTime(rows, mute)).toThrow(TypeError);
});

test("curves end at the age of the youngest and begin with the first count; long silences are gaps", async () => {
  const { rows } = launchAligned(launchRows, launchWords).table;
  // TikTok, opened on 15 June 2025, was last counted on 22 September 2026: 464 days.
  expect(rows.at(-1)).toEqual([464, 39_062, 14_727, null, null]);
  expect(rows[0]).toEqual([5, expect.any(Number), null, null, null]);
  const svg = await draw(growthDesigns.launch);
  // Two dashed curves, LinkedIn's ending at its gap of 270 days; bands for the two disputed openings.
  expect(svg.match(/stroke-dasharray="5,3"/g)).toHaveLength(2);
  expect(svg.match(/<path[^>]*fill="#c2c8d0"/g)?.length).toBeGreaterThanOrEqual(2);
  expect(() => launchAligned(launchRows.slice(3), launchWords)).toThrow(RangeError);
});

test("a count from before the account was opened is refused", () => {
  const observations = [observation("x", "followers", "2020-01-01", 3)];
  const created = { from: "2020-02-01", to: "2020-02-01" };
  const row = { name: "X", observations, created, value: "" };
  expect(() => launchAligned([row], launchWords)).toThrow("older than its account");
});

test("a milestone is a bar between two days, an arrow at an open end, a dot only where it is exact", async () => {
  const drawn = async (i: number) => {
    const svg = await draw(timeToMilestone(milestoneRows.slice(i, i + 1), milestoneWords));
    const count = (mark: RegExp) => svg.match(mark)?.length ?? 0;
    return [
      count(/<path[^>]*fill="#b0254b"[^>]*d="M[^"]*A/g) +
        count(/<path[^>]*d="M[^"]*A[^>]*fill="#b0254b"/g),
      count(/<line[^>]*stroke="#b0254b"/g),
    ];
  };
  const [dots, none] = [await drawn(0), await drawn(4)];
  expect(dots).toEqual([1, 0]);
  expect((await drawn(1))[0]).toBe(0);
  expect((await drawn(1))[1]).toBe(0);
  // A shaft, two barbs and the stop at the known end.
  expect(await drawn(2)).toEqual([0, 4]);
  expect(await drawn(3)).toEqual([0, 4]);
  expect(none).toEqual([0, 0]);
  await clean(timeToMilestone(milestoneRows.slice(4), milestoneWords));
  expect(() => timeToMilestone([], milestoneWords)).toThrow(RangeError);
});

test("slopes begin at zero; an account without a number in one period has no line", async () => {
  const svg = await draw(slope(slopeRows, slopeWords));
  expect(svg).toContain("no count");
  expect(svg.match(/<path[^>]*stroke-width="2"/g)).toHaveLength(4);
  await clean(
    slope([slopeRow("A", 0, 0), slopeRow("B", -40, 12), slopeRow("C", null, null)], slopeWords),
  );
  await clean(slope([slopeRow("C", null, null)], slopeWords));
  expect(() => slope([], slopeWords)).toThrow(RangeError);
});

test("shares are ranked; blocked ones leave words and no bars", async () => {
  const { rows } = shareOfGrowth(shareRows, shareWords).table;
  expect(rows.map((r) => r[0])).toEqual(["Instagram", "TikTok", "LinkedIn", "Facebook"]);
  expect(rows.map((r) => r[4])).toEqual([0.75, 820 / 5200, 480 / 5200, 1]);
  const bars = (svg: string) => svg.match(/fill="#(b0254b|1f5ea8|11705f|73459b)"/g)?.length ?? 0;
  const blocked = shareRows.map((r) => ({
    ...r,
    share: { ...figure(null), reason: "blocked" as const },
  }));
  const withheld = await draw(shareOfGrowth(blocked, shareWords));
  expect(withheld).toContain("+3,900");
  expect(bars(withheld)).toBe(0);
  expect(bars(await draw(shareOfGrowth(shareRows, shareWords)))).toBeGreaterThan(0);
  await clean(shareOfGrowth(blocked, shareWords));
});

test("posts cumulate from the most viewed; 40 + 30 + 20 + 10 views", async () => {
  const design = concentration(concentrationOf([10, null, 40, 30, 20]), concentrationWords);
  expect(design.table.rows.map((r) => r.slice(0, 2))).toEqual([
    [1, 40],
    [2, 30],
    [3, 20],
    [4, 10],
  ]);
  for (const [i, sum] of [0.4, 0.7, 0.9, 1].entries())
    expect(design.table.rows[i]?.[3]).toBeCloseTo(sum, 12);
  // 1 / (0.16 + 0.09 + 0.04 + 0.01)
  expect(await draw(design)).toContain("3.3 equal posts");
});

test.each([[[7]], [[0, 0, 0]], [[5, 5, 5, 5, 5, 5]], [[1e9, 1, 1, 0]]])(
  "posts with %j views",
  async (views) => {
    await clean(concentration(concentrationOf(views), concentrationWords));
  },
);

test("posts that nobody counted are refused", () => {
  expect(() => concentration(concentrationOf([null]), concentrationWords)).toThrow(RangeError);
});
