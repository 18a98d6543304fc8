import { expect, test } from "vitest";
import type { Claim } from "../../claims/claim.ts";
import type { Figure } from "../../figures/figure.ts";
import { claim, figure } from "../fixtures/facts.ts";
import { said } from "../fixtures/said.ts";

const report = (figures: Figure[], claims: Claim[] = []) =>
  said("no-outcome-metric", { scope: "report", figures, claims });
const followers = figure({ value: 10 });

test("only what was published and seen", () => {
  expect(report([followers], [claim("a", { class: "output" })])).toEqual([
    "warn default: This report shows what was published and seen, not what changed because of it.",
  ]);
});

test("an outcome, as a figure or as a claim", () => {
  expect(report([followers, figure({ measure: "outcome:donors", value: 3 })])).toEqual([]);
  expect(report([followers], [claim("a", { class: "outcome" })])).toEqual([]);
  expect(report([followers], [claim("a", { class: "impact" })])).toEqual([]);
});

test("an outcome that is missing is none yet", () => {
  const missing = figure({ measure: "outcome:donors", value: null, reason: "no-source" });
  expect(report([followers, missing])).toHaveLength(1);
});

test("an empty report promises nothing", () => expect(report([])).toEqual([]));
