import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { daysBetween } from "../calendar/dates.ts";
import { likeForLike, quarter } from "../calendar/quarter.ts";
import { displayStep } from "../platforms/display-rounding.ts";
import { annualised, monthly } from "./annualised.ts";
import { leaveOneOut, topShare } from "./concentration.ts";
import { decompose } from "./decompose.ts";
import { doublingTime } from "./doubling-time.ts";
import { effectivePosts } from "./effective-posts.ts";
import { gini } from "./gini.ts";
import { indexed } from "./indexed.ts";
import { interruptedSeries } from "./interrupted-series.ts";
import { type AgedPoint, launchAligned } from "./launch-aligned.ts";
import { meanShiftBreaks } from "./mean-shift-breaks.ts";
import { median } from "./median.ts";
import { medianInterval } from "./median-interval.ts";
import { milestone } from "./milestone.ts";
import { mixRate } from "./mix-rate.ts";
import { netNew } from "./net-new.ts";
import { type Bounded, exact } from "./outcome.ts";
import { perDay } from "./per-day.ts";
import { percent } from "./percent.ts";
import { beforeAfter, placeboInTime } from "./placebo.ts";
import { flowOnQuarter } from "./quarter-on-quarter.ts";
import { robustZ } from "./robust-z.ts";
import { type Rounding, roundInterval } from "./round-interval.ts";
import { shareOfGrowth } from "./share-of-growth.ts";
import { valueAt } from "./value-at.ts";
import { wilson } from "./wilson.ts";

interface Vector {
  readonly id: string;
  readonly fn: string;
  // Each function has inputs of its own shape, and a wrong shape fails its vector.
  // biome-ignore lint/suspicious/noExplicitAny: read from JSON
  readonly input: any;
  readonly expected: unknown;
  readonly tolerance: number;
  readonly note?: string;
}

type Ends = readonly [number, number];
const between = ([lo, hi]: Ends): Bounded => ({ value: (lo + hi) / 2, lo, hi });
const ends = ({ lo, hi }: Bounded) => [lo, hi];
const aged = (curve: readonly { t: number; v: number }[]): AgedPoint[] =>
  curve.map(({ t, v }) => ({ age: t, value: v, lo: v, hi: v }));

const measures: Readonly<Record<string, (input: Vector["input"]) => unknown>> = {
  days: ({ from, to }) => daysBetween(from, to),
  netNew: ({ v0, v1 }) => netNew(exact(v0), exact(v1)),
  pctGrowth: ({ v0, v1 }) => percent(exact(v0), exact(v1)),
  perDay: ({ v0, v1, days }) => perDay(netNew(exact(v0), exact(v1)), exact(days)),
  roundInterval: ({ text, mode }) => ends(roundInterval(text, mode as Rounding)),
  netInterval: ({ from, to }) => ends(netNew(between(from), between(to))),
  pctInterval: ({ from, to }) => ends(percent(between(from), between(to))),
  milestone: ({ obs, target }) => {
    const { linear, logLinear, ...rest } = milestone(obs, target);
    return {
      ...rest,
      linear: linear?.date,
      linearDays: linear?.days,
      logLinear: logLinear?.date,
      logDays: logLinear?.days,
    };
  },
  valueAt: ({ obs, date }) => valueAt(obs, date),
  // The vector is about the arithmetic and has a gap of a year: the 92 days are tested with the measure.
  launchAligned: ({ A, B, age }) => {
    const result = launchAligned([aged(A), aged(B)], Number.POSITIVE_INFINITY);
    expect(result.age).toBe(age);
    const [a, b] = result.curves;
    return { A: a?.atAge.value, B: b?.atAge.value, ratio: result.ratios[0]?.value };
  },
  likeForLike: ({ current, previousQuarterStart }) => likeForLike(current, previousQuarterStart),
  quarterDays: ({ year }) => [1, 2, 3, 4].map((n) => quarter(`${year}-Q${n}`).days),
  perDayGrowth: ({ q1, q2 }) => {
    const flow = (q: { net: number; days: number }) => ({ total: exact(q.net), days: q.days });
    const { raw, perDay: daily } = flowOnQuarter(flow(q1), flow(q2));
    return { raw: raw.value, perDay: daily.value };
  },
  cagr: ({ v0, v1, days }) => annualised(exact(v0), exact(v1), days),
  cmgr: ({ v0, v1, days }) => monthly(exact(v0), exact(v1), days),
  doublingDays: ({ v0, v1, days }) => doublingTime(exact(v0), exact(v1), days),
  youtubePublicCount: ({ values }) =>
    values.map((v: number) => v - (v % displayStep("youtube", v, "2020-01-01"))),
  indexed: ({ values, base }) => indexed(values.map(exact), base).map((o) => o.value),
  shareOfGrowth: ({ deltas }) => {
    const shares = shareOfGrowth(Object.values<number>(deltas).map(exact));
    if (shares.some((s) => s.value === null)) return shares[0];
    return Object.fromEntries(Object.keys(deltas).map((id, i) => [id, shares[i]?.value]));
  },
  gini: ({ x }) => gini(x),
  effectiveN: ({ x }) => effectivePosts(x),
  wilson: ({ k, n }) => ends(wilson(k, n)),
  midpoint2: ({ posts0, perPost0, posts1, perPost1 }) =>
    decompose({ posts: posts0, perPost: perPost0 }, { posts: posts1, perPost: perPost1 }),
  mixRate: ({ before, after }) => {
    const parts = (list: { id: string; den: number; num: number }[]) =>
      list.map(({ id, den, num }) => ({ id, base: den, hits: num }));
    const r = mixRate(parts(before), parts(after));
    return {
      R0: r.before.value,
      R1: r.after.value,
      delta: r.change.value,
      mix: r.mix.value,
      within: r.within.value,
    };
  },
  interruptedTimeSeries: ({ y, event }) => {
    const its = interruptedSeries(y, event);
    if ("reason" in its) return its;
    return {
      coef: its.coefficients,
      lag: its.lag,
      seNeweyWest: its.errors,
      seNeweyWestAdjusted: its.adjustedErrors,
    };
  },
  prePostMedian: ({ y, event, window }) => {
    const found = beforeAfter(y, event, window);
    return { pre: found?.before, post: found?.after, diff: found?.difference, n: window };
  },
  placeboInTime: ({ y, event, window }) => {
    const found = placeboInTime(y, event, window);
    return {
      obs: found?.difference,
      placebos: found?.ordinary,
      asLarge: found?.asLarge,
      p: found?.p,
      min: found?.smallest,
      max: found?.largest,
    };
  },
  meanShiftBreaks: ({ y, h }) => {
    const { breaks, bic, rss } = meanShiftBreaks(y, h);
    return { best: breaks, bic, rss };
  },
  median: ({ x }) => median(x),
  medianCI: ({ x, conf }) => {
    const { ranks, ...interval } = medianInterval(x, conf);
    return { ...interval, rank: ranks };
  },
  robustZ: ({ x }) => {
    const { median: m, scale, z } = robustZ(x);
    // One vector asks for the z alone, the other for all that it comes from.
    return x.length > 5 ? z : { m, scale, z, method: "meanAD" };
  },
  topShare: ({ x, k }) => topShare(x, k),
  leaveOneOut: ({ q1, q2 }) => {
    const { all, withoutTop } = leaveOneOut(q1, q2);
    const medianGrowth = Number(median(q2).value) / Number(median(q1).value) - 1;
    return { growthAll: all.value, growthWithoutTopBoth: withoutTop.value, medianGrowth };
  },
};

/** Every number, text and flag that is expected, by its path; what a result has beyond it is not compared. */
function matches(actual: unknown, expected: unknown, tolerance: number, path: string): void {
  if (typeof expected === "number") {
    expect(typeof actual, path).toBe("number");
    const allowed = tolerance * Math.max(1, Math.abs(expected));
    expect(Math.abs(Number(actual) - expected), `${path}: ${actual}`).toBeLessThanOrEqual(allowed);
  } else if (typeof expected === "object" && expected !== null) {
    if (Array.isArray(expected)) expect(actual, path).toHaveLength(expected.length);
    for (const [key, value] of Object.entries(expected)) {
      matches((actual as Record<string, unknown>)[key], value, tolerance, `${path}.${key}`);
    }
  } else {
    expect(actual, path).toBe(expected);
  }
}

const golden: { vectors: readonly Vector[] } = JSON.parse(
  readFileSync(new URL("./fixtures/golden.json", import.meta.url), "utf8"),
);

test("there are 50 vectors, each with an id of its own, and none of our functions goes without", () => {
  expect(golden.vectors).toHaveLength(50);
  expect(new Set(golden.vectors.map((v) => v.id)).size).toBe(50);
  expect(new Set(golden.vectors.map((v) => v.fn))).toEqual(new Set(Object.keys(measures)));
});

test.each(golden.vectors)("$id", ({ id, fn, input, expected, tolerance, note }) => {
  const measure = measures[fn];
  if (!measure) throw new Error(`${id}: no measure is known as ${fn}`);
  const actual = measure(input);
  const outcome = actual as Partial<Bounded> & { reason?: unknown };
  const single = expected === null || typeof expected === "number";
  matches(single && typeof actual === "object" ? outcome.value : actual, expected, tolerance, id);
  const reason = /^reason=([a-z-]+)/.exec(note ?? "")?.[1];
  if (reason) expect(outcome.reason).toBe(reason);
});
