import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadOut } from "./spread-out.ts";
import { thin } from "./thin.ts";

test("a thinned line keeps its ends and peaks and strays nowhere", () => {
  const wave = Array.from({ length: 2000 }, (_, i) => ({
    x: i / 20,
    y: 50 + 40 * Math.sin(i / 3),
  }));
  const kept = thin(wave);
  expect(kept.length).toBeLessThanOrEqual(400);
  expect(kept[0]).toBe(wave[0]);
  expect(kept.at(-1)).toBe(wave.at(-1));
  const top = (spots: readonly { y: number }[]) => Math.min(...spots.map((s) => s.y));
  expect(top(kept)).toBe(top(wave));
  const straight = Array.from({ length: 457 }, (_, i) => ({ x: i * 1.2, y: 300 - i * 0.4 }));
  expect(thin(straight)).toEqual([straight[0], straight[456]]);
  expect(thin([])).toEqual([]);
});

test("no spot of a line lies further than a tenth from what is drawn of it", () => {
  const values = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 2, maxLength: 120 });
  fc.assert(
    fc.property(values, (ys) => {
      const spots = ys.map((y, i) => ({ x: i * 1.3, y: y / 10 }));
      const kept = thin(spots);
      for (const [i, b] of kept.entries()) {
        const a = kept[i - 1];
        if (!a) continue;
        for (const s of spots.filter((p) => a.x < p.x && p.x < b.x)) {
          const away = (b.x - a.x) * (s.y - a.y) - (b.y - a.y) * (s.x - a.x);
          expect(Math.abs(away) / Math.hypot(b.x - a.x, b.y - a.y)).toBeLessThanOrEqual(0.1);
        }
      }
    }),
  );
});

test("spread blocks never overlap, stay in their order and within the bounds that hold them", () => {
  const block = fc.record({
    centre: fc.double({ min: -50, max: 450, noNaN: true }),
    height: fc.integer({ min: 10, max: 34 }),
  });
  fc.assert(
    fc.property(fc.array(block, { maxLength: 11 }), (blocks) => {
      const tops = spreadOut(blocks, 0, 400);
      const order = blocks
        .map((b, i) => ({ ...b, top: tops[i] ?? 0 }))
        .sort((a, b) => a.top - b.top);
      for (const [i, b] of order.entries()) {
        expect(b.top).toBeGreaterThanOrEqual(-1e-6);
        expect(b.top + b.height).toBeLessThanOrEqual(400 + 1e-6);
        const above = order[i - 1];
        if (!above) continue;
        expect(above.top + above.height).toBeLessThanOrEqual(b.top + 1e-6);
        expect(above.centre).toBeLessThanOrEqual(b.centre);
      }
    }),
  );
});

test("a block with room stands where it wishes", () => {
  const blocks = [
    { centre: 200, height: 20 },
    { centre: 50, height: 20 },
  ];
  expect(spreadOut(blocks, 0, 400)).toEqual([190, 40]);
  expect(spreadOut([...blocks, { centre: 200, height: 20 }], 0, 400)).toEqual([180, 40, 200]);
});
