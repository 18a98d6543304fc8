import { DataFrame as Danfo } from "danfojs-node";
import { expect, test } from "vitest";
import { frame, frameFromRecords, isFrame } from "./frame.ts";

const refused = (columns: Record<string, readonly unknown[]>) =>
  expect(() => frame(columns as Record<string, readonly number[]>));

test("a frame is danfo's DataFrame", () => {
  const df = frame({ a: [1, 2], b: ["x", null], c: [true, false] });
  expect(df).toBeInstanceOf(Danfo);
  expect(isFrame(df)).toBe(true);
  expect(df.shape).toEqual([2, 3]);
  expect(df.values).toEqual([
    [1, "x", true],
    [2, null, false],
  ]);
});

test("a frame may have no rows", () => {
  const empty = frame({ a: [] as number[], b: [] as string[] });
  expect(empty.shape).toEqual([0, 2]);
  expect(empty.column("a").count()).toBe(0);
  expect(empty.query([]).columns).toEqual(["a", "b"]);
  expect(empty.toString()).toContain("a");
});

test.each([
  [{ a: [1, 2], b: [1] }, 'Column "b" has 1 cells and column "a" has 2'],
  [{ a: [1, NaN] }, 'Column "a" has NaN in row 1'],
  [{ a: [1, undefined] }, 'Column "a" has undefined in row 1'],
  [{ a: [Infinity] }, 'Column "a" has Infinity in row 0'],
  [{ a: [new Date(0)] }, "depends on the time zone"],
  [{ a: [5n] }, "below 2 ** 53"],
  [{ a: [1, "1"] }, 'Column "a" mixes number and string: row 1 is "1"'],
  [{}, "at least one column"],
])("%o is refused", (columns, message) => {
  refused(columns as Record<string, unknown[]>).toThrow(message);
});

test.each([
  "",
  " a",
  "shape",
  "query",
  "$data",
  "count",
  "2024",
  "a:b",
  "a\nb",
  "__proto__",
  "constructor",
])("the column name %j is refused", (name) => {
  refused(Object.fromEntries([[name, [1]]])).toThrow(`The column name ${JSON.stringify(name)}`);
});

test("20,000 rows are the most", () => {
  expect(frame({ a: new Array<number>(20_000).fill(1) }).shape[0]).toBe(20_000);
  refused({ a: new Array<number>(20_001).fill(1) }).toThrow("up to 20000 rows and this has 20001");
});

test("texts that look like numbers stay texts", () => {
  const years = frame({ year: ["2024", "2025"] }).column("year");
  expect(() => years.sum()).toThrow("String data type does not support sum");
});

test("records go by key, not by position", () => {
  const df = frameFromRecords([
    { a: 1, b: 2 },
    { b: 20, a: 10 },
  ]);
  expect(df.column("a").values).toEqual([1, 10]);
  expect(df.toJSON()).toEqual([
    { a: 1, b: 2 },
    { a: 10, b: 20 },
  ]);
});

test("records with different keys are refused", () => {
  expect(() => frameFromRecords<Record<string, number>>([{ a: 1 }, { a: 1, b: 2 }])).toThrow(
    'the key "b"',
  );
  expect(() => frameFromRecords<Record<string, number>>([{ a: 1, b: 2 }, { a: 1 }])).toThrow(
    'record 1 differ in the key "b"',
  );
  expect(() => frameFromRecords([])).toThrow("no columns");
});
