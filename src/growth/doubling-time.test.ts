import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { doublingTime } from "./doubling-time.ts";
import { allows, sighted } from "./fixtures/bounded-arbitrary.ts";
import { exact, none } from "./outcome.ts";

const of = (value: number, lo: number | null, hi: number | null) => ({ value, lo, hi });

test("documented: 1,000 to 1,500 in 90 days", () => {
  const time = doublingTime(exact(1000), exact(1500), 90);
  expect(time.value).toBeCloseTo(153.86, 2);
  expect([time.lo, time.hi]).toEqual([time.value, time.value]);
});

test("what doubled took the window, what halved takes it below 0", () => {
  expect(doublingTime(exact(500), exact(1000), 92).value).toBeCloseTo(92, 12);
  expect(doublingTime(exact(1000), exact(500), 92).value).toBeCloseTo(-92, 12);
});

test("reasons", () => {
  expect(doublingTime(exact(null), exact(5), 90)).toEqual(none("missing-start"));
  expect(doublingTime(exact(5), exact(null), 90)).toEqual(none("missing-end"));
  expect(doublingTime(none("no-source"), exact(5), 90)).toEqual(none("no-source"));
  expect(doublingTime(exact(5), none("blocked"), 90)).toEqual(none("blocked"));
  expect(doublingTime(exact(0), exact(5), 90)).toEqual(none("zero-base"));
  expect(doublingTime(exact(-1), exact(5), 90)).toEqual(none("negative-base"));
  expect(doublingTime(exact(5), exact(0), 90)).toEqual(none("negative-base"));
  expect(doublingTime(exact(5), exact(-1), 90)).toEqual(none("negative-base"));
  expect(doublingTime(exact(5), exact(6), 0)).toEqual(none("zero-days"));
  expect(doublingTime(exact(5), exact(6), 1).reason).toBeNull();
  expect(doublingTime(exact(5), exact(5), 90)).toEqual(none("too-short"));
});

describe("bounds", () => {
  test("the faster, the sooner, up and down", () => {
    const grown = doublingTime(exact(100), of(200, 150, 400), 90);
    expect(grown.lo).toBeCloseTo(45, 12);
    expect(grown.hi).toBeCloseTo((90 * Math.LN2) / Math.log(1.5), 12);
    const shrunk = doublingTime(exact(400), of(200, 100, 300), 90);
    expect(shrunk.lo).toBeCloseTo((90 * Math.LN2) / Math.log(0.75), 12);
    expect(shrunk.hi).toBeCloseTo(-45, 12);
  });

  test.each([
    ["may not have changed at all, from below", exact(100), of(90, 80, 100)],
    ["may not have changed at all, from above", exact(100), of(110, 100, 120)],
    ["may have grown or shrunk", exact(100), of(110, 90, 120)],
    ["may have been lost whole", exact(100), of(50, 0, 60)],
    ["is open below", exact(100), of(200, null, 300)],
    ["is open above", exact(100), of(200, 150, null)],
  ])("none where the count %s", (_, start, end) => {
    expect(doublingTime(start, end, 90)).toMatchObject({ lo: null, hi: null, reason: null });
  });

  test("allow every start and end inside theirs", () => {
    const count = sighted(1, 1e6);
    fc.assert(
      fc.property(count, count, (start, end) => {
        fc.pre(start.bounded.value !== end.bounded.value && start.truth !== end.truth);
        const shown = doublingTime(start.bounded, end.bounded, 90);
        const truth = doublingTime(exact(start.truth), exact(end.truth), 90).value;
        expect(allows(shown, truth ?? Number.NaN)).toBe(true);
      }),
    );
  });
});
