import fc from "fast-check";
import { expect, test } from "vitest";
import { allows, sighted } from "./fixtures/bounded-arbitrary.ts";
import { indexed } from "./indexed.ts";
import { exact, none, some } from "./outcome.ts";

test("documented: 250, 300 and 275 at the first", () => {
  const values = indexed([250, 300, 275].map(exact), 0);
  expect(values).toEqual([100, 120, 110].map((n) => some(n, n, n)));
});

test("the base may be any of them, and there has to be one", () => {
  expect(indexed([50, 100].map(exact), 1).map((o) => o.value)).toEqual([50, 100]);
  expect(() => indexed([exact(1)], 1)).toThrow("There is no value 1 to be the base");
  expect(() => indexed([exact(1)], -1)).toThrow(RangeError);
});

test("without a base nothing has an index, for the base's own reason", () => {
  const at = (base: Parameters<typeof indexed>[0][number]) => indexed([exact(5), base], 1);
  expect(at(exact(null))).toEqual([none("missing-start"), none("missing-start")]);
  expect(at(none("no-source"))).toEqual([none("no-source"), none("no-source")]);
  expect(at(exact(0))).toEqual([none("zero-base"), none("zero-base")]);
  expect(at(exact(-4))).toEqual([none("negative-base"), none("negative-base")]);
});

test("a missing value misses alone", () => {
  const values = indexed([exact(10), exact(null), none("blocked"), exact(20)], 0);
  expect(values).toEqual([
    some(100, 100, 100),
    none("missing-end"),
    none("blocked"),
    some(200, 200, 200),
  ]);
});

test("the base is exactly 100, whatever is not known of it; the bounds of the others allow every truth", () => {
  fc.assert(
    fc.property(sighted(1, 1e6), sighted(0, 1e6), (base, other) => {
      const [first, second] = indexed([base.bounded, other.bounded], 0);
      expect(first).toEqual(some(100, 100, 100));
      expect(second?.value).toBe((100 * (other.bounded.value ?? 0)) / (base.bounded.value ?? 0));
      expect(allows(second ?? exact(null), (100 * other.truth) / base.truth)).toBe(true);
    }),
  );
});
