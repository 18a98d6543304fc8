import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../calendar/dates.ts";
import { milestone } from "./milestone.ts";

const points = [
  { date: "2020-03-01", value: 410_000 },
  { date: "2020-04-12", value: 560_000 },
];

test("documented", () => {
  const found = milestone(points, 500_000);
  expect(found).toMatchObject({
    status: "bracketed",
    after: "2020-03-01",
    onOrBefore: "2020-04-12",
    linear: { date: "2020-03-27" },
    logLinear: { date: "2020-03-28" },
    sustained: true,
    reason: null,
  });
  expect(found.linear?.days).toBeCloseTo(25.2, 9);
  expect(found.logLinear?.days).toBeCloseTo(26.7, 1);
});

test("the first crossing counts, a later fall is told", () => {
  const fallen = [...points, { date: "2020-06-30", value: 545_000 }];
  expect(milestone(fallen, 550_000)).toMatchObject({ onOrBefore: "2020-04-12", sustained: false });
});

test("reached exactly on the day of an observation", () => {
  const found = milestone(points, 560_000);
  expect(found).toMatchObject({
    linear: { date: "2020-04-12" },
    logLinear: { date: "2020-04-12" },
  });
  expect(milestone(points, 410_000)).toMatchObject({ status: "left-censored" });
});

test("a whole number of days is not run on into the next by binary fractions", () => {
  const steady = [
    { date: "2020-01-01", value: 0 },
    { date: "2020-01-26", value: 25 },
  ];
  expect(milestone(steady, 7).linear?.date).toBe("2020-01-08");
  const doubling = [
    { date: "2020-01-01", value: 1 },
    { date: "2020-01-14", value: 2 ** 13 },
  ];
  expect(milestone(doubling, 2 ** 11).logLinear?.date).toBe("2020-01-12");
});

describe("censored", () => {
  const open = { linear: null, logLinear: null, reason: "censored" };
  test("on or before the first observation", () => {
    expect(milestone(points, 400_000)).toEqual({
      ...open,
      status: "left-censored",
      after: null,
      onOrBefore: "2020-03-01",
      sustained: true,
    });
  });
  test("not before the last", () => {
    expect(milestone(points, 600_000)).toEqual({
      ...open,
      status: "right-censored",
      after: "2020-04-12",
      onOrBefore: null,
      sustained: null,
    });
  });
  test("nothing observed", () => {
    const unknown = { status: "unknown", after: null, onOrBefore: null, reason: "no-series" };
    expect(milestone([{ date: "2020-03-01", value: null }], 1)).toMatchObject(unknown);
  });
});

test("growth from 0 has no steady percentage", () => {
  const found = milestone([{ date: "2020-01-01", value: 0 }, ...points], 100_000);
  expect(found.linear).not.toBeNull();
  expect(found.logLinear).toBeNull();
});

describe("rounded observations", () => {
  const rounded = [
    { date: "2020-01-01", value: 3.2e6, lo: 3.15e6, hi: 3.25e6 },
    { date: "2020-02-01", value: 3.3e6, lo: 3.25e6, hi: 3.35e6 },
    { date: "2020-03-01", value: 3.4e6, lo: 3.35e6, hi: 3.45e6 },
    { date: "2020-04-01", value: 3.5e6, lo: 3.45e6, hi: 3.55e6 },
  ];
  test("widen the bracket to what could be and what must be", () => {
    expect(milestone(rounded, 3.4e6)).toMatchObject({
      status: "bracketed",
      after: "2020-02-01",
      onOrBefore: "2020-04-01",
      linear: { date: "2020-03-01" },
    });
  });
  test("can open it on either side", () => {
    expect(milestone(rounded, 3.5e6)).toMatchObject({
      status: "right-censored",
      after: "2020-03-01",
    });
    expect(milestone(rounded, 3.25e6)).toMatchObject({ status: "left-censored", linear: null });
    const vague = [{ date: "2020-01-01", value: 5, lo: null, hi: null }];
    expect(milestone(vague, 4)).toMatchObject({ status: "unknown", reason: "censored" });
    expect(milestone(vague, 0)).toMatchObject({ status: "unknown", reason: "censored" });
  });
});

test("a fall before the target is certain is a fall", () => {
  const wavering = [
    { date: "2020-01-01", value: 90 },
    { date: "2020-02-01", value: 100, lo: 95, hi: 105 },
    { date: "2020-03-01", value: 98 },
    { date: "2020-04-01", value: 110 },
  ];
  expect(milestone(wavering, 100)).toMatchObject({ onOrBefore: "2020-04-01", sustained: false });
});

test("the bracket of a growing count contains the day on which it had the target", () => {
  const gains = fc.array(fc.nat(1000), { minLength: 2, maxLength: 60 });
  fc.assert(
    fc.property(gains, fc.infiniteStream(fc.boolean()), fc.nat(30_000), (daily, seen, target) => {
      const day = (i: number) => addDays("2020-01-01", i);
      const totals = daily.map((_, i) =>
        daily.slice(0, i + 1).reduce((sum, gain) => sum + gain, 0),
      );
      const truth = totals.findIndex((total) => total >= target);
      const observed = totals.flatMap((value, i) =>
        seen.next().value ? [{ date: day(i), value }] : [],
      );
      const { after, onOrBefore, linear } = milestone(observed, target);
      if (after !== null) expect(truth === -1 || day(truth) > after).toBe(true);
      if (onOrBefore !== null) expect(truth !== -1 && day(truth) <= onOrBefore).toBe(true);
      if (linear)
        expect(linear.date > String(after) && linear.date <= String(onOrBefore)).toBe(true);
    }),
  );
});
