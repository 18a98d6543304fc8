import { describe, expect, test } from "vitest";
import { exact, none } from "./outcome.ts";
import { flowOnQuarter, stockOnQuarter } from "./quarter-on-quarter.ts";

const flow = (total: number | null, days: number) => ({ total: exact(total), days });

test("documented: a stock, end to end", () => {
  expect(stockOnQuarter(exact(12_000), exact(13_500))).toEqual({ ...exact(0.125), reason: null });
  expect(stockOnQuarter(exact(null), exact(13_500))).toEqual(none("missing-start"));
});

describe("a flow", () => {
  test("documented: unequal quarters", () => {
    const { raw, perDay } = flowOnQuarter(flow(9000, 90), flow(9200, 92));
    expect(raw.value).toBeCloseTo(0.0222, 4);
    expect(perDay.value).toBe(0);
  });
  test("equal quarters give one number twice, to the last digit", () => {
    const { raw, perDay } = flowOnQuarter(flow(9001, 92), flow(9203, 92));
    expect(perDay).toEqual(raw);
  });
  test("bounds reach both", () => {
    const rounded = { total: { value: 9200, lo: 9150, hi: 9250 }, days: 92 };
    const { raw, perDay } = flowOnQuarter(flow(9000, 90), rounded);
    expect(raw.lo).toBeCloseTo(9150 / 9000 - 1, 12);
    expect(perDay.hi).toBeCloseTo(9250 / 92 / 100 - 1, 12);
  });
  test("reasons", () => {
    expect(flowOnQuarter(flow(0, 90), flow(5, 92))).toEqual({
      raw: none("zero-base"),
      perDay: none("zero-base"),
    });
    expect(flowOnQuarter(flow(5, 90), flow(null, 92)).perDay).toEqual(none("missing-end"));
    expect(flowOnQuarter(flow(null, 90), flow(5, 92)).raw).toEqual(none("missing-start"));
    expect(flowOnQuarter(flow(5, 0), flow(5, 0)).perDay).toEqual(none("zero-days"));
  });
});
