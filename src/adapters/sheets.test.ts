import { describe, expect, test } from "vitest";
import { spreadsheetmlOf } from "../files/fixtures/spreadsheetml-of.ts";
import { xlsxOf } from "../files/fixtures/xlsx-of.ts";
import { zipOf } from "../files/fixtures/zip-of.ts";
import { ingestBytes } from "./ingest-file.ts";
import { readTables } from "./read-tables.ts";
import { samplePlace } from "./test-fixtures.ts";

const TIDY = ["date", "platform", "account", "surface", "metric", "value"];
const tidyRow = (day: string, value: string) => [
  ...[day, "mastodon", "fed-mastodon", "account", "views", value],
];

function sheetXml(rows: readonly (readonly string[])[], from = 1): string {
  const cell = (text: string) =>
    text === "" ? "<c/>" : `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return rows.map((cells, i) => `<row r="${from + i}">${cells.map(cell).join("")}</row>`).join("");
}

const read = (bytes: Buffer, name = "table-1.bin") =>
  readTables(bytes, `data/${name}`, samplePlace("mastodon", "2026-10-01", name));

describe("a workbook", () => {
  const known = sheetXml([["Counts of July"], TIDY, tidyRow("2026-07-01", "5")], 3);

  test("gives a table for each sheet that is known, and names the others", () => {
    const sheets = {
      "Post #1": known,
      Notes: sheetXml([["", "Dear all"], ["here it is"]]),
      Empty: "",
      Blank: sheetXml([[" "]]),
    };
    const { tables, unused, diagnostics, sha256 } = read(xlsxOf({ sheets }));
    expect(diagnostics).toEqual([]);
    expect(tables).toMatchObject([
      {
        path: "data/table-1.bin#Post %231",
        name: "Post #1",
        container: "table-1.bin",
        sha256,
        encoding: "xlsx",
        delimiter: null,
        preamble: [{ line: 3, cells: ["Counts of July"] }],
        header: { line: 4, cells: TIDY },
        records: [{ line: 5, cells: tidyRow("2026-07-01", "5"), fault: null }],
      },
    ]);
    expect(tables[0]?.records[0]?.raw).toBe(tidyRow("2026-07-01", "5").join("\t"));
    expect(unused).toEqual([
      {
        path: "data/table-1.bin#Notes",
        reason: 'No column names of this sheet are known; it begins with "Dear all".',
      },
      {
        path: "data/table-1.bin#Blank",
        reason: 'No column names of this sheet are known; it begins with " ".',
      },
    ]);
  });

  test("in a zip is read, beside texts and under any name", () => {
    const bytes = zipOf([
      { name: "Viewers.xlsx", data: xlsxOf({ sheets: { S: known } }) },
      { name: "counts.csv", data: Buffer.from(`${TIDY}\n${tidyRow("2026-07-02", "6")}\n`) },
    ]);
    const { tables, diagnostics } = read(bytes, "Viewers_samplefed.zip");
    expect(diagnostics).toEqual([]);
    expect(tables.map((t) => [t.path, t.name, t.container, t.encoding])).toEqual([
      ["data/Viewers_samplefed.zip#Viewers.xlsx#S", "S", "Viewers_samplefed.zip", "xlsx"],
      ["data/Viewers_samplefed.zip#counts.csv", "counts.csv", "Viewers_samplefed.zip", "utf-8"],
    ]);
    expect(read(xlsxOf({ sheets: { S: known } }), "x.zip").tables[0]?.path).toBe("data/x.zip#S");
  });

  test("fills rows up to the header, and leaves longer ones to be refused", () => {
    const rows = [
      [...TIDY, "note"],
      tidyRow("2026-07-01", "5"),
      [...tidyRow("2026-07-02", "6"), "", "too far"],
    ];
    const [table] = read(xlsxOf({ sheets: { S: sheetXml(rows) } })).tables;
    expect(table?.records.map((r) => r.cells.length)).toEqual([7, 8]);
    expect(table?.records[0]?.cells[6]).toBe("");
  });

  test("has its faulty cells named as Excel names them, and their rows quarantined", () => {
    const row = (value: string) =>
      `<Row>${tidyRow("2026-07-01", "")
        .slice(0, 5)
        .map((t) => `<Cell><Data ss:Type="String">${t}</Data></Cell>`)
        .join("")}<Cell${value}</Cell></Row>`;
    const header = `<Row>${TIDY.map((t) => `<Cell><Data ss:Type="String">${t}</Data></Cell>`).join("")}</Row>`;
    const bytes = spreadsheetmlOf(
      `<Worksheet ss:Name="S"><Table>${header}${row('><Data ss:Type="Number">7</Data>')}${row('><Data ss:Type="Error">#REF!</Data>')}<Row ss:Index="30"><Cell ss:Index="28" ss:Formula="=1"/></Row></Table></Worksheet>`,
    );
    const place = samplePlace("mastodon", "2026-10-01", "x.xls");
    const [table] = ingestBytes(bytes, "data/x.xls", place).tables;
    expect(table?.observations.map((o) => [o.value, o.source])).toMatchObject([
      [7, { file: "data/x.xls#S", line: 2 }],
    ]);
    expect(table?.quarantine.map((q) => [q.line, q.reason])).toEqual([
      [3, "Cell F3: it holds the error #REF!."],
      [
        30,
        "Cell AB30: it holds a formula without its result. Open the workbook in Excel and save it.",
      ],
    ]);
  });
});

describe("is refused, with what to do:", () => {
  test("a workbook of which no sheet is known", () => {
    const sheets = { A: sheetXml([["x", "y"]]), B: "", C: sheetXml([["z"]]) };
    const { tables, unused, diagnostics } = read(xlsxOf({ sheets }));
    expect([tables, unused]).toEqual([[], []]);
    expect(diagnostics).toMatchObject([
      {
        code: "unknown-export",
        message:
          'No adapter knows a sheet of this workbook: "A" begins with "x", "y"; "C" begins with "z".',
        at: { file: "data/table-1.bin" },
      },
    ]);
  });

  test("a workbook without a filled cell", () => {
    const { diagnostics } = read(xlsxOf({ sheets: { A: "" } }));
    expect(diagnostics).toMatchObject([{ code: "empty-file" }]);
  });

  test("a broken workbook in a zip, while the other tables are read", () => {
    const bytes = zipOf([
      { name: "a.xlsx", data: xlsxOf({ sheets: { S: "<row>" } }) },
      { name: "b.csv", data: Buffer.from(`${TIDY}\n${tidyRow("2026-07-02", "6")}\n`) },
    ]);
    const { tables, diagnostics } = read(bytes, "x.zip");
    expect(tables.map((t) => t.name)).toEqual(["b.csv"]);
    expect(diagnostics).toMatchObject([
      { code: "broken-workbook", at: { file: "data/x.zip#a.xlsx", line: 1, column: 1 } },
    ]);
  });
});
