import { DataFrame as Danfo, Series as DanfoSeries } from "danfojs-node";
import { expect, expectTypeOf, test } from "vitest";
import { framePrototypes, seriesPrototypes, sharedPrototype } from "./danfo.ts";
import { frame } from "./frame.ts";
import { frameTraps } from "./frame-traps.ts";
import type { DataFrame } from "./frame-type.ts";
import { seriesTraps } from "./series-traps.ts";

const df = frame({ k: ["a-b", "a", "a"], n: [4, null, 6] });
const numbers = frame({ a: [16_777_217, 2], b: [0.1, 3] });

type Members = Record<string, unknown>;
const call = (target: object, name: string) => {
  const member = (target as Members)[name];
  return typeof member === "function" ? member.call(target) : member;
};

test.each(Object.keys(frameTraps))("DataFrame.%s is refused with advice", (name) => {
  const alike = [
    df,
    df.head(2),
    df.query([true, false, true]),
    df.loc({ columns: ["k"] }),
    df.copy(),
  ];
  for (const one of alike) expect(() => call(one, name)).toThrow(`DataFrame.${name} `);
});

test.each(Object.keys(seriesTraps))("Series.%s is refused with advice", (name) => {
  for (const one of [df.column("n"), df.column("n").add(1), df.column("n").head(1)]) {
    expect(() => call(one, name)).toThrow(`Series.${name} `);
  }
});

test("frames that danfo itself makes are guarded too", () => {
  const foreign = new Danfo({ a: [1, 2] });
  expect(() => foreign.sum()).toThrow("goes across each row");
  expect(() => new Danfo([{ a: 1 }])).toThrow("frameFromRecords");
  expect(() => new DanfoSeries([1]).sortValues()).toThrow("Use sort");
});

test("results are danfo frames with rows numbered from 0", () => {
  for (const one of [
    df.head(1),
    df.tail(2),
    df.query([false, false, true]),
    df.dropNa(),
    df.isNa(),
  ]) {
    expect(one).toBeInstanceOf(Danfo);
    expect(one.index).toEqual(one.values.map((_, row) => row));
  }
});

test("no method changes a frame in place", () => {
  expect(() => Object.assign(df, { n: [1, 2, 3] })).toThrow("in place");
  expect(() => (df.values as unknown[][])[0]?.push(1)).toThrow(TypeError);
  expect(() => (df.column("n").values as unknown[]).sort()).toThrow(TypeError);
  const add = numbers.add as (other: number, options: object) => unknown;
  add.call(numbers, 1, { inplace: true });
  expect(numbers.values).toEqual([
    [16_777_217, 0.1],
    [2, 3],
  ]);
});

test("maths on whole frames is exact, and refuses what is missing or has no result", () => {
  expect(numbers.add(0).values).toEqual(numbers.values);
  expect(numbers.add(numbers).values).toEqual([
    [33_554_434, 0.2],
    [4, 6],
  ]);
  expect(numbers.sub(1).mul(2).div(4).pow(2).mod(5).shape).toEqual([2, 2]);
  expect(() => numbers.div(0)).toThrow("Infinity");
  expect(() => numbers.add(numbers.loc({ columns: ["b", "a"] }))).toThrow(
    "same columns in the same order",
  );
  expect(() => df.loc({ columns: ["n"] }).add(1)).toThrow("one of its cells is null");
});

test("statistics are right or refused", () => {
  const n = df.column("n");
  expect([n.count(), n.sum(), n.mean(), n.median(), n.min(), n.max(), n.var()]).toEqual([
    2, 10, 5, 5, 4, 6, 2,
  ]);
  expect(n.std()).toBeCloseTo(Math.SQRT2, 12);
  expect(
    frame({ a: [2, 1, 2, 1, 3] })
      .column("a")
      .mode(),
  ).toEqual([2, 1]);
  const nothing = frame({ a: [null, null] }).column("a");
  expect(nothing.count()).toBe(0);
  expect(() => nothing.sum()).toThrow('Column "a" has no values, so it has no sum');
  expect(() => n.cumSum()).toThrow("missing ones");
  expect(n.dropNa().cumSum().values).toEqual([4, 10]);
});

test("printing shows the first ten rows", () => {
  const long = frame({ n: Array.from({ length: 30 }, (_, i) => i) });
  expect(long.toString().split("\n")).toHaveLength(12);
  expect(long.column("n").toString()).toContain("9");
  expect(df.toString()).toContain("null");
});

test("every member of danfo is replaced, trapped, or known to be safe", () => {
  const safe =
    /^(constructor|toString|print|count|isNa|copy|unique|head|tail|cumOps|boolOps|dtypes?|tensor|ndim|axis|config|index|columns|shape|values|getColumnData|size|load\w+|\$\w+)$/;
  for (const prototypes of [framePrototypes, seriesPrototypes]) {
    const names = [...prototypes, sharedPrototype].flatMap((prototype) =>
      Object.getOwnPropertyNames(prototype),
    );
    const [node, base] = prototypes as [Members, Members];
    // What the guard put there, it put on both prototypes.
    const untouched = names.filter(
      (name) => !(Object.hasOwn(node, name) && Object.hasOwn(base, name)),
    );
    expect(untouched.filter((name) => !safe.test(name))).toEqual([]);
  }
});

test("columns are typed", () => {
  expectTypeOf(df.column("n").values).toEqualTypeOf<readonly (number | null)[]>();
  expectTypeOf(df.dropNa().column("n").values).toEqualTypeOf<readonly number[]>();
  const any: DataFrame = df;
  expect(any).toBe(df);
  // @ts-expect-error Column n may be missing.
  const sure: DataFrame<{ n: number }> = df;
  expect(sure).toBe(df);
  // @ts-expect-error There is no column "m".
  expect(() => df.column("m")).toThrow('There is no column "m". The columns are: k, n.');
  // @ts-expect-error sortValues is a trap, and not offered.
  expect(() => df.sortValues("n")).toThrow("Use sort");
});
