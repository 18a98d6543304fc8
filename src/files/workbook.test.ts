import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import XLSX from "xlsx";
import { spreadsheetmlOf } from "./fixtures/spreadsheetml-of.ts";
import { xlsxOf } from "./fixtures/xlsx-of.ts";
import { zipOf } from "./fixtures/zip-of.ts";
import { readWorkbook, workbookKind } from "./workbook.ts";

type Book = Parameters<typeof XLSX.write>[0];
type FileType = "xlsx" | "biff8" | "biff5" | "xlml";

const CAPTION = 'Line one\nline "two", = ; é \u{1f6a2} نص';
const ID = "7510483481395200007";

/** One sheet with each kind of cell, written by another program than the one that reads it here. */
function bookOf(date1904 = false): Book {
  const sheet = XLSX.utils.aoa_to_sheet([
    ["Date", "Post ID", "Text", "Views", "Rate", "At", "Shown", "Id as number", "Broken"],
    [45292, ID, CAPTION, 1234567, 0.1 + 0.2, 45292.75, true, Number(ID), 1],
    [],
    [61, " ", "=HYPERLINK(1)", -3, 1e-7, 45292 + 1 / 86_400, false, 5, 2],
  ]);
  for (const [cell, format] of [
    ["A2", "yyyy-mm-dd"],
    ["A4", "m/d/yy"],
    ["F2", "m/d/yy h:mm"],
    ["F4", "m/d/yy h:mm"],
  ] as const)
    Object.assign(sheet[cell], { z: format });
  sheet.I2 = { t: "e", v: 0x17, w: "#REF!" };
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, "Métricas & more");
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([]), "Empty");
  book.Workbook = { ...book.Workbook, WBProps: { date1904 } };
  return book;
}

const written = (book: Book, bookType: FileType): Buffer =>
  XLSX.write(book, { type: "buffer", bookType, bookSST: bookType !== "biff5", compression: true });

describe.each([
  ["xlsx", "xlsx"],
  ["biff8", "xls"],
  ["xlml", "spreadsheetml"],
] as const)("a workbook written as %s", (bookType, kind) => {
  test("gives each cell as it is stored", () => {
    const workbook = readWorkbook(written(bookOf(), bookType), "a.bin");
    expect(workbook.kind).toBe(kind);
    expect(workbook.sheets.map((s) => s.name)).toEqual(["Métricas & more", "Empty"]);
    const [header, first, second] = workbook.sheets[0]?.rows ?? [];
    expect(header?.cells.length).toBe(9);
    expect(first).toMatchObject({
      line: 2,
      cells: [
        ...["2024-01-01", ID, CAPTION, "1234567", "0.30000000000000004"],
        ...["2024-01-01T18:00:00", "TRUE", "7510483481395200000", "#REF!"],
      ],
    });
    expect(first?.faults.map((f) => f.column)).toEqual([8, 9]);
    expect(first?.faults[0]?.message).toMatch(/if it is an id, its last digits are lost/);
    expect(second).toEqual({
      line: 4,
      cells: [
        ...["1900-03-01", " ", "=HYPERLINK(1)", "-3", "1e-7"],
        ...["2024-01-01T00:00:01", "FALSE", "5", "2"],
      ],
      faults: [],
    });
    expect(workbook.sheets[1]?.rows).toEqual([]);
  });

  test("counts its days from 1904 where it says so", () => {
    const days = readWorkbook(written(bookOf(true), bookType), "a").sheets[0]?.rows;
    // The same serial number is four years and a day later in the other system.
    expect(days?.slice(1).map((row) => row.cells[0])).toEqual(["2028-01-02", "1904-03-02"]);
  });
});

test("an .xlsx says what its XML says, cell by cell", () => {
  const bytes = written(bookOf(), "xlsx");
  const files = unzipSync(bytes);
  const xml = (name: string) => Buffer.from(files[name] ?? []).toString();
  const strings = [...xml("xl/sharedStrings.xml").matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)];
  const stored = [
    ...xml("xl/worksheets/sheet1.xml").matchAll(/<c r="([A-Z])(\d+)"([^>]*)><v>([^<]*)/g),
  ];
  expect(stored.length).toBe(27);
  const [sheet] = readWorkbook(bytes, "a.xlsx").sheets;
  for (const [, letter = "", line, attributes = "", value = ""] of stored) {
    const text = sheet?.rows.find((r) => r.line === Number(line))?.cells[letter.charCodeAt(0) - 65];
    if (attributes.includes('t="s"'))
      expect(text).toBe(
        strings[Number(value)]?.[1]?.replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
      );
    else if (attributes.includes('t="b"')) expect(text).toBe(value === "1" ? "TRUE" : "FALSE");
    // Days begin 25,569 days before those of JavaScript.
    else if ("AF".includes(letter))
      expect(
        Math.abs(
          Date.parse(`${text?.padEnd(11, "T").padEnd(19, "00:00:00")}Z`) / 864e5 +
            25_569 -
            Number(value),
        ),
      ).toBeLessThan(1e-7);
    else expect(text).toBe(attributes.includes('t="e"') ? value : String(Number(value)));
  }
});

test("an .xls says what its NUMBER records say", () => {
  const bytes = written(bookOf(), "biff8");
  const file = XLSX.CFB.read(bytes, { type: "buffer" });
  const stream = Buffer.from(XLSX.CFB.find(file, "/Workbook").content);
  const numbers: [line: number, column: number, value: number][] = [];
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2))
    if (stream.readUInt16LE(at) === 0x0203)
      numbers.push([
        stream.readUInt16LE(at + 4) + 1,
        stream.readUInt16LE(at + 6),
        stream.readDoubleLE(at + 10),
      ]);
  const plain = numbers.filter(([, column]) => ![0, 5].includes(column));
  expect(plain.length).toBeGreaterThanOrEqual(4);
  const rows = readWorkbook(bytes, "a.xls").sheets[0]?.rows;
  for (const [line, column, value] of plain)
    expect(rows?.find((r) => r.line === line)?.cells[column]).toBe(String(value));
});

test("texts of an old .xls are read by the code page that it names", () => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["cafe"]]), "S");
  const bytes = written(book, "biff5");
  // What writes here knows ASCII alone; the code page that it names is Windows-1252.
  bytes[bytes.indexOf("cafe") + 3] = 0xe9;
  expect(readWorkbook(bytes, "a.xls").sheets[0]?.rows[0]?.cells).toEqual(["café"]);
});

describe("what a file is", () => {
  const xlsx = xlsxOf({ sheets: { S: "" } });
  test.each([
    ["an .xlsx", xlsx, "xlsx"],
    ["an .xls", written(bookOf(), "biff8"), "xls"],
    ["SpreadsheetML", spreadsheetmlOf(""), "spreadsheetml"],
    [
      "SpreadsheetML in UTF-16",
      Buffer.from(`\ufeff${spreadsheetmlOf("")}`, "utf16le"),
      "spreadsheetml",
    ],
    ["a zip of tables", zipOf([{ name: "xl/a.csv", data: Buffer.from("a") }]), null],
    ["a cut .xlsx", xlsx.subarray(0, -40), null],
    ["a text that speaks of it", Buffer.from("urn:schemas-microsoft-com:office:spreadsheet"), null],
    ["a web page", Buffer.from('<html xmlns:x="urn:schemas-microsoft-com:office:excel">'), null],
    ["nothing", Buffer.alloc(0), null],
  ])("%s is told by its bytes", (_, bytes, kind) => {
    expect(workbookKind(bytes)).toBe(kind);
  });
});
