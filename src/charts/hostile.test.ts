import { expect, test } from "vitest";
import type { FrameText } from "./chart.ts";
import { datesBySource } from "./dates-by-source.ts";
import { bars, netNewWords, seriesWords, typicalRow, typicalWords } from "./fixtures/federation.ts";
import { dateWords, exampleClaim, exampleFigure, growthWords, tideWords } from "./fixtures/ifrc.ts";
import { observation } from "./fixtures/synthetic.ts";
import { followersOverTime } from "./followers-over-time.ts";
import { growthPerDay } from "./growth-per-day.ts";
import { lintChart } from "./lint.ts";
import { netNewPerPeriod } from "./net-new-per-period.ts";
import { panels } from "./panels.ts";
import { platformTide } from "./platform-tide.ts";
import { renderChart } from "./render.ts";
import { parseSvg, serialize } from "./svg-tree.ts";
import { typicalPost } from "./typical-post.ts";

const hostile = [
  "</text><script>alert(1)</script>",
  '"onload=alert(1) x="',
  "\u202eevil\u2066\u0000\ud800 name",
  "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung".repeat(3),
  "👩🏽‍🚒🎉 Fire & “friends” <3 🇨🇭",
  "datum.c0 + now() $\u007b1} {{x}} url(https://evil.example/)",
  "Z̷̧̛̮̭̗̘͇̞͚̝͎̱̲̎̈́̓̀͐̄̀̕̕͜͝a̶l̷g̸o",
];

function designs(text: string) {
  const figure = exampleFigure(text, 5363, 5284, 6284, "2021-02-17");
  const claim = exampleClaim(text, "2019-05-25");
  const month = exampleClaim(text, "2019-06-01", "2019-06-30");
  const row = { figure, name: text, period: text, value: text, range: text };
  return [
    growthPerDay([row, { ...row, value: "137 a day", range: null }], {
      ...growthWords,
      axis: { log: text, linear: text },
    }),
    datesBySource(
      [
        {
          label: text,
          dates: [
            { claim, source: text, date: text },
            { claim: month, source: "b", date: text },
          ],
        },
      ],
      {
        ...dateWords,
        axis: text,
        columns: { fact: text, source: text, date: text, from: text, to: text },
      },
    ),
    platformTide(
      [
        { figure: { ...figure, asOf: "2018-01-31", value: 55e6 }, value: text, date: text },
        { figure: { ...figure, value: 600e6 }, value: text, date: text },
      ],
      { from: "2019-05-25", to: "2021-02-17", label: text },
      tideWords,
    ),
    ...quarterly(text),
  ];
}

/** The charts of a quarterly report, with the text wherever one may stand. */
function quarterly(text: string) {
  const observations = [3, 9].map((v, i) => observation("x", "followers", `2026-09-1${i}`, v));
  const series = { name: text, observations, value: text };
  const words = { ...seriesWords, note: text, tick: () => text, columns: { date: text } };
  const rupture = { at: "2026-09-11", label: text };
  const bar = bars([3, -9, null], { 1: text }).map((b) => ({ ...b, value: text, period: text }));
  const typical = { ...typicalRow(text, [3, 9, 27, 0], 5), value: text, range: text, detail: text };
  return [
    followersOverTime([series, { ...series, observations: [] }], words),
    panels(
      [
        { ...series, rupture },
        { ...series, observations: [] },
      ],
      words,
    ),
    netNewPerPeriod([{ name: text, bars: bar }], { ...netNewWords, outline: text }),
    typicalPost(
      [
        {
          ...typical,
          largest: text,
          largestTitle: text,
          previous: typical.previous && { ...typical.previous, value: text },
        },
        { ...typicalRow(text, []), value: text },
      ],
      { ...typicalWords, axis: text, tick: () => text },
    ),
  ];
}

test.each(hostile)("stays text and within the picture: %j", async (text) => {
  const frame: FrameText = {
    title: text,
    subtitle: text,
    caveats: [text, text],
    source: text,
    asOf: text,
    label: text,
    description: text,
  };
  for (const design of designs(text)) {
    for (const size of ["wide", "narrow"] as const) {
      const svg = await renderChart(design, frame, {
        id: text,
        language: "en",
        size,
        fonts: "page",
      });
      expect(elements(svg)).toEqual(
        ["desc", "g", "line", "path", "rect", "svg", "text", "title"].filter((n) =>
          elements(svg).includes(n),
        ),
      );
      expect(svg).not.toMatch(/<[^>]* (on\w+|style|href)="/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
      expect(svg).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
      expect(lintChart(svg)).toEqual([]);
      expect(serialize(parseSvg(svg))).toBe(svg);
    }
  }
});

test("stands alone with emoji and other scripts", async () => {
  const text = {
    title: "🎉 قافلة",
    subtitle: "",
    caveats: [],
    source: "",
    asOf: "",
    description: "",
  };
  const [design] = designs("🎉");
  if (!design) throw new Error("no design");
  const svg = await renderChart(design, text, {
    id: "e",
    language: "en",
    size: "wide",
    fonts: "embedded",
  });
  expect(svg).toContain("@font-face");
});

function elements(svg: string): string[] {
  return [...new Set([...svg.matchAll(/<([a-zA-Z]+)/g)].map((m) => m[1] ?? ""))].sort();
}
