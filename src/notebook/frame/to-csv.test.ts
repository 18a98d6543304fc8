import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { frame } from "./frame.ts";
import { toCsv } from "./to-csv.ts";

test("commas, quotes and line breaks are quoted", () => {
  const df = frame({ "a,b": ['say "hi"', "x,y", "two\nlines", "plain"], n: [1.5, -2, 1e21, null] });
  expect(toCsv(df)).toBe('"a,b",n\n"say ""hi""",1.5\n"x,y",-2\n"two\nlines",1e+21\nplain,\n');
});

test.each(["=1+1", "+1", "-1", "@x", "\tx", "\rx"])(
  "the text %j cannot run as a formula",
  (text) => {
    const cell = Papa.parse<string[]>(toCsv(frame({ t: [text], n: [-1] }))).data[1];
    expect(cell).toEqual([`'${text}`, "-1"]);
  },
);

test("a column name cannot run as a formula", () => {
  expect(toCsv(frame({ "=x": [1] }))).toBe("'=x\n1\n");
});

test("missing and empty are different, and no line is empty", () => {
  expect(toCsv(frame({ a: ["", null], b: [true, false] }))).toBe('a,b\n"",true\n,false\n');
  expect(toCsv(frame({ a: [null] }))).toBe('a\n""\n');
});

test("papaparse reads back what was written", () => {
  const text = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", " ", "é", ";", "'") });
  const row = fc.tuple(text, fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), text);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const csv = toCsv(
        frame({ s: rows.map(([s]) => s), n: rows.map(([, n]) => n), t: rows.map(([, , t]) => t) }),
      );
      const cell = (v: string | number | null) =>
        v === null ? "" : typeof v === "string" && /^\r/.test(v) ? `'${v}` : String(v);
      const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ",", newline: "\n" });
      expect(errors).toEqual([]);
      expect(data).toEqual([["s", "n", "t"], ...rows.map((cells) => cells.map(cell)), [""]]);
    }),
  );
});
