import type { ChartDesign } from "../chart.ts";
import {
  bars,
  netNewWords,
  seriesWords,
  typicalRow,
  typicalWords,
} from "../fixtures/federation.ts";
import { observation, totals } from "../fixtures/synthetic.ts";
import { followersOverTime } from "../followers-over-time.ts";
import { netNewPerPeriod } from "../net-new-per-period.ts";
import { panels } from "../panels.ts";
import { typicalPost } from "../typical-post.ts";

const long = "The Provincial Federation of Lighthouse Gardeners and Friends of the Lamp";
const names = [
  long,
  "الاتحاد الدولي لبستانيي المنارات في جميع أنحاء العالم",
  "בית ספר לגננות מגדלורים",
  "Leuchtturmgärtnereigenossenschaftsverbandsvorsitzende",
  ...Array.from({ length: 8 }, (_, i) => `Account ${i + 5}`),
];
const magnitudes = names.map((_, i) => Math.round(3 * 10 ** (i * (7 / 11))));

const flat = (value: number, days: number) =>
  totals("x", 0, 0, { days }).map((o) => ({ ...o, value }));
const series = (start: number, name: string, days = 92) => {
  const observations = totals("x", start, Math.max(1, start / 400), { days });
  return { name, observations, value: (observations.at(-1)?.value ?? 0).toLocaleString("en") };
};
const over = (list: Parameters<typeof followersOverTime>[0]) => [
  followersOverTime(list, seriesWords),
  panels(
    list.map((s) => ({ ...s, rupture: { at: "2025-07-02", label: "counting rule changed" } })),
    { ...seriesWords, note: "Each panel has its own scale." },
  ),
];
const spread = (views: number, n: number) =>
  Array.from({ length: n }, (_, i) => Math.max(0, views + (i % 5) - 2));

/** What data can do to a picture: by what is wrong with it, the designs that it goes through. */
export const edgeCases: Readonly<Record<string, readonly ChartDesign[]>> = {
  "one point": [
    ...over([
      { name: "X", observations: [observation("x", "followers", "2026-09-30", 7)], value: "7" },
    ]),
    netNewPerPeriod([{ name: "X", bars: bars([7]) }], netNewWords),
    typicalPost([typicalRow("X", [7], 3)], typicalWords),
  ],
  "all zero": [
    ...over([{ name: "X", observations: flat(0, 30), value: "0" }]),
    netNewPerPeriod([{ name: "X", bars: bars([0, 0, 0, 0, 0]) }], netNewWords),
    typicalPost([typicalRow("X", [0, 0, 0, 0, 0, 0, 0], 0)], typicalWords),
  ],
  "all the same": [
    ...over(names.map((name) => ({ name, observations: flat(500, 30), value: "500" }))),
    netNewPerPeriod(
      names.map((name) => ({ name, bars: bars([5, 5, 5, 5, 5]) })),
      netNewWords,
    ),
    typicalPost(
      [
        typicalRow(
          "X",
          spread(1000, 40).map(() => 1000),
          1000,
        ),
      ],
      typicalWords,
    ),
  ],
  "twelve accounts from 3 to 30 million, with long names": [
    ...over(names.map((name, i) => series(magnitudes[i] ?? 3, name))),
    netNewPerPeriod(
      names.map((name, i) => {
        const n = magnitudes[i] ?? 3;
        return { name, bars: bars([n, -n, null, 3, n * 2], { 3: "62 of 92 days" }) };
      }),
      netNewWords,
    ),
    typicalPost(
      names.map((name, i) => ({
        ...typicalRow(name, spread(magnitudes[i] ?? 3, 9), magnitudes[11 - i] ?? null),
        largestTitle: `${name} ${long}`,
      })),
      typicalWords,
    ),
  ],
  "words where numbers should be": [
    ...over([series(90, "A"), { name: long, observations: [], value: `none: ${long}` }]),
    netNewPerPeriod(
      [{ name: "X", bars: bars([null, 8, 9], { 1: long }).map((b) => ({ ...b, value: long })) }],
      netNewWords,
    ),
    typicalPost([{ ...typicalRow("X", []), value: long }], typicalWords),
  ],
};
