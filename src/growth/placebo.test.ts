import { describe, expect, test } from "vitest";
import { beforeAfter, placeboInTime } from "./placebo.ts";

describe("before and after", () => {
  test("are medians of as many days on each side, the day itself after", () => {
    expect(beforeAfter([1, 2, 30, 4, 50, 6], 3, 3)).toEqual({ before: 2, after: 6, difference: 4 });
    expect(beforeAfter([1, 1, 5, 5], 2, 2)).toEqual({ before: 1, after: 5, difference: 4 });
  });
  test("need both windows whole, and a day in them", () => {
    expect(beforeAfter([1, 2, 3, 4], 1, 2)).toBeNull();
    expect(beforeAfter([1, 2, 3, 4], 3, 2)).toBeNull();
    expect(beforeAfter([1, 2, 3, 4], 2, 0)).toBeNull();
    expect(beforeAfter([1, 2], 1, 1)).toEqual({ before: 1, after: 2, difference: 1 });
  });
});

describe("placebo in time", () => {
  test("sets the event beside each earlier day whose windows end before it", () => {
    // Days 1, 2 and 3 end by day 4: differences 1, 2 and -3; at the event it is 9.
    expect(placeboInTime([0, 1, 3, 0, 9], 4, 1)).toEqual({
      before: 0,
      after: 9,
      difference: 9,
      ordinary: 3,
      asLarge: 0,
      p: 1 / 4,
      smallest: -3,
      largest: 2,
    });
  });
  test("counts a fall as large as a rise, and what is just as large", () => {
    const found = placeboInTime([0, 1, 3, 0, 3], 4, 1);
    expect(found).toMatchObject({ difference: 3, asLarge: 1, p: 2 / 4 });
    expect(placeboInTime([5, 5, 5, 5], 3, 1)).toMatchObject({ difference: 0, asLarge: 2, p: 1 });
    expect(placeboInTime([0, 1, 3, 0, -2], 4, 1)).toMatchObject({ difference: -2, asLarge: 2 });
  });
  test("no placebo window reaches into the event", () => {
    // With two days a side there is one ordinary day, day 2, whose windows are days 0 to 3.
    expect(placeboInTime([1, 1, 2, 2, 100, 100], 4, 2)).toMatchObject({ ordinary: 1, largest: 1 });
  });
  test("is nothing without an ordinary day, or without whole windows at the event", () => {
    expect(placeboInTime([1, 1, 2, 2, 9], 3, 2)).toBeNull();
    expect(placeboInTime([1, 2, 3, 4, 5], 4, 2)).toBeNull();
    expect(placeboInTime([], 0, 1)).toBeNull();
  });
});
