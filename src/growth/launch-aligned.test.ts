import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AgedPoint, byAge, launchAligned } from "./launch-aligned.ts";
import { some } from "./outcome.ts";

const curve = (...points: [age: number, value: number][]): AgedPoint[] =>
  points.map(([age, value]) => ({ age, value, lo: value, hi: value }));

describe("by age", () => {
  const points = [{ date: "2020-03-20", value: 800_000 }];
  test("documented", () => {
    expect(byAge(points, "2019-05-25")).toEqual(curve([300, 800_000]));
  });
  test("no count is older than its account", () => {
    expect(() => byAge(points, "2020-03-21")).toThrow(
      "2020-03-20 is older than its account (2020-03-21)",
    );
    expect(byAge(points, "2020-03-20")[0]?.age).toBe(0);
  });
});

test("documented: cut and compared at the smallest greatest age", () => {
  const fast = curve([0, 0], [90, 60_000], [150, 90_000]);
  const slow = curve([0, 0], [80, 1000], [160, 3000]);
  const { age, curves, ratios } = launchAligned([fast, slow]);
  expect(age).toBe(150);
  expect(curves[0]).toMatchObject({ points: fast, atAge: { value: 90_000, kind: "observed" } });
  expect(curves[1]?.points).toEqual(slow.slice(0, 2));
  expect(curves[1]?.atAge).toEqual({
    ...some(2750, 1000, 3000),
    kind: "interpolated",
    gapDays: 80,
  });
  expect(ratios).toHaveLength(1);
  expect(ratios[0]?.value).toBeCloseTo(32.7, 1);
  expect(ratios[0]).toMatchObject({ lo: 30, hi: 90, reason: null });
});

describe("where there is nothing to compare", () => {
  test("a gap longer than 92 days at that age", () => {
    const { ratios } = launchAligned([curve([0, 0], [50, 10]), curve([0, 0], [93, 20])]);
    expect(ratios[0]?.reason).toBe("no-series");
  });
  test("a curve that begins later", () => {
    const { curves, ratios } = launchAligned([curve([0, 0], [50, 10]), curve([60, 5], [93, 20])]);
    expect(curves[1]?.points).toEqual([]);
    expect(ratios[0]?.reason).toBe("missing-start");
  });
  test("an empty curve", () => {
    const { age, ratios, curves } = launchAligned([curve([0, 0], [50, 10]), []]);
    expect(age).toBeNull();
    expect(curves.map((c) => c.points)).toEqual([[], []]);
    expect(ratios[0]?.reason).toBe("no-series");
    expect(launchAligned([])).toEqual({ age: null, curves: [], ratios: [] });
  });
  test("a base of 0", () => {
    const { ratios } = launchAligned([curve([50, 10]), curve([50, 0])]);
    expect(ratios[0]?.reason).toBe("zero-base");
  });
});

test("the first curve is set against each of the others", () => {
  const { ratios } = launchAligned([curve([50, 12]), curve([50, 4]), curve([50, 3])]);
  expect(ratios.map((r) => r.value)).toEqual([3, 4]);
});

test("never beyond the life of the youngest, never outside a curve's own observations", () => {
  const aged = fc
    .uniqueArray(fc.record({ age: fc.nat(400), value: fc.nat(1e6) }), {
      selector: (p) => p.age,
      minLength: 1,
      maxLength: 8,
    })
    .map((ps) =>
      curve(...ps.sort((a, b) => a.age - b.age).map((p) => [p.age, p.value] as [number, number])),
    );
  fc.assert(
    fc.property(fc.array(aged, { minLength: 1, maxLength: 4 }), (given) => {
      const { age, curves } = launchAligned(given);
      expect(age).toBe(Math.min(...given.map((c) => Math.max(...c.map((p) => p.age)))));
      curves.forEach(({ points, atAge }, i) => {
        const ages = given[i]?.map((p) => p.age) ?? [];
        expect(points.every((p) => p.age <= Number(age))).toBe(true);
        if (Math.min(...ages) > Number(age)) expect(atAge.value).toBeNull();
        if (ages.includes(Number(age))) expect(atAge.kind).toBe("observed");
        else expect(atAge.kind).not.toBe("observed");
      });
    }),
  );
});
