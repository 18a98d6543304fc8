import fc from "fast-check";
import { expect, test } from "vitest";
import { frame } from "./frame.ts";
import { sort } from "./sort.ts";

test("missing values come last in either order", () => {
  const df = frame({ n: [3, null, 1] });
  expect(sort(df, "n").column("n").values).toEqual([1, 3, null]);
  expect(sort(df, { column: "n", order: "descending" }).column("n").values).toEqual([3, 1, null]);
});

test("several keys, texts and truth values", () => {
  const df = frame({ t: ["b", "B", "a", "b"], y: [true, true, false, false], n: [1, 2, 3, 4] });
  expect(sort(df, ["t", { column: "n", order: "descending" }]).column("n").values).toEqual([
    2, 3, 4, 1,
  ]);
  expect(sort(df, ["y", "n"]).column("n").values).toEqual([3, 4, 1, 2]);
});

test("unknown columns and orders are refused", () => {
  const df = frame({ n: [1] });
  expect(() => sort(df, "m" as "n")).toThrow('no column "m"');
  expect(() => sort(df, [])).toThrow("at least one column");
  expect(() => sort(df, { column: "n", order: "down" as "descending" })).toThrow('order "down"');
});

test("sorting is stable and loses nothing", () => {
  const cells = fc.array(fc.option(fc.integer({ min: 0, max: 5 })));
  fc.assert(
    fc.property(cells, fc.constantFrom("ascending", "descending"), (n, order) => {
      const df = frame({ n, row: n.map((_, row) => row) });
      const rank = (v: number | null) => (v === null ? Infinity : order === "ascending" ? v : -v);
      const expected = [...n.entries()]
        .sort(([, a], [, b]) => Math.sign(rank(a) - rank(b)) || 0)
        .map(([row]) => row);
      expect(sort(df, { column: "n", order }).column("row").values).toEqual(expected);
    }),
  );
});

test("20,000 rows take well under a second", () => {
  const df = frame({ n: Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 20_000) });
  const start = performance.now();
  expect(sort(df, "n").iat(19_999, 0)).toBe(19_999);
  expect(performance.now() - start).toBeLessThan(1000);
});
