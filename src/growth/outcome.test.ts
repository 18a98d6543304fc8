import { expect, test } from "vitest";
import { exact, none, reasonOf, some } from "./outcome.ts";

test("exact has its value as bounds, missing has none", () => {
  expect(exact(5)).toEqual({ value: 5, lo: 5, hi: 5 });
  expect(exact(null)).toEqual({ value: null, lo: null, hi: null });
});

test("an outcome has a value or a reason", () => {
  expect(some(5, 4, null)).toEqual({ value: 5, lo: 4, hi: null, reason: null });
  expect(none("zero-base")).toEqual({ value: null, lo: null, hi: null, reason: "zero-base" });
});

test("a missing input's own reason comes first", () => {
  expect(reasonOf(none("definition-break"), "missing-start")).toBe("definition-break");
  expect(reasonOf(exact(null), "missing-start")).toBe("missing-start");
});
