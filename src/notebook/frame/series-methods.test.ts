import { expect, test } from "vitest";
import { frame } from "./frame.ts";

const { a, b, t, yes } = (() => {
  const df = frame({
    a: [6, null, -1.25, 0],
    b: [3, 1, 0, 4],
    t: ["x", "y", null, "x"],
    yes: [true, false, true, true],
  });
  return { a: df.column("a"), b: df.column("b"), t: df.column("t"), yes: df.column("yes") };
})();

test("arithmetic keeps what is missing missing", () => {
  expect(a.add(1).values).toEqual([7, null, -0.25, 1]);
  expect(a.sub(b).values).toEqual([3, null, -1.25, -4]);
  expect(a.mul([1, 1, 1, null]).values).toEqual([6, null, -1.25, null]);
  expect(a.maximum(0).values).toEqual([6, null, 0, 0]);
  expect(a.minimum(0).pow(2).values).toEqual([0, null, 1.5625, 0]);
  expect(a.abs().values).toEqual([6, null, 1.25, 0]);
  expect(a.round(1).values).toEqual([6, null, -1.3, 0]);
});

test("there is no quotient by zero", () => {
  expect(a.div(b).values).toEqual([2, null, null, 0]);
  expect(b.mod(0).values).toEqual([null, null, null, null]);
});

test("arithmetic refuses texts, other lengths and infinite results", () => {
  expect(() => t.add(1)).toThrow('"t" is not a column of numbers');
  expect(() => b.add("1" as unknown as number)).toThrow('the other side has "1"');
  expect(() => a.add([1])).toThrow('"a" has 4 values and the other has 1');
  expect(() => b.mul(1e308)).toThrow("Infinity in row 0");
  expect(() => a.round(-1)).toThrow("0 to 20");
});

test("a comparison with what is missing is false", () => {
  expect(a.lt(5).values).toEqual([false, false, true, true]);
  expect(a.ge(0).values).toEqual([true, false, false, true]);
  expect(t.ne("x").values).toEqual([false, true, false, false]);
  expect(t.eq(t).values).toEqual([true, true, false, true]);
  expect(yes.eq(true).values).toEqual([true, false, true, true]);
  expect(() => a.gt("5")).toThrow('cannot compare 6 with "5"');
});

test("and, or combine masks", () => {
  expect(yes.and(a.gt(0)).values).toEqual([true, false, false, false]);
  expect(yes.or(b.eq(1)).values).toEqual([true, true, true, true]);
  expect(() => yes.and([true])).toThrow("the other has 1");
  expect(() => yes.and(b as unknown as boolean)).toThrow("true and false only");
});

test("map, fillNa, dropNa, nUnique, iat", () => {
  expect(t.map((text) => text?.toUpperCase() ?? null).values).toEqual(["X", "Y", null, "X"]);
  expect(() => a.map((n) => (n ?? 0) / 0)).toThrow("in row 0");
  expect(a.fillNa(9).values).toEqual([6, 9, -1.25, 0]);
  expect(() => a.fillNa("9" as unknown as number)).toThrow("mixes");
  expect(a.dropNa().index).toEqual([0, 1, 2]);
  expect(t.nUnique()).toBe(2);
  expect(b.iat(0)).toBe(3);
  expect(() => b.iat(4)).toThrow("no row 4");
});
