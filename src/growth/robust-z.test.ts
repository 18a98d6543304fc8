import fc from "fast-check";
import { expect, test } from "vitest";
import { robustZ } from "./robust-z.ts";

test("documented: 5, 5, 5, 5 and 9, by the mean deviation", () => {
  const { z, median, scale } = robustZ([5, 5, 5, 5, 9]);
  expect(z.map((x) => Number(x.toFixed(2)))).toEqual([0, 0, 0, 0, 3.99]);
  expect(median).toBe(5);
  expect(scale).toBeCloseTo(0.8 * 1.2533141373155001, 12);
});

test("by the median deviation where there is one", () => {
  // Median 3, deviations 2, 1, 0, 1 and 97: their median is 1.
  const { z, scale } = robustZ([1, 2, 3, 4, 100]);
  expect(scale).toBeCloseTo(1 / 0.6744897501960817, 12);
  expect(z[4]).toBeCloseTo(97 * 0.6744897501960817, 9);
  expect(z[0]).toBeCloseTo(-2 * 0.6744897501960817, 9);
});

test("all the same, and none at all", () => {
  expect(robustZ([4, 4, 4])).toEqual({ median: 4, scale: 0, z: [0, 0, 0] });
  expect(robustZ([])).toEqual({ median: 0, scale: 0, z: [] });
});

test("the unit and where it starts do not matter", () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(values, fc.integer({ min: -500, max: 500 }), (list, shift) => {
      const [plain, moved] = [robustZ(list), robustZ(list.map((x) => 4 * x + shift))];
      moved.z.forEach((z, i) => {
        expect(z).toBeCloseTo(plain.z[i] ?? Number.NaN, 9);
      });
    }),
  );
});
