import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readCsv } from "./csv-records.ts";
import { sourceOf, spots } from "./fixtures/source-of.ts";

const read = (text: string) => readCsv(sourceOf(text, "data/a.csv"));
const texts = (text: string) => read(text).records.map((r) => r.cells.map((c) => c.text));

describe("readCsv", () => {
  it("keeps the physical line of a record behind quoted line breaks", () => {
    const { records } = read('a,b\n"1\n2\n3",x\r\n"4\r\n5",y\nz,9\n');
    expect(records.map((r) => r.line)).toEqual([1, 2, 5, 7]);
    expect(records[1]?.cells[1]).toEqual({ text: "x", line: 4, column: 4 });
    expect(records[2]?.cells[0]?.text).toBe("4\r\n5");
  });

  it("reads LF, CRLF and CR, with and without one at the end", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      expect(texts(`a,b${end}1,2`)).toEqual([
        ["a", "b"],
        ["1", "2"],
      ]);
      expect(texts(`a,b${end}1,2${end}`)).toEqual([
        ["a", "b"],
        ["1", "2"],
      ]);
    }
  });

  it("keeps empty cells, also the last one of a row and of the file", () => {
    expect(texts(",\na,,\n\n,b,")).toEqual([
      ["", ""],
      ["a", "", ""],
      ["", "b", ""],
    ]);
  });

  it("passes over blank lines and keeps count of them", () => {
    expect(read("\n\na\n\n\nb").records.map((r) => r.line)).toEqual([3, 6]);
  });

  it("changes nothing in a cell: blanks, tabs, quotes and semicolons stay", () => {
    expect(texts(' a ,\tb,c;d,"e ""f"" "')).toEqual([[" a ", "\tb", "c;d", 'e "f" ']]);
  });

  it("locates a quotation mark inside a bare cell and keeps the cell as it is", () => {
    const { records, diagnostics } = read('a,b\nx,5" wide,y\n');
    expect(spots(diagnostics)).toEqual(["csv-syntax 2:4"]);
    expect(records[1]?.cells.map((c) => c.text)).toEqual(["x", '5" wide', "y"]);
  });

  it("locates text behind a closing quotation mark", () => {
    const { records, diagnostics } = read('a\n"one"two,3\n');
    expect(spots(diagnostics)).toEqual(["csv-syntax 2:6"]);
    expect(records[1]?.cells).toHaveLength(2);
  });

  it("locates the opening of a quotation mark that is never closed", () => {
    const { diagnostics } = read('a,b\n1,"two\n3,4\n');
    expect(spots(diagnostics)).toEqual(["csv-syntax 2:3"]);
    expect(diagnostics[0]?.excerpt).toBe('1,"two');
  });

  it("tells all problems of a file", () => {
    expect(spots(read('a"\nb"\n"c"d').diagnostics)).toEqual([
      "csv-syntax 1:2",
      "csv-syntax 2:2",
      "csv-syntax 3:4",
    ]);
  });

  const cell = fc.oneof(
    fc.string({ unit: "binary", maxLength: 6 }).filter((s) => !s.includes("\ufeff")),
    fc.constantFrom("", " ", ",", '"', '""', "a\nb", "a\r\nb", "1,5", "é😀"),
  );
  const tables = fc
    .integer({ min: 1, max: 4 })
    .chain((n) => fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: 1 }));

  it("reads back every table that another library writes", () => {
    fc.assert(
      fc.property(tables, fc.constantFrom("\n", "\r\n"), (rows, newline) => {
        const { records, diagnostics } = read(Papa.unparse(rows, { newline, quotes: true }));
        expect(diagnostics).toEqual([]);
        expect(records.map((r) => r.cells.map((c) => c.text))).toEqual(rows);
      }),
    );
  });

  it("agrees with another library wherever both find nothing wrong", () => {
    const text = fc.array(fc.constantFrom("a", "1", " ", ",", '"', "\n"), { maxLength: 30 });
    fc.assert(
      fc.property(text, (parts) => {
        const source = parts.join("");
        const { records, diagnostics } = read(source);
        const other = Papa.parse<string[]>(source, { delimiter: ",", newline: "\n" });
        if (diagnostics.length > 0 || other.errors.length > 0) return;
        const rows = other.data.filter((r) => r.length > 1 || r[0] !== "");
        const ours = records.map((r) => r.cells.map((c) => c.text));
        expect(ours.filter((r) => r.length > 1 || r[0] !== "")).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  it("says of each cell where its first character stands", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const source = sourceOf(Papa.unparse(rows, { newline: "\n", quotes: true }));
        for (const { cells } of readCsv(source).records)
          for (const c of cells) expect(source.lines[c.line - 1]?.[c.column - 1]).toBe('"');
      }),
    );
  });
});
