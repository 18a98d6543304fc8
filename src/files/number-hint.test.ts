import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberHint } from "./number-hint.ts";

const GENERAL = "write the digits only, such as 3400000.";

describe("numberHint", () => {
  it.each([
    ["3.4 million", 3400000],
    ["3.4M", 3400000],
    ["3,400,000", 3400000],
    ["3 400 000", 3400000],
    ["3\u202f400\u202f000", 3400000],
    ["3.400.000", 3400000],
    ["3’400’000", 3400000],
    ["34,00,000", 3400000],
    ["1,5 Mio", 1500000],
    ["1,5 Mio.", 1500000],
    ["2 millones", 2000000],
    ["1.1 billion", 1100000000],
    ["2 Mrd.", 2000000000],
    ["500k", 500000],
    ["0.5k", 500],
    ["3,400", 3400],
    [" 3400000 ", 3400000],
    ["1.0005k", 1000.5],
  ])("of %j names %d where that is a whole number", (text, count) => {
    const wanted = Number.isInteger(count) ? `write the digits only: ${count}.` : GENERAL;
    expect(numberHint(text)).toBe(wanted);
  });

  it.each([
    "3.4",
    "12,5",
    "1.234",
    "3,400 million",
    "3.400k",
    "3,400,00",
    "3,400.000",
    "34 00",
    "500 mil",
    "1 billón",
    "-5",
    "about 300",
    "1e6",
    "",
    "NaN",
    "12345678901234567890",
    "3.4.5 million",
  ])("of %j names none: it has two readings, or none", (text) => {
    expect(numberHint(text)).toBe(GENERAL);
  });

  it("never advises another number than the one that was grouped", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1e6, max: Number.MAX_SAFE_INTEGER }), (n) => {
        for (const locale of ["en", "fr", "de", "de-CH", "hi"])
          expect(numberHint(new Intl.NumberFormat(locale).format(n))).toBe(
            `write the digits only: ${n}.`,
          );
      }),
    );
  });
});
