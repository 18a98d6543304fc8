import { describe, expect, test } from "vitest";
import { spreadsheetmlOf } from "../fixtures/spreadsheetml-of.ts";
import { WORKBOOK_LIMITS } from "./limits.ts";
import { readSheets } from "./read-sheets.ts";

const read = (bytes: Uint8Array) => readSheets("spreadsheetml", bytes, WORKBOOK_LIMITS);
const sheet = (rows: string, name = "S") =>
  `<Worksheet ss:Name="${name}"><Table>${rows}</Table></Worksheet>`;
const rowsOf = (rows: string, head = "") => read(spreadsheetmlOf(sheet(rows), head))[0]?.rows;
const data = (type: string, value: string) => `<Data ss:Type="${type}">${value}</Data>`;

describe("a SpreadsheetML document", () => {
  test("has its rows and cells where Excel puts them", () => {
    const s = (text: string, more = "") => `<Cell${more}>${data("String", text)}</Cell>`;
    const rows = rowsOf(
      `<Row>${s("a", ' ss:MergeAcross="1"')}${s("c")}<Cell/>${s("f", ' ss:Index="6"')}${s("g")}</Row>` +
        `<Row ss:Index="4" ss:Span="2"/><Row>${s(" ")}<Cell/></Row><Row ss:Index="9">${s("z")}</Row>`,
    );
    expect(rows?.map((r) => [r.line, r.cells])).toEqual([
      [1, ["a", "", "c", "", "", "f", "g"]],
      [7, [" "]],
      [9, ["z"]],
    ]);
  });

  test("gives values by their type, never as they are shown", () => {
    const styles =
      '<Styles><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style><Style ss:ID="e" ss:Parent="d"/><Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style><Style ss:ID="t"><NumberFormat ss:Format="h:mm:ss"/></Style></Styles>';
    const rows = rowsOf(
      `<Row><Cell ss:StyleID="d">${data("DateTime", "2020-04-01T00:00:00.000")}</Cell><Cell ss:StyleID="e">${data("Number", "43922.29166666667")}</Cell><Cell ss:StyleID="p">${data("Number", "2.45E-2")}</Cell><Cell ss:StyleID="t">${data("Number", "0.5")}</Cell><Cell>${data("Boolean", "1")}</Cell><Cell>${data("Number", "101553.0")}</Cell></Row>`,
      styles,
    );
    expect(rows?.[0]).toEqual({
      line: 1,
      cells: ["2020-04-01", "2020-04-01T07:00:00", "0.0245", "12:00:00", "TRUE", "101553"],
      faults: [],
    });
  });

  test("takes the format of a cell without one from its row, then from its column", () => {
    const styles =
      '<Styles><Style ss:ID="d"><NumberFormat ss:Format="yyyy-mm-dd"/></Style><Style ss:ID="n"/></Styles>';
    const cell = (more = "") => `<Cell${more}>${data("Number", "43922")}</Cell>`;
    const rows = rowsOf(
      `<Column/><Column ss:StyleID="d" ss:Span="1"/><Row>${cell()}${cell()}${cell()}${cell()}</Row><Row ss:StyleID="d">${cell()}${cell(' ss:StyleID="n"')}</Row>`,
      styles,
    );
    expect(rows?.map((r) => r.cells)).toEqual([
      ["43922", "2020-04-01", "2020-04-01", "43922"],
      ["2020-04-01", "43922"],
    ]);
  });

  test("counts its days from 1904 where it says so", () => {
    const head =
      '<ExcelWorkbook xmlns="urn:schemas-microsoft-com:office:excel"><Date1904/></ExcelWorkbook><Styles><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style></Styles>';
    expect(
      rowsOf(`<Row><Cell ss:StyleID="d">${data("Number", "42460")}</Cell></Row>`, head)?.[0]?.cells,
    ).toEqual(["2020-04-01"]);
  });

  test("joins text in many styles, and leaves comments out", () => {
    const rows = rowsOf(
      '<Row><Cell><Comment ss:Author="x"><ss:Data xmlns="http://www.w3.org/TR/REC-html40">no</ss:Data></Comment><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>bold</B> a&#10;b</ss:Data></Cell></Row>',
    );
    expect(rows?.[0]?.cells).toEqual(["bold a\nb"]);
  });

  test("tells of cells whose text is not what they mean", () => {
    const rows = rowsOf(
      `<Row><Cell>${data("Error", "#N/A")}</Cell><Cell ss:Formula="=RC[-1]"/><Cell>${data("Number", "7510483481395200007")}</Cell><Cell>${data("DateTime", "soon")}</Cell><Cell ss:Formula="=1+1">${data("Number", "2")}</Cell></Row>`,
    );
    expect(rows?.[0]?.faults.map((f) => f.column)).toEqual([1, 2, 3, 4]);
    expect(rows?.[0]?.cells[4]).toBe("2");
  });

  test("is read in the encoding that it declares", () => {
    const row = `<Row><Cell>${data("String", "café")}</Cell></Row>`;
    const text = spreadsheetmlOf(sheet(row)).toString();
    const utf16 = Buffer.from(`\ufeff${text.replace("UTF-8", "UTF-16")}`, "utf16le");
    const latin = Buffer.from(text.replace("UTF-8", "windows-1252"), "latin1");
    for (const bytes of [Buffer.from(`\ufeff${text}`), utf16, latin])
      expect(read(bytes)[0]?.rows[0]?.cells).toEqual(["café"]);
  });

  test("is refused at the line and column that are wrong", () => {
    const bytes = spreadsheetmlOf(`\n${sheet("<Row>\n<Cell>&nbsp;</Cell></Row>")}`);
    expect(() => read(bytes)).toThrowError(
      expect.objectContaining({
        diagnostics: [
          expect.objectContaining({
            code: "broken-workbook",
            at: { file: "", line: 5, column: 7 },
          }),
        ],
      }),
    );
  });

  test.each([
    ["overlapping cells", sheet('<Row><Cell ss:Index="3"/><Cell ss:Index="2"/></Row>'), "overlap"],
    ["overlapping rows", sheet('<Row ss:Index="3"/><Row ss:Index="3"/>'), "overlap"],
    ["an index that is none", sheet('<Row ss:Index="x"/>'), 'ss:Index is "x"'],
    ["data of no type", sheet("<Row><Cell><Data>1</Data></Cell></Row>"), 'the type ""'],
    ["two sheets of one name", sheet("") + sheet(""), 'Two of its sheets are called "S"'],
  ])("with %s is refused", (_, sheets, message) => {
    expect(() => read(spreadsheetmlOf(sheets))).toThrow(message);
  });
});
