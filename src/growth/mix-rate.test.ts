import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mixRate, type RatePart } from "./mix-rate.ts";
import { none, type Outcome } from "./outcome.ts";

const part = (id: string, base: number, hits: number): RatePart => ({ id, base, hits });
const points = (x: Outcome) => Number((100 * (x.value ?? Number.NaN)).toFixed(2));

test("documented: both platforms fall, the whole rises", () => {
  const found = mixRate(
    [part("tiktok", 200, 10), part("facebook", 800, 8)],
    [part("tiktok", 900, 40.5), part("facebook", 100, 0.9)],
  );
  expect(points(found.before)).toBe(1.8);
  expect(points(found.after)).toBe(4.14);
  expect(points(found.change)).toBe(2.34);
  expect(points(found.mix)).toBe(2.66);
  expect(points(found.within)).toBe(-0.32);
});

test("the same mix: all of it within; the same rates: all of it mix", () => {
  const within = mixRate(
    [part("a", 50, 5), part("b", 50, 10)],
    [part("a", 50, 10), part("b", 50, 20)],
  );
  expect([within.mix.value, within.within.value]).toEqual([0, 0.15000000000000002]);
  const mix = mixRate([part("a", 30, 3), part("b", 10, 5)], [part("a", 10, 1), part("b", 30, 15)]);
  expect(mix.within.value).toBe(0);
  expect(mix.mix.value).toBeCloseTo(0.2, 15);
});

describe("a part that is in one period only", () => {
  test("keeps its rate: coming or going is a matter of the mix", () => {
    const came = mixRate([part("a", 10, 1)], [part("a", 10, 1), part("b", 10, 5)]);
    expect(came.within.value).toBe(0);
    expect(came.mix.value).toBeCloseTo(0.2, 15);
    const went = mixRate([part("a", 10, 1), part("b", 10, 5)], [part("a", 10, 1)]);
    expect(went.within.value).toBe(0);
    expect(went.mix.value).toBeCloseTo(-0.2, 15);
  });
  test("so does one of which there was nothing", () => {
    const came = mixRate([part("a", 10, 1), part("b", 0, 0)], [part("a", 10, 1), part("b", 10, 5)]);
    expect(came.within.value).toBe(0);
    const never = mixRate([part("a", 10, 1), part("b", 0, 0)], [part("a", 10, 1), part("b", 0, 0)]);
    expect([never.mix.value, never.within.value]).toEqual([0, 0]);
  });
});

test("reasons, for all of it", () => {
  const all = (reason: "zero-base" | "negative-base") => {
    const no = none(reason);
    return { before: no, after: no, change: no, mix: no, within: no };
  };
  const one = [part("a", 10, 1)];
  expect(mixRate([], one)).toEqual(all("zero-base"));
  expect(mixRate(one, [])).toEqual(all("zero-base"));
  expect(mixRate(one, [part("a", 0, 0)])).toEqual(all("zero-base"));
  expect(mixRate([part("a", -1, 0), part("b", 5, 1)], one)).toEqual(all("negative-base"));
  expect(mixRate(one, [part("a", -1, 0), part("b", 1, 0)])).toEqual(all("negative-base"));
});

test("mix and within add up to the change", () => {
  const one = fc.record({
    id: fc.constantFrom("a", "b", "c"),
    base: fc.integer({ min: 1, max: 1e6 }),
    share: fc.integer({ min: 0, max: 100 }),
  });
  const parts = fc.uniqueArray(one, { minLength: 1, maxLength: 3, selector: (p) => p.id });
  const counted = (list: readonly { id: string; base: number; share: number }[]) =>
    list.map(({ id, base, share }) => part(id, base, Math.floor((base * share) / 100)));
  fc.assert(
    fc.property(parts, parts, (before, after) => {
      const {
        before: r0,
        after: r1,
        change,
        mix,
        within,
      } = mixRate(counted(before), counted(after));
      // Rates are quotients, so the sum can be off by what a double cannot hold.
      expect((mix.value ?? 0) + (within.value ?? 0)).toBeCloseTo(change.value ?? Number.NaN, 12);
      expect((r1.value ?? 0) - (r0.value ?? 0)).toBe(change.value);
    }),
  );
});

test("exactly, where the rates are powers of two", () => {
  const eighths = fc.integer({ min: 0, max: 8 });
  fc.assert(
    fc.property(eighths, eighths, eighths, eighths, (a, b, c, d) => {
      const { change, mix, within } = mixRate(
        [part("a", 8, a), part("b", 24, 3 * b)],
        [part("a", 16, 2 * c), part("b", 16, 2 * d)],
      );
      expect((mix.value ?? 0) + (within.value ?? 0)).toBe(change.value);
    }),
  );
});
