// danfojs-node without the guard. Each test shows a wrong answer that the guard
// is there for; when one fails, danfo has mended it and the guard can go.
import { concat, DataFrame, merge, Series } from "danfojs-node";
import { expect, test } from "vitest";

const rows = (df: { values: unknown }) => df.values;

test("groupby joins the keys of several columns", () => {
  const df = new DataFrame({ a: ["a-b", "a"], b: ["c", "b-c"], n: [1, 2] });
  expect(df.groupby(["a", "b"]).col(["n"]).sum().shape[0]).toBe(1);
});

test("groupby takes a missing value for 0", () => {
  const df = new DataFrame({ k: ["x", "x"], n: [4, null] });
  expect(rows(df.groupby(["k"]).col(["n"]).mean())).toEqual([["x", 2]]);
});

test("groupby takes NaN as it comes", () => {
  const df = new DataFrame({ k: ["x", "x", "x"], n: [1, NaN, 5] });
  expect(rows(df.groupby(["k"]).col(["n"]).min())).toEqual([["x", 5]]);
});

test("merge joins the keys of several columns", () => {
  const left = new DataFrame({ a: ["a_b"], b: ["c"], n: [1] });
  const right = new DataFrame({ a: ["a"], b: ["b_c"], m: [2] });
  expect(merge({ left, right, on: ["a", "b"], how: "inner" }).shape[0]).toBe(1);
});

test("concat changes its first frame", () => {
  const first = new DataFrame({ a: [1] });
  concat({ dfList: [first, new DataFrame({ b: [2] })], axis: 0 });
  expect(first.getColumnData).toEqual([[1, Number.NaN]]);
});

test("records are read by position", () => {
  const df = new DataFrame([
    { a: 1, b: 2 },
    { b: 20, a: 10 },
  ]);
  expect(df.column("a").values).toEqual([1, 20]);
});

test("query takes row labels for row numbers", () => {
  const once = new DataFrame({ n: [1, 2, 3] }).query([false, true, true]);
  expect(() => once.query([false, true])).toThrow(TypeError);
  expect(rows(once.query([true, false]))).toEqual([[3]]);
});

test("comparing and adding take a missing value for 0", () => {
  const series = new Series([null, 9]);
  expect(series.lt(5).values).toEqual([true, false]);
  expect(series.add(1).values).toEqual([1, 10]);
});

test("sums and means go across rows", () => {
  expect(new DataFrame({ a: [1, 2], b: [10, 20] }).sum().values).toEqual([11, 22]);
});

test("growth from 0 is a fall of 100 %", () => {
  const growth = new DataFrame({ a: [0, 5] }).pctChange(1);
  expect(growth.values[1]).toEqual([-1]);
});

test("sortValues puts texts backwards and NaN anywhere", () => {
  expect(new Series(["a", "b"]).sortValues().values).toEqual(["b", "a"]);
  const sorted = new DataFrame({ n: [3, NaN, 1] }).sortValues("n").column("n").values;
  expect(sorted).toEqual([3, NaN, 1]);
});

test("valueCounts reads quarters as years", () => {
  expect(new Series(["2026-Q1"]).valueCounts().index).toEqual([2026]);
});

test("toCSV does not quote", () => {
  expect(new DataFrame({ a: ["x,y"] }).toCSV()).toBe("a\nx,y\n");
});

test("fillNa and asType change the frame they were called on", () => {
  const df = new DataFrame({ a: [null, 1] });
  df.fillNa(7, { columns: ["a"] });
  expect(rows(df)).toEqual([[7], [1]]);
});

test("drop ignores an unknown column", () => {
  expect(new DataFrame({ a: [1] }).drop({ columns: "b" }).columns).toEqual(["a"]);
});

test("dates depend on the time zone of the machine", () => {
  const day = (zone: string) => {
    process.env.TZ = zone;
    return new Series(["2026-06-30T23:30:00Z"]).dt.dayOfMonth().values;
  };
  expect(day("UTC")).not.toEqual(day("Pacific/Tongatapu"));
});

test("a column called shape replaces the shape", () => {
  expect(new DataFrame({ shape: [1, 2] }).shape).not.toEqual([2, 1]);
});
