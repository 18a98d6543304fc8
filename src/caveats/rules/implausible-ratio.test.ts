import { expect, test } from "vitest";
import type { Claim } from "../../claims/claim.ts";
import { claim, context } from "../fixtures/facts.ts";
import { said } from "../fixtures/said.ts";

const views = (lo: number | null, given: Partial<Claim> = {}) =>
  claim("views", { subject: "#Plant", metric: "views", interval: { lo, hi: null }, ...given });
const people = (hi: number | null, given: Partial<Claim> = {}) =>
  claim("people", { subject: "#Plant", metric: "reach", interval: { lo: 1, hi }, ...given });
const judge = (v: Claim, p: Claim, shown: Claim[] = [v]) =>
  said("implausible-ratio", { scope: "claims", claims: shown }, context({ claims: [v, p] }));

test("fewest views over most people; a fraction of a view is not rounded up", () => {
  expect(judge(views(50_990), people(999))).toEqual([
    "warn default: #Plant: at least 50,990 views by at most 999 people would be 51 or more each. The two claims can hardly describe the same audience.",
  ]);
  expect(judge(views(50_990), people(999), [people(999)])).toHaveLength(1);
});

test("fifty views each can be", () => expect(judge(views(50_000), people(1000))).toEqual([]));

test("open ends allow anything", () => {
  expect(judge(views(1e9), people(null))).toEqual([]);
  expect(judge(views(null), people(10))).toEqual([]);
});

test("two campaigns have two audiences", () => {
  expect(judge(views(1e9), people(10, { subject: "#Water" }))).toEqual([]);
});
