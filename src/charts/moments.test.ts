import { expect, test } from "vitest";
import { addDays } from "../calendar/dates.ts";
import { calendar } from "./calendar.ts";
import { stepAt, stepsOf } from "./calendar-steps.ts";
import type { ChartDesign } from "./chart.ts";
import { claimsBySource } from "./claims-by-source.ts";
import { definitionTimeline } from "./definition-timeline.ts";
import { eventBeforeAfter } from "./event-before-after.ts";
import { bars } from "./fixtures/federation.ts";
import {
  calendarWords,
  claimsWords,
  countedDays,
  definitionWords,
  eventOf,
  eventWords,
  gains,
  momentFrames,
  numberClaim,
  outcomeWords,
  seriesWindow,
  things,
} from "./fixtures/moments.ts";
import { lintChart } from "./lint.ts";
import { outcomeBesideAudience } from "./outcome-beside-audience.ts";
import { renderChart } from "./render.ts";

const SIZES = ["wide", "narrow", "email", "card"] as const;
const quarter = { from: "2026-07-01", to: "2026-09-30" };
const long = "The Provincial Federation of Lighthouse Gardeners and Friends of the Lamp";
const draw = (design: ChartDesign, size: (typeof SIZES)[number] = "wide") =>
  renderChart(design, momentFrames.calendar, { id: "m", language: "en", size, fonts: "page" });
const days = (values: readonly (number | null)[], from?: string) =>
  calendar(
    {
      window: { from: from ?? quarter.from, to: addDays(from ?? quarter.from, values.length - 1) },
      days: countedDays(values, from),
      marks: [],
    },
    calendarWords,
  );
const outcome = (a: readonly (number | null)[], b: readonly (number | null)[], name = "X") =>
  outcomeBesideAudience(
    { name, unit: "followers", bars: bars(a) },
    { name: `${name} 2`, unit: "gifts", bars: bars(b) },
    outcomeWords,
  );
const fact = (...claims: ReturnType<typeof numberClaim>[]) => ({
  label: long,
  conflict: long,
  claims: claims.map((claim) => ({ claim, source: long, stated: `${claim.value}` })),
});

const cases: Readonly<Record<string, () => readonly ChartDesign[]>> = {
  "one day": () => [
    days([3]),
    eventBeforeAfter(eventOf([5], 0, "x"), eventWords),
    outcome([4], [2]),
  ],
  zero: () => [
    days([0, 0, 0]),
    eventBeforeAfter(eventOf(Array(60).fill(0), 40, "x"), eventWords),
    outcome([0, 0], [0, 0]),
    claimsBySource([fact(numberClaim("a", 0))], claimsWords),
  ],
  "losses and gaps": () => [
    days([-4, null, -12, null, 0]),
    eventBeforeAfter(
      { ...eventOf([3, 9, 4], 1, long), days: countedDays([3, null, -4, null, 9]) },
      eventWords,
    ),
    outcome([-4, null, 8], [null, null, 3]),
    claimsBySource(
      [fact(numberClaim("a", -5, -9, -1), numberClaim("b", null, null, 3))],
      claimsWords,
    ),
  ],
  "huge numbers": () => [
    days([3e9, 41, 5e6, 7]),
    eventBeforeAfter(
      eventOf(
        Array.from({ length: 60 }, (_, i) => 1e9 + i),
        40,
        long,
      ),
      eventWords,
    ),
    outcome([3e9, 2e9], [1, 2], long),
    claimsBySource([fact(numberClaim("a", 3.4e9), numberClaim("b", 12, 5, null))], claimsWords),
  ],
  "two years of days": () => [
    days(Array.from({ length: 731 }, (_, i) => i % 9)),
    eventBeforeAfter(
      eventOf(
        Array.from({ length: 400 }, (_, i) => i % 9),
        200,
        long,
      ),
      eventWords,
    ),
  ],
  "many things with long names": () => [
    definitionTimeline(
      Array.from({ length: 7 }, (_, i) => ({
        ...things[i % 2],
        name: `${long} ${i}`,
        rules: things[i % 2]?.rules ?? [],
        changes: [],
      })),
      { ...seriesWindow, label: long },
      definitionWords,
    ),
    claimsBySource(
      Array.from({ length: 6 }, (_, i) => ({
        ...fact(numberClaim("a", 10 ** i), numberClaim("b", 10 ** i + 1)),
        label: `${long} ${i}`,
      })),
      claimsWords,
    ),
    calendar(
      {
        window: quarter,
        days: gains,
        marks: Array.from({ length: 12 }, (_, i) => ({
          dates: [addDays(quarter.from, i * 6), addDays(quarter.from, i * 6 + 1)],
          label: `${long} ${i}`,
        })),
      },
      calendarWords,
    ),
  ],
  "nothing dated": () => [
    definitionTimeline(
      [
        {
          name: "X",
          changes: [],
          rules: [{ from: null, to: null, dates: "?", words: long, certain: false }],
        },
      ],
      seriesWindow,
      definitionWords,
    ),
  ],
};

test.each(Object.entries(cases))("%s: nothing outside, cut or over other text", async (_, make) => {
  for (const design of make())
    for (const size of SIZES)
      expect(lintChart(await draw(design, size)), `${design.kind} ${size}`).toEqual([]);
});

const hostile = [
  "</text><script>alert(1)</script>",
  '"onload=alert(1) x="',
  "\u202eevil\u2066\u0000\ud800 name\n\t two",
  "__proto__",
  `datum.x + ${"$"}{x} {{x}} {% x %} url(https://evil.example/)`,
];

test.each(hostile)("stays text: %j", async (text) => {
  const made = [
    calendar(
      { window: quarter, days: gains, marks: [{ dates: ["2026-08-11"], label: text }] },
      {
        ...calendarWords,
        weekday: () => text,
        step: () => text,
        zero: text,
        loss: text,
        missing: text,
        note: text,
        month: () => text,
        year: () => text,
      },
    ),
    eventBeforeAfter(eventOf([...Array(40).keys()], 20, text), {
      ...eventWords,
      tick: () => text,
      before: text,
      after: text,
      strip: text,
      observed: text,
      verdict: text,
    }),
    claimsBySource([{ ...fact(numberClaim(text, 5, 3, null)), label: text, conflict: text }], {
      ...claimsWords,
      note: text,
      tick: () => text,
    }),
    definitionTimeline(
      [
        {
          name: text,
          changes: [{ at: "2026-02-01", dates: text, words: text }],
          rules: [{ from: null, to: null, dates: text, words: text, certain: true }],
        },
      ],
      { ...seriesWindow, label: text },
      { ...definitionWords, note: text },
    ),
    outcome([3], [4], text),
  ];
  for (const design of made) {
    for (const size of SIZES) {
      const svg = await draw(design, size);
      expect(svg).not.toMatch(/<(?!\/?(svg|title|desc|g|path|line|rect|text)\b)/);
      expect(svg).not.toMatch(/<[^>]* (on\w+|style|href)="/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
      expect(svg).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
      expect(lintChart(svg), `${design.kind} ${size}`).toEqual([]);
    }
  }
});

test("steps hold about as many days each; few different counts have one each", () => {
  expect(stepsOf([0, 1, 1, 2, 3, -4])).toEqual([
    { low: 1, high: 1 },
    { low: 2, high: 2 },
    { low: 3, high: 3 },
  ]);
  const steps = stepsOf(Array.from({ length: 100 }, (_, i) => i + 1));
  // Quartiles 25, 50 and 75 of 1 to 100; 75 is near 80, 25 is near neither 20 nor 30.
  expect(steps).toEqual([
    { low: 1, high: 24 },
    { low: 25, high: 49 },
    { low: 50, high: 79 },
    { low: 80, high: null },
  ]);
  expect([-3, 0, 1, 24, 25, 1000].map((v) => stepAt(steps, v))).toEqual([0, 0, 1, 1, 2, 4]);
  expect(stepsOf([0, -1])).toEqual([]);
});

test("a calendar numbers its marks, keeps gaps and says which days it cannot take", async () => {
  const [first, second] = countedDays([1, 5000]);
  if (!first || !second) throw new Error("two days");
  const marks = [{ dates: [second.date], label: "2 July: 5,000" }];
  const window = { from: first.date, to: "2026-07-03" };
  const design = calendar({ window, days: [first, second], marks }, calendarWords);
  expect(design.table.rows).toEqual([
    ["2026-07-01", 1, null],
    ["2026-07-02", 5000, "2 July: 5,000"],
    ["2026-07-03", null, null],
  ]);
  const svg = await draw(design);
  expect(svg).toContain(">2 July: 5,000</text>");
  expect(svg).toContain(">not counted</text>");
  const bad = (days: typeof gains) => () => calendar({ window, days, marks: [] }, calendarWords);
  expect(bad([first, first])).toThrow("two counts for 2026-07-01");
  expect(bad(gains)).toThrow("outside");
  expect(bad([])).toThrow(RangeError);
});

test("an event without history has no strip, and says why", async () => {
  const input = eventOf([1, 2, 3, 4], 2, "the event");
  expect(input.ordinary).toEqual([]);
  const svg = await draw(eventBeforeAfter(input, { ...eventWords, verdict: "too few days" }));
  expect(svg).toContain(">too few days</text>");
  expect(svg).not.toContain(eventWords.observed);
});

test("claims of several units share no scale; a claim needs a number", () => {
  const other = { ...numberClaim("b", 3), unit: "videos" };
  expect(() => claimsBySource([fact(numberClaim("a", 1), other)], claimsWords)).toThrow(
    "followers and videos",
  );
  expect(() => claimsBySource([fact(numberClaim("a", null))], claimsWords)).toThrow("no number");
  expect(() => claimsBySource([], claimsWords)).toThrow(RangeError);
});

test("an outcome stands under an audience of the same periods, each on its own scale", async () => {
  const design = outcome([100, null], [1, 2]);
  expect(design.table.rows).toEqual([
    ["Q3 2025", 100, 100, 100, 1, 1, 1],
    ["Q4 2025", "no export", null, null, 2, 2, 2],
  ]);
  expect(() => outcome([1], [1, 2])).toThrow("its periods are not those of");
  // The largest bar of each panel is equally tall: neither is measured on the other's axis.
  const heights = [...(await draw(design)).matchAll(/h(\d+(?:\.\d+)?)v(-?\d+(?:\.\d+)?)h/g)];
  const tall = heights.map((m) => Math.abs(Number(m[2])));
  expect(Math.max(...tall)).toBeGreaterThan(0);
});

test("a timeline tells each rule with its days, and dashes what nobody vouches for", async () => {
  const design = definitionTimeline(things, seriesWindow, definitionWords);
  expect(design.table.rows).toHaveLength(5);
  expect(design.table.rows[1]).toEqual([
    "Lamplight: views of videos",
    "2026-08-24",
    null,
    "a start of a video, from its first frame",
  ]);
  expect((await draw(design)).match(/stroke-dasharray="5,4"/g)).toHaveLength(2);
});
