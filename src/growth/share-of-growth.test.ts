import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allows, sighted } from "./fixtures/bounded-arbitrary.ts";
import { exact, none, some } from "./outcome.ts";
import { shareOfGrowth } from "./share-of-growth.ts";

const of = (value: number, lo: number | null, hi: number | null) => ({ value, lo, hi });

test("documented: 900, 80 and 20", () => {
  const shares = shareOfGrowth([900, 80, 20].map(exact));
  expect(shares).toEqual([0.9, 0.08, 0.02].map((n) => some(n, n, n)));
});

test("losses are shared like gains, and what lost nothing has no part of them", () => {
  const shares = shareOfGrowth([-30, -10, 0].map(exact));
  expect(shares).toStrictEqual([some(0.75, 0.75, 0.75), some(0.25, 0.25, 0.25), some(0, 0, 0)]);
});

describe("reasons, for all of them", () => {
  test.each([
    ["a change is missing", [exact(1), exact(null)], "missing-end"],
    ["a change has a reason of its own", [exact(1), none("definition-break")], "definition-break"],
    ["some rose and some fell", [exact(5), exact(-1)], "mixed-signs"],
    ["nothing changed", [exact(0), exact(0)], "zero-base"],
  ] as const)("%s", (_, changes, reason) => {
    expect(shareOfGrowth(changes)).toEqual([none(reason), none(reason)]);
  });
  test("of nothing there are none", () => expect(shareOfGrowth([])).toEqual([]));
});

describe("bounds", () => {
  test("the least of one beside the most of the others", () => {
    const [a, b] = shareOfGrowth([of(30, 20, 40), of(10, 10, 30)]);
    expect(a).toEqual(some(0.75, 0.4, 0.8));
    expect(b).toEqual(some(0.25, 0.2, 0.6));
  });
  test("of losses as well", () => {
    const [a] = shareOfGrowth([of(-30, -40, -20), of(-10, -30, -10)]);
    expect(a).toEqual(some(0.75, 0.4, 0.8));
  });
  test.each([
    ["one may be open below", of(10, null, 12)],
    ["one may be open above", of(10, 8, null)],
    ["one may have gone the other way", of(10, -1, 12)],
  ])("none for any where %s", (_, change) => {
    for (const shares of [shareOfGrowth([change, exact(5)]), shareOfGrowth([exact(5), change])])
      for (const share of shares) expect(share).toMatchObject({ lo: null, hi: null, reason: null });
  });
  test("where all of it may be nothing, the least is not known", () => {
    const [a, b] = shareOfGrowth([of(10, 0, 20), of(5, 0, 5)]);
    expect(a).toEqual(some(10 / 15, 0, 1));
    expect(b).toEqual(some(5 / 15, 0, 1));
    expect(shareOfGrowth([of(10, 0, 20)])[0]).toEqual(some(1, null, 1));
  });
});

test("the shares of integers add up to 1, and their bounds allow every truth", () => {
  const changes = fc.array(sighted(1, 1e6), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(changes, fc.constantFrom(1, -1), (list, sign) => {
      const turned = list.map(({ bounded: { value, lo, hi }, truth }) => ({
        truth: truth * sign,
        bounded:
          sign > 0
            ? { value, lo, hi }
            : { value: -(value ?? 0), lo: hi === null ? null : -hi, hi: lo === null ? null : -lo },
      }));
      const shares = shareOfGrowth(turned.map((c) => c.bounded));
      const total = turned.reduce((sum, c) => sum + c.truth, 0);
      expect(shares.reduce((sum, s) => sum + (s.value ?? Number.NaN), 0)).toBeCloseTo(1, 12);
      shares.forEach((share, i) => {
        const truth = (turned[i]?.truth ?? 0) / total;
        const slack = 1e-12;
        expect(share.lo === null || share.lo <= truth + slack).toBe(true);
        expect(share.hi === null || share.hi >= truth - slack).toBe(true);
        expect(allows(share, share.value ?? Number.NaN) || list.length === 1).toBe(true);
      });
    }),
  );
});
