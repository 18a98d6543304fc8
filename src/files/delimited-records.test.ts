import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { readDelimited } from "./delimited-records.ts";

const texts = (text: string, delimiter = ",") =>
  readDelimited(text, delimiter).map((r) => r.cells.map((c) => c.text));

describe("records", () => {
  test("keep their physical line behind captions with line breaks", () => {
    const text = 'id,caption\r\n1,"a\nb\r\n\r\nc"\r\n\r\n2,d\r3,"e\n"\n4,f';
    expect(readDelimited(text, ",").map((r) => [r.line, r.cells[0]?.text])).toEqual([
      [1, "id"],
      [2, "1"],
      [7, "2"],
      [8, "3"],
      [10, "4"],
    ]);
  });

  test("keep their raw text, and each cell its place", () => {
    const [record] = readDelimited('\n"x ""y""";z\r\n', ";");
    expect(record?.raw).toBe('"x ""y""";z');
    expect(record?.cells).toEqual([
      { text: 'x "y"', line: 2, column: 1 },
      { text: "z", line: 2, column: 11 },
    ]);
  });

  test("break for themselves: the next one is read again", () => {
    const records = readDelimited('a,b\n"c"d,e\nf,g"h\ni,j\n', ",");
    expect(records.map((r) => r.faults.length)).toEqual([0, 1, 1, 0]);
    expect(records.map((r) => r.raw)).toEqual(["a,b", '"c"d,e', 'f,g"h', "i,j"]);
  });

  test("hold everything behind a quotation mark that is never closed", () => {
    const records = readDelimited('a\n"b\nc\n', ",");
    expect(records.map((r) => r.raw)).toEqual(["a", '"b\nc\n']);
    expect(records[1]?.faults).toMatchObject([{ line: 2, column: 1 }]);
  });

  test("say what papaparse says, where it reports no error", () => {
    const cell = fc.oneof(
      fc.string({
        unit: fc.constantFrom("a", "é", " ", "\t", "7", ";", ",", '"', "\n"),
        maxLength: 6,
      }),
      fc.string({ unit: "grapheme", maxLength: 6 }).map((s) => s.replaceAll("\r", "")),
    );
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(table, fc.constantFrom(",", ";", "\t"), (rows, delimiter) => {
        const text = Papa.unparse(rows, { delimiter, newline: "\n", quotes: true });
        expect(texts(text, delimiter)).toEqual(rows);
        expect(readDelimited(text, delimiter).flatMap((r) => r.faults)).toEqual([]);
        const bare = Papa.unparse(rows, { delimiter, newline: "\n" });
        const oracle = Papa.parse<string[]>(bare, { delimiter, newline: "\n" });
        if (oracle.errors.length === 0) expect(texts(bare, delimiter)).toEqual(oracle.data);
      }),
    );
  });

  test("lose no character of any text", () => {
    const text = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r"), maxLength: 40 });
    fc.assert(
      fc.property(text, (broken) => {
        const raw = readDelimited(broken, ",")
          .map((r) => r.raw)
          .join("");
        expect(raw.replace(/[\r\n]/g, "")).toBe(broken.replace(/[\r\n]/g, ""));
      }),
    );
  });
});
