import fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";
import { frame } from "./frame.ts";
import { join } from "./join.ts";

const posts = frame({ account: ["a", "b", null, "a"], likes: [1, 2, 3, 4] });
const accounts = frame({ account: ["a", "c", null], country: ["TO", "FJ", "WS"] });

test("left keeps all rows, inner those with a partner", () => {
  const left = join(posts, accounts, { on: "account", how: "left" });
  expect(left.columns).toEqual(["account", "likes", "country"]);
  expect(left.values).toEqual([
    ["a", 1, "TO"],
    ["b", 2, null],
    [null, 3, null],
    ["a", 4, "TO"],
  ]);
  const inner = join(posts, accounts, { on: ["account"], how: "inner" });
  expect(inner.column("likes").values).toEqual([1, 4]);
  expectTypeOf(left.column("country").values).toEqualTypeOf<readonly (string | null)[]>();
  expectTypeOf(inner.column("country").values).toEqualTypeOf<readonly string[]>();
});

test("keys of several columns do not collide", () => {
  const a = frame({ x: ["a_b"], y: ["c"] });
  const b = frame({ x: ["a"], y: ["b_c"], n: [1] });
  expect(join(a, b, { on: ["x", "y"], how: "inner" }).shape[0]).toBe(0);
});

test("a second partner is refused unless it is expected", () => {
  expect(() => join(accounts, posts, { on: "account", how: "inner" })).toThrow(
    'The key ["a"] has 2 rows',
  );
  const many = join(accounts, posts, { on: "account", how: "inner", partners: "many" });
  expect(many.column("likes").values).toEqual([1, 4]);
});

test("what does not fit is refused", () => {
  const on = "account";
  expect(() => join(posts, frame({ account: [1] }), { on, how: "left" })).toThrow(
    "is string on the left and number",
  );
  expect(() => join(posts, posts, { on, how: "left" })).toThrow(
    'Both frames have a column "likes"',
  );
  expect(() => join(posts, accounts, { on: "likes" as "account", how: "left" })).toThrow(
    'no column "likes"',
  );
  expect(() => join(posts, accounts, { on, how: "outer" as "left" })).toThrow('how: "left"');
  expect(() => join({} as typeof posts, accounts, { on, how: "left" })).toThrow(
    "join needs a frame",
  );
  const big = frame({ k: new Array<number>(200).fill(1) });
  expect(() =>
    join(big, big.addColumn("m", big.column("k")), { on: "k", how: "left", partners: "many" }),
  ).toThrow("more than 20000 rows");
});

test("joining equals two nested loops", () => {
  const key = fc.constantFrom("a", "b", "-", null);
  fc.assert(
    fc.property(
      fc.array(key),
      fc.array(key),
      fc.constantFrom("left" as const, "inner" as const),
      (a, b, how) => {
        const left = frame({ key: a, l: a.map((_, i) => i) });
        const right = frame({ key: b, r: b.map((_, i) => i) });
        const expected: unknown[] = [];
        a.forEach((k, l) => {
          const partners = [...b.entries()].filter(([, other]) => k !== null && other === k);
          for (const [r] of partners) expected.push([k, l, r]);
          if (partners.length === 0 && how === "left") expected.push([k, l, null]);
        });
        expect(join(left, right, { on: "key", how, partners: "many" }).values).toEqual(expected);
      },
    ),
  );
});
