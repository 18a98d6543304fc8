import { describe, expect, test } from "vitest";
import { SSF } from "xlsx";
import { builtInFormat, numberFormat } from "./number-format.ts";
import { isoText, serialText } from "./serial-date.ts";

const two = (n: number) => String(n).padStart(2, "0");

describe("a serial number", () => {
  test.each([
    [1, false, "1900-01-01"],
    [59, false, "1900-02-28"],
    [61, false, "1900-03-01"],
    [45292, false, "2024-01-01"],
    [43922.5, false, "2020-04-01T12:00:00"],
    [45351.99998842592, false, "2024-02-29T23:59:59"],
    [2958465, false, "9999-12-31"],
    [0, true, "1904-01-01"],
    [43830, true, "2024-01-01"],
    [0, false, null],
    [0.5, false, null],
    [60, false, null],
    [60.25, false, null],
    [-1, false, null],
    [2958466, false, null],
  ])("%s, counted from 1904: %s, is the day %s", (serial, date1904, day) => {
    expect(serialText(serial, "date", date1904)).toBe(day);
  });

  test("is the day that another library finds, in both systems", () => {
    for (const date1904 of [false, true])
      for (let serial = 61; serial < 80_000; serial += 0.7310185185185185) {
        // The other library rounds to the second, so only whole seconds are compared.
        const seconds = Math.round(serial * 86_400);
        const { y, m, d, H, M, S } = SSF.parse_date_code(seconds / 86_400, { date1904 });
        const day = `${y}-${two(m)}-${two(d)}`;
        const time = `${two(H)}:${two(M)}:${two(S)}`;
        expect(serialText(seconds / 86_400, "date", date1904)).toBe(
          time === "00:00:00" ? day : `${day}T${time}`,
        );
      }
  });

  test.each([
    [0.5, "time", "12:00:00"],
    [0.000_150_462_962_962_963, "time", "0:00:13"],
    [0.000_146_990_740_740_740_7, "time", "0:00:12.700"],
    [1.5, "time", "1900-01-01T12:00:00"],
    [1.5, "elapsed", "36:00:00"],
    [-0.5, "elapsed", null],
  ] as const)("%s as %s is %s", (serial, format, text) => {
    expect(serialText(serial, format, false)).toBe(text);
  });
});

describe("a written date", () => {
  test.each([
    ["2020-04-01T00:00:00.000", "date", "2020-04-01"],
    ["2020-04-01", "number", "2020-04-01"],
    ["2020-04-01T13:05:09.250", "date", "2020-04-01T13:05:09"],
    ["1899-12-31T00:12:30.000", "time", "0:12:30"],
    ["1900-01-01T02:00:00", "elapsed", "26:00:00"],
    ["1900-03-01T00:00:00", "elapsed", "1464:00:00"],
    ["2020-02-30T00:00:00.000", "date", null],
    ["2020-04-01T24:00:00", "date", null],
    ["1.4.2020", "date", null],
  ] as const)("%s as %s is %s", (written, format, text) => {
    expect(isoText(written, format, false)).toBe(text);
  });
});

describe("a number format", () => {
  const codes = ["General", "0", "0.00", "#,##0.00", "0%", "0.00E+00", "# ?/?", "@", ";;;"];
  const more = ["m/d/yy", "d-mmm-yy", "mmm-yy", "h:mm AM/PM", "h:mm:ss", "mm:ss", "[h]:mm:ss"];
  const dates = ["yyyy\\-mm\\-dd", "[$-409]d\\ mmmm\\ yyyy;@", "dd/mm/yyyy hh:mm", 'yyyy"年"m"月"'];
  const traps = ['0 "days"', "[Red]0", "[$€-1] #,##0", "0_d", "\\d0", "* 0", "0;[Red]-0", '0.0"h"'];
  test.each([...codes, ...more, ...dates, ...traps])("%s is a date where others say so", (code) => {
    expect(numberFormat(code) !== "number").toBe(SSF.is_date(code));
  });

  test.each([
    ["mm:ss", "time"],
    ["h:mm", "time"],
    ["[mm]:ss", "elapsed"],
    ["mmm", "date"],
    ["d h", "date"],
    ["[Blue]0", "number"],
  ])("%s shows a %s", (code, format) => {
    expect(numberFormat(code)).toBe(format);
  });

  test("known by its number agrees with its code", () => {
    // 56 shows another thing in each language.
    for (const [id, code] of Object.entries(SSF.get_table()))
      if (id !== "56")
        expect([id, builtInFormat(Number(id))]).toEqual([id, numberFormat(String(code))]);
  });
});
