import { describe, expect, test } from "vitest";
import { type XlsxContent, xlsxOf, xlsxParts } from "../fixtures/xlsx-of.ts";
import { zipOf } from "../fixtures/zip-of.ts";
import { WORKBOOK_LIMITS } from "./limits.ts";
import { readXlsx } from "./xlsx.ts";

const read = (content: XlsxContent) => readXlsx(xlsxOf(content), WORKBOOK_LIMITS);
const rowsOf = (sheetData: string, more: Omit<XlsxContent, "sheets"> = {}) =>
  read({ sheets: { S: sheetData }, ...more })[0]?.rows;

describe("an .xlsx", () => {
  test("gives its sheets in order, hidden ones too", () => {
    const sheets = { "B &amp; C": "", A: '<row r="1"><c r="A1"><v>1</v></c></row>' };
    expect(read({ sheets, state: ' state="hidden"' })).toEqual([
      { name: "B & C", rows: [] },
      { name: "A", rows: [{ line: 1, cells: ["1"], faults: [] }] },
    ]);
  });

  test("keeps rows and cells where they stand, and leaves out what is empty", () => {
    const rows = rowsOf(
      '<row r="2"><c r="B2"><v>1</v></c><c r="D2" s="0"/></row><row><c><v>2</v></c><c><v>3</v></c></row><row r="9"/>',
    );
    expect(rows).toEqual([
      { line: 2, cells: ["", "1"], faults: [] },
      { line: 3, cells: ["2", "3"], faults: [] },
    ]);
  });

  test("gives texts as they are stored: runs joined, reading aids left out, escapes resolved once", () => {
    const strings =
      "<si><t xml:space='preserve'> a\nb </t></si><si><r><t>bold</t></r><r><t> text</t></r><rPh sb='0' eb='1'><t>aid</t></rPh></si><si><t>x_x000D_y &amp;lt;</t></si>";
    const rows = rowsOf(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><t>in</t></is></c><c r="E1" t="str"><f>A1&amp;"&lt;"</f><v>&amp;lt;</v></c><c r="F1" t="s"><v>1</v></c></row>',
      { strings },
    );
    expect(rows?.[0]?.cells).toEqual([
      " a\nb ",
      "bold text",
      "x\ry &lt;",
      "in",
      "&lt;",
      "bold text",
    ]);
  });

  test("gives numbers as the stored double, and dates by their format", () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="46"/></cellXfs>';
    const cells =
      '<row r="1"><c r="A1"><v>0.30000000000000004</v></c><c r="B1" s="1"><v>45292</v></c><c r="C1" s="2"><v>45292.75</v></c><c r="D1" s="3"><v>2.4500000000000001E-2</v></c><c r="E1" s="4"><v>1.25</v></c><c r="F1" t="b"><v>1</v></c><c r="G1" t="b"><v>0</v></c><c r="H1" t="d" s="1"><v>2024-02-29T00:00:00</v></c><c r="I1"><v>-0</v></c></row>';
    const same = ["0.0245", "30:00:00", "TRUE", "FALSE", "2024-02-29", "0"];
    expect(rowsOf(cells, { styles })?.[0]).toEqual({
      line: 1,
      cells: ["0.30000000000000004", "2024-01-01", "2024-01-01T18:00:00", ...same],
      faults: [],
    });
    expect(rowsOf(cells, { styles, date1904: true })?.[0]?.cells).toEqual([
      "0.30000000000000004",
      "2028-01-02",
      "2028-01-02T18:00:00",
      ...same,
    ]);
  });

  test("tells of cells whose text is not what they mean", () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const rows = rowsOf(
      '<row r="7"><c r="A7"><v>7.5104834813952E+18</v></c><c r="B7" t="e"><f>Z1</f><v>#REF!</v></c><c r="C7"><f>A1+1</f></c><c r="D7"><f>A1+1</f><v></v></c><c r="E7" s="1"><v>60</v></c><c r="F7"><v>9007199254740991</v></c><c r="G7"><v>12,5</v></c></row>',
      { styles },
    );
    expect(rows?.[0]?.cells).toEqual([
      "7510483481395200000",
      "#REF!",
      "",
      "",
      "60",
      "9007199254740991",
      "12,5",
    ]);
    expect(rows?.[0]?.faults.map((f) => [f.column, f.message.slice(0, 40)])).toEqual([
      [1, "the number 7510483481395200000 has more "],
      [2, "it holds the error #REF!."],
      [3, "it holds a formula without its result. O"],
      [4, "it holds a formula without its result. O"],
      [5, "60 is shown as a date, and no calendar h"],
      [7, '"12,5" is stored as a number and is none'],
    ]);
  });

  const cell = (reference: string, more = "") =>
    `<row r="1"><c r="${reference}"${more}><v>1</v></c></row>`;
  test.each([
    ["a text that is not there", { sheets: { S: cell("A1", ' t="s"') } }, 'shows text number "1"'],
    ["a cell of another row", { sheets: { S: cell("A2") } }, 'holds a cell called "A2"'],
    ["a cell twice", { sheets: { S: cell("A1") + cell("A1") } }, "two cells in row 1, column 1"],
    ["a type of cell that nobody knows", { sheets: { S: cell("A1", ' t="q"') } }, 'the type "q"'],
    ["broken XML", { sheets: { S: "<row>" } }, 'part "xl/worksheets/sheet0.xml" cannot be read'],
    ["an entity", { sheets: { S: "" }, strings: "<si><t>&a;</t></si>" }, '"&a;" is no character'],
    ["columns without end", { sheets: { S: cell("XFD1") } }, "more than 1000 columns in a sheet"],
    ["rows without end", { sheets: { S: '<row r="200000"><c><v>1</v></c></row>' } }, "100000 rows"],
    [
      "very many sheets",
      { sheets: Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`s${i}`, ""])) },
      "more than 100 sheets",
    ],
  ])("with %s is refused", (_, content: XlsxContent, message) => {
    expect(() => readXlsx(xlsxOf(content), WORKBOOK_LIMITS)).toThrow(message);
  });

  test("without one of its parts is refused", () => {
    const parts = xlsxParts({ sheets: { S: "" } });
    for (const part of parts.filter((p) => p.name !== "[Content_Types].xml")) {
      const without = zipOf(parts.filter((p) => p !== part));
      expect(() => readXlsx(without, WORKBOOK_LIMITS)).toThrow("This workbook cannot be read.");
    }
  });

  test("counts what one text shown very often comes to", () => {
    const limits = { ...WORKBOOK_LIMITS, characters: 10_000 };
    const strings = `<si><t>${"a".repeat(1000)}</t></si>`;
    const shown = '<row><c t="s"><v>0</v></c></row>'.repeat(11);
    expect(() => readXlsx(xlsxOf({ sheets: { S: shown }, strings }), limits)).toThrow(
      "more than 10000 characters",
    );
  });

  test("counts the empty cells left of a filled one", () => {
    const limits = { ...WORKBOOK_LIMITS, cells: 1000 };
    const far = (n: number) => `<row r="${n}"><c r="AAA${n}"><v>1</v></c></row>`;
    expect(() => readXlsx(xlsxOf({ sheets: { S: far(1) + far(2) } }), limits)).toThrow(
      "more than 1000 cells",
    );
  });
});
