import fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";
import { frame } from "./frame.ts";
import { groupBy } from "./group-by.ts";

const df = frame({
  k: ["y", "x", "y", "x", "y"],
  n: [4, null, 1, null, 10],
  t: ["b", "a", null, "c", "a"],
});

test("all aggregates, groups in the order of their first row", () => {
  const result = groupBy(df, "k", {
    all: "rows",
    known: ["n", "count"],
    total: ["n", "sum"],
    least: ["n", "min"],
    most: ["t", "max"],
    average: ["n", "mean"],
    middle: ["n", "median"],
  });
  expect(result.columns).toEqual([
    "k",
    "all",
    "known",
    "total",
    "least",
    "most",
    "average",
    "middle",
  ]);
  expect(result.values).toEqual([
    ["y", 3, 3, 15, 1, "b", 5, 4],
    ["x", 2, 0, null, null, "c", null, null],
  ]);
  expectTypeOf(result.column("known").values).toEqualTypeOf<readonly number[]>();
  expectTypeOf(result.column("most").values).toEqualTypeOf<readonly (string | null)[]>();
});

test("keys of several columns do not collide", () => {
  const keys = frame({ a: ["a-b", "a", "a_b", null, ""], b: ["c", "b-c", "c", "x", "x"] });
  expect(groupBy(keys, ["a", "b"], { n: "rows" }).column("n").values).toEqual([1, 1, 1, 1, 1]);
});

test("what cannot be summed up is refused", () => {
  expect(() => groupBy(df, "k", { s: ["t", "sum"] })).toThrow('no sum of column "t": it has "b"');
  expect(() => groupBy(frame({ k: [1], y: [true] }), "k", { s: ["y", "max"] })).toThrow(
    "true and false",
  );
  expect(() => groupBy(frame({ k: [1, 1], n: [1e308, 1e308] }), "k", { s: ["n", "sum"] })).toThrow(
    "too large",
  );
  expect(() => groupBy(df, "k", { s: ["m" as "n", "sum"] })).toThrow('no column "m"');
  expect(() => groupBy(df, "k", { s: ["n", "avg" as "mean"] })).toThrow('cannot make "s"');
  expect(() => groupBy(df, [], { s: "rows" })).toThrow("at least one key");
  expect(() => groupBy(df, ["k", "k"], { s: "rows" })).toThrow("twice");
  expect(() => groupBy(df, "k", { k: "rows" })).toThrow('Two columns are called "k"');
});

test("sums equal plain JavaScript", () => {
  const row = fc.record({
    a: fc.constantFrom("-", "a", "a-", null),
    b: fc.constantFrom(1, 2, null),
    n: fc.option(fc.integer()),
  });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const source = frame({
        a: rows.map((r) => r.a),
        b: rows.map((r) => r.b),
        n: rows.map((r) => r.n),
      });
      const expected: unknown[] = [];
      for (const first of rows) {
        if (
          expected.some((e) => (e as unknown[])[0] === first.a && (e as unknown[])[1] === first.b)
        )
          continue;
        const group = rows
          .filter((r) => r.a === first.a && r.b === first.b)
          .flatMap((r) => r.n ?? []);
        expected.push([
          first.a,
          first.b,
          group.length === 0 ? null : group.reduce((x, y) => x + y),
        ]);
      }
      expect(groupBy(source, ["a", "b"], { total: ["n", "sum"] }).values).toEqual(expected);
    }),
  );
});

test("20,000 groups take well under two seconds", () => {
  const n = Array.from({ length: 20_000 }, (_, i) => i);
  const start = performance.now();
  expect(groupBy(frame({ n }), "n", { s: ["n", "sum"] }).shape[0]).toBe(20_000);
  expect(performance.now() - start).toBeLessThan(2000);
});
