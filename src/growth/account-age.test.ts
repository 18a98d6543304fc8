import { describe, expect, test } from "vitest";
import { accountAge } from "./account-age.ts";

const may = { from: "2019-05-25", to: "2019-05-25", source: "ictworks-2019" };
const june = { from: "2019-06-01", to: "2019-06-30", source: "devex-2021" };
const yearAndAHalf = { value: 1.5, lo: 1.5, hi: 1.5, source: "devex-2021" };
const tenYears = { value: 10, lo: 9.5, hi: 10.5, source: "devex-2021" };
const asOf = "2021-02-17";
const numbers = ({ value, lo, hi, reason }: ReturnType<typeof accountAge>) => [
  value,
  lo,
  hi,
  reason,
];

describe("documented", () => {
  test("IFRC on TikTok: two creation dates and a spoken span", () => {
    const age = accountAge({ createdOn: [may, june], asOf, spans: [yearAndAHalf] });
    expect(numbers(age)).toEqual([634, 549, 634, null]);
    expect(age.candidates).toEqual([
      { kind: "created-on", created: may, source: "ictworks-2019", value: 634, lo: 634, hi: 634 },
      { kind: "created-on", created: june, source: "devex-2021", value: 627, lo: 598, hi: 627 },
      { kind: "span", created: june, source: "devex-2021", value: 549, lo: 549, hi: 549 },
    ]);
  });
  test("IFRC on Facebook: a rounded span alone", () => {
    const age = accountAge({ createdOn: [], asOf, spans: [tenYears] });
    expect(numbers(age)).toEqual([3652.5, 3469.875, 3835.125, null]);
    expect(age.candidates).toMatchObject([{ kind: "span", created: null }]);
  });
});

test("the order of the sources does not matter", () => {
  const age = accountAge({ createdOn: [june, may], asOf, spans: [yearAndAHalf] });
  expect(numbers(age)).toEqual([634, 549, 634, null]);
});

test("nothing known", () => {
  const age = accountAge({ createdOn: [], asOf, spans: [] });
  expect(age).toEqual({
    value: null,
    lo: null,
    hi: null,
    reason: "no-creation-date",
    candidates: [],
  });
});

describe("spans", () => {
  test("of a source that names no date start at every date", () => {
    const heard = { ...yearAndAHalf, source: "somebody-else" };
    const age = accountAge({ createdOn: [may, june], asOf, spans: [heard] });
    expect(age.candidates.slice(2).map((c) => [c.created, c.value])).toEqual([
      [may, 550],
      [june, 549],
    ]);
  });
  test("stand for the age where the count has no date", () => {
    const age = accountAge({ createdOn: [june], asOf: null, spans: [yearAndAHalf] });
    expect(numbers(age)).toEqual([549, 549, 549, null]);
    expect(accountAge({ createdOn: [june], asOf: null, spans: [] }).reason).toBe(
      "no-creation-date",
    );
  });
  test("run in calendar months from each day of a vague date", () => {
    const in2019 = { from: "2019-01-01", to: "2019-12-31", source: "devex-2021" };
    const month = { ...yearAndAHalf, value: 1 / 12, lo: 1 / 12, hi: 1 / 12 };
    const age = accountAge({ createdOn: [in2019], asOf: null, spans: [month] });
    expect(numbers(age)).toEqual([31, 28, 31, null]);
  });
  test("keep their interval beside a date", () => {
    const old = { from: "2011-02-17", to: "2011-02-17", source: "devex-2021" };
    const age = accountAge({ createdOn: [old], asOf, spans: [tenYears] });
    expect(age.candidates[1]).toMatchObject({ value: 3653, lo: 3469, hi: 3834 });
  });
  test("not of whole months are years of 365.25 days", () => {
    const vague = { ...yearAndAHalf, value: 1.7, lo: 1.7, hi: 1.7 };
    const age = accountAge({ createdOn: [june], asOf: null, spans: [vague] });
    expect(age.value).toBeCloseTo(1.7 * 365.25, 9);
  });
  test("without an upper end leave the age without one", () => {
    const more = { ...tenYears, lo: 10, hi: null };
    expect(numbers(accountAge({ createdOn: [], asOf, spans: [more] }))).toEqual([
      3652.5,
      3652.5,
      null,
      null,
    ]);
  });
});

test("a span without a number is no reading", () => {
  const unsaid = { value: null, lo: null, hi: null, source: "devex-2021" };
  const age = accountAge({ createdOn: [may], asOf, spans: [unsaid] });
  expect(numbers(age)).toEqual([634, 634, 634, null]);
});

describe("creation dates", () => {
  test("as vague as a year end with the day of the count", () => {
    const in2021 = { from: "2021-01-01", to: "2021-12-31", source: "press" };
    expect(numbers(accountAge({ createdOn: [in2021], asOf, spans: [] }))).toEqual([
      47,
      0,
      47,
      null,
    ]);
  });
  test("after the count give no reading", () => {
    const later = { from: "2021-03-01", to: "2021-03-01", source: "press" };
    expect(accountAge({ createdOn: [later, may], asOf, spans: [] }).candidates).toHaveLength(1);
    expect(accountAge({ createdOn: [later], asOf, spans: [] }).reason).toBe("no-creation-date");
  });
});
