import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allows, sighted } from "./fixtures/bounded-arbitrary.ts";
import { add, divide, hull, multiply, subtract } from "./interval.ts";
import { type Bounded, exact } from "./outcome.ts";

const of = (value: number | null, lo: number | null, hi: number | null): Bounded => ({
  value,
  lo,
  hi,
});
const missing = exact(null);

describe("the documented examples", () => {
  test("subtract", () => {
    expect(subtract(of(3.4e6, 3.35e6, 3.45e6), of(3.2e6, 3.15e6, 3.25e6))).toEqual(
      of(2e5, 1e5, 3e5),
    );
  });
  test("add", () => {
    expect(add(of(3, 2, 4), of(10, 10, 12))).toEqual(of(13, 12, 16));
  });
  test("multiply", () => {
    expect(multiply(of(3, 2, 4), of(-1, -2, 1))).toEqual(of(-3, -8, 4));
  });
  test("divide by more than a number", () => {
    expect(divide(of(300e6, 300e6, null), of(250e3, 250e3, null))).toEqual(of(1200, null, null));
  });
  test("hull", () => {
    const readings = [of(549, 549, 549), of(600, 598, 627), of(634, 634, 634)];
    expect(hull(readings)).toEqual({ lo: 549, hi: 634 });
  });
});

describe("open ends", () => {
  test.each([
    ["high end of the first", of(5, 4, null), of(1, 1, 2), of(4, 2, null)],
    ["low end of the first", of(5, null, 6), of(1, 1, 2), of(4, null, 5)],
    ["high end of the second", of(5, 4, 6), of(1, 1, null), of(4, null, 5)],
    ["low end of the second", of(5, 4, 6), of(1, null, 2), of(4, 2, null)],
  ])("subtract: %s", (_, a, b, expected) => {
    expect(subtract(a, b)).toEqual(expected);
  });
  test.each([
    ["low end", of(5, null, 6), of(1, 1, 2), of(6, null, 8)],
    ["high end", of(5, 4, 6), of(1, 1, null), of(6, 5, null)],
  ])("add: %s", (_, a, b, expected) => {
    expect(add(a, b)).toEqual(expected);
    expect(add(b, a)).toEqual(expected);
  });
  test.each([
    ["at least 2 times 3 is at least 6", of(2, 2, null), exact(3), of(6, 6, null)],
    ["turned round by a negative factor", of(2, 2, null), exact(-3), of(-6, null, -6)],
    [
      "nothing is known of no, one or many times an open end",
      of(1, 0, null),
      of(0, -1, 1),
      of(0, null, null),
    ],
    ["0 times an open end is 0", exact(0), of(2, null, null), exact(0)],
  ])("multiply: %s", (_, a, b, expected) => {
    expect(multiply(a, b)).toEqual(expected);
  });
  test.each([
    ["at least 6 by 3 is at least 2", of(6, 6, null), exact(3), of(2, 2, null)],
    ["turned round by a negative divisor", of(6, 6, null), exact(-3), of(-2, null, -2)],
    ["6 by at least 3 is at most 2, with no other end", exact(6), of(3, 3, null), of(2, null, 2)],
    [
      "-6 by at least 3 is at least -2, with no other end",
      exact(-6),
      of(3, 3, null),
      of(-2, -2, null),
    ],
    ["0 that can be reached is a bound", of(3, 0, 6), of(3, 3, null), of(1, 0, 2)],
  ])("divide: %s", (_, a, b, expected) => {
    expect(divide(a, b)).toEqual(expected);
  });
  test("an open side of one interval opens the hull", () => {
    expect(hull([of(1, 1, 2), of(5, null, 6)])).toEqual({ lo: null, hi: 6 });
    expect(hull([])).toEqual({ lo: null, hi: null });
  });
});

describe("0 in a divisor", () => {
  test.each([
    ["inside: both sides open", exact(6), of(1, -1, 2), of(6, null, null)],
    ["at the low end: no upper bound", exact(6), of(1, 0, 2), of(6, 3, null)],
    ["at the high end: no lower bound", exact(6), of(-1, -2, 0), of(-6, null, -3)],
    ["at the low end, dividing a loss", exact(-6), of(1, 0, 2), of(-6, null, -3)],
    ["written as -0", exact(6), of(1, -0, 2), of(6, 3, null)],
    ["0 divided by it stays 0", exact(0), of(1, -1, 2), exact(0)],
  ])("%s", (_, a, b, expected) => {
    expect(divide(a, b)).toEqual(expected);
  });
  test("dividing by 0 itself is missing", () => {
    expect(divide(exact(6), of(0, -1, 1))).toEqual(missing);
  });
});

test.each([add, subtract, multiply, divide])("missing in, missing out: %o", (operation) => {
  expect(operation(missing, exact(1))).toEqual(missing);
  expect(operation(exact(1), missing)).toEqual(missing);
});

test("no -0 is handed out", () => {
  expect(divide(exact(0), exact(-3))).toStrictEqual(exact(0));
  expect(divide(of(3, 0, 6), exact(-3))).toStrictEqual(of(-1, -2, 0));
  expect(multiply(exact(0), exact(-3))).toStrictEqual(exact(0));
});

describe("every number that the inputs can be leads to one that the result allows", () => {
  const any = sighted(-1e6, 1e6);
  test.each([
    ["add", add, (x: number, y: number) => x + y],
    ["subtract", subtract, (x: number, y: number) => x - y],
    ["multiply", multiply, (x: number, y: number) => x * y],
    ["divide", divide, (x: number, y: number) => x / y],
  ])("%s", (_, operation, plain) => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        fc.pre(operation !== divide || (b.truth !== 0 && b.bounded.value !== 0));
        const result = operation(a.bounded, b.bounded);
        expect(result.value).toBe(plain(a.bounded.value ?? 0, b.bounded.value ?? 0) + 0);
        expect(allows(result, plain(a.truth, b.truth))).toBe(true);
      }),
    );
  });
});
