import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allows, sighted } from "./fixtures/bounded-arbitrary.ts";
import { netNew } from "./net-new.ts";
import { exact, none, some } from "./outcome.ts";
import { roundInterval } from "./round-interval.ts";

test("documented: exact counts", () => {
  expect(netNew(exact(12_000), exact(13_500))).toEqual(some(1500, 1500, 1500));
});

test("documented: rounded counts", () => {
  const grown = netNew(roundInterval("3.2M", "nearest"), roundInterval("3.4M", "nearest"));
  expect(grown).toEqual(some(200_000, 100_000, 300_000));
});

test("rounding can leave the direction open", () => {
  const grown = netNew(roundInterval("3.4M", "nearest"), roundInterval("3.4M", "nearest"));
  expect(grown).toEqual(some(0, -100_000, 100_000));
});

test("a missing count is not 0", () => {
  expect(netNew(exact(null), exact(500))).toEqual(none("missing-start"));
  expect(netNew(exact(500), exact(null))).toEqual(none("missing-end"));
  expect(netNew(exact(500), none("definition-break"))).toEqual(none("definition-break"));
});

describe("a split window", () => {
  const count = fc.nat(1e9);
  test("adds up exactly", () => {
    fc.assert(
      fc.property(count, count, count, (a, b, c) => {
        const parts = [netNew(exact(a), exact(b)), netNew(exact(b), exact(c))];
        const sum = parts.reduce((total, part) => total + (part.value ?? Number.NaN), 0);
        expect(sum).toBe(netNew(exact(a), exact(c)).value);
      }),
    );
  });
  test("its bounds together allow all that the whole allows", () => {
    const rounded = fc.record({ value: fc.nat(1e9), half: fc.nat(1e6) }).map(({ value, half }) => ({
      value,
      lo: value - half,
      hi: value + half,
    }));
    fc.assert(
      fc.property(rounded, rounded, rounded, (a, b, c) => {
        const whole = netNew(a, c);
        const [first, second] = [netNew(a, b), netNew(b, c)];
        expect(Number(first.lo) + Number(second.lo)).toBeLessThanOrEqual(Number(whole.lo));
        expect(Number(first.hi) + Number(second.hi)).toBeGreaterThanOrEqual(Number(whole.hi));
      }),
    );
  });
});

test("the bounds allow every start and end inside theirs", () => {
  const count = sighted(0, 1e9);
  fc.assert(
    fc.property(count, count, (start, end) => {
      expect(allows(netNew(start.bounded, end.bounded), end.truth - start.truth)).toBe(true);
    }),
  );
});
