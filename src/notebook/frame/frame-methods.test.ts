import { expect, test } from "vitest";
import { frame } from "./frame.ts";

const df = frame({ k: ["x", "y", "z"], n: [3, null, 1] });

test("query can be asked twice", () => {
  const once = df.query([false, true, true]);
  expect(once.query([true, false]).values).toEqual([["y", null]]);
});

test("query leaves out what is not known", () => {
  expect(df.query(df.column("n").lt(5)).column("k").values).toEqual(["x", "z"]);
  expect(df.query(df.column("n").gt(99)).shape).toEqual([0, 2]);
});

test("query refuses masks that do not fit", () => {
  expect(() => df.query([true])).toThrow("The mask has 1 values and there are 3 rows");
  expect(() => df.query([1, 0, 1] as unknown as boolean[])).toThrow("The mask has 1 in row 0");
});

test("loc and iloc select by name and by position", () => {
  expect(df.loc({ columns: ["n"], rows: [2, 0] }).values).toEqual([[1], [3]]);
  expect(df.iloc({ rows: [1], columns: [0] }).values).toEqual([["y"]]);
  expect(df.iloc({ rows: ["0:2"] }).shape).toEqual([2, 2]);
  expect(() => df.loc({ columns: ["m" as "n"] })).toThrow('no column "m"');
  expect(() => df.loc({ rows: [-1] })).toThrow("no row -1");
  expect(() => df.iloc({ rows: [3] })).toThrow("no row 3: there are 3");
  expect(() => df.iat(0, 2)).toThrow("no column 2");
});

test("addColumn, drop and rename give a new frame", () => {
  const more = df.addColumn("m", df.column("n").mul(2));
  expect(more.column("m").values).toEqual([6, null, 2]);
  expect(more.drop({ columns: ["k", "n"] }).columns).toEqual(["m"]);
  expect(df.rename({ n: "number" }).column("number").values).toEqual([3, null, 1]);
  expect(df.columns).toEqual(["k", "n"]);
  expect(() => df.addColumn("n", [1, 2, 3])).toThrow('Two columns are called "n"');
  expect(() => df.addColumn("m", [1])).toThrow("1 cells");
  expect(() => df.drop({ columns: "kn" as unknown as "k"[] })).toThrow("Name the columns");
  expect(() => df.rename({ z: "y" } as object)).toThrow('no column "z"');
  expect(() => df.rename({ n: "k" })).toThrow('Two columns are called "k"');
});

test("dropNa and fillNa leave the frame as it was", () => {
  expect(df.fillNa(0, { columns: ["n"] }).column("n").values).toEqual([3, 0, 1]);
  expect(df.dropNa().values).toEqual([
    ["x", 3],
    ["z", 1],
  ]);
  expect(df.column("n").values).toEqual([3, null, 1]);
  expect(() => df.fillNa("none", { columns: ["n"] })).toThrow("mixes");
});

test("JSON.stringify writes records", () => {
  expect(JSON.stringify(df.head(1))).toBe('[{"k":"x","n":3}]');
});
