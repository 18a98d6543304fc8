import { expect, it } from "vitest";
import { claim } from "./fixtures/facts.ts";
import { date, number, text } from "./message-value.ts";
import { stated } from "./stated.ts";

const said = (value: number | null, interval: readonly [number | null, number | null] | null) =>
  stated("n", {
    ...claim("said"),
    value,
    interval: interval && { lo: interval[0], hi: interval[1] },
    date: null,
  });

it.each([
  ["an exact number", 5, [5, 5], 5, "exact"],
  ["a number without bounds", 5, null, 5, "exact"],
  ["bounds that meet, without the number", null, [5, 5], 5, "exact"],
  ["a rounded number", 5, [4, 6], 5, "about"],
  ["more than a number that is not in the bounds", 100, [101, null], 100, "over"],
  ["more than a number that was not kept", null, [101, null], 100, "over"],
  ["at least a number", 100, [100, null], 100, "atLeast"],
  ["at most a number", null, [null, 9], 9, "atMost"],
] as const)("words %s", (_, value, interval, shown, as) => {
  expect(said(value, interval)).toEqual({ n: number(shown), nAs: text(as) });
});

it("words two bounds as a range", () => {
  expect(said(null, [4, 6])).toEqual({ n: number(4), nAs: text("range"), nTo: number(6) });
});

it("has nothing to say of a claim without number or date", () => {
  expect(said(null, null)).toBeNull();
  expect(said(null, [null, null])).toBeNull();
});

it.each([
  ["day", "2021-03-09"],
  ["month", "2021-03"],
  ["year", "2021"],
] as const)("writes a date as precisely as it was said: %s", (precision, written) => {
  const day = { from: "2021-03-09", to: "2021-03-09", precision };
  const dated = { ...claim("dated"), value: 7, date: day };
  expect(stated("n", dated)).toEqual({ n: date(written), nAs: text("date") });
});
