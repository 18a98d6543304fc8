import { describe, expect, test } from "vitest";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { type ExportSetup, NO_SETUP } from "./export-setup.ts";
import { readTable } from "./read-table.ts";

const HEADER = ["date", "platform", "account", "surface", "metric", "value"];
const ROW = ["2026-07-01", "mastodon", "fed", "account", "views", "1"];

function tableOf(content: string | Buffer, setup: Partial<ExportSetup> = {}) {
  const found = readTable(Buffer.from(content), "x.csv", { ...NO_SETUP, ...setup });
  if ("unused" in found) throw new Error(found.unused);
  const [table, ...others] = found;
  if (table === undefined || others.length > 0) throw new Error(`${found.length} tables`);
  return table;
}

const lines = (table: ReturnType<typeof tableOf>) => table.records.map((r) => [r.line, ...r.cells]);
const write = (delimiter: string, ...rows: readonly (readonly string[])[]) =>
  rows.map((row) => `${row.join(delimiter)}\n`).join("");

function problemOf(content: string | Buffer, setup: Partial<ExportSetup> = {}) {
  try {
    tableOf(content, setup);
  } catch (error) {
    if (error instanceof DiagnosticsError) return error.diagnostics[0];
    throw error;
  }
  return undefined;
}

describe("the delimiter", () => {
  test.each([
    ["a comma", ",", "", {}],
    ["a semicolon, as other countries save", ";", "", {}],
    ["a tab, as copied from a sheet", "\t", "", {}],
    ["what the first line says", "|", "sep=|\n", {}],
    ["what the first line says in quotes", ";", '"sep=;"\r\n', {}],
    ["what export.yml says", "|", "", { delimiter: "|" }],
  ])("is %s", (_, delimiter, before, setup) => {
    const table = tableOf(before + write(delimiter, HEADER, ROW), setup);
    expect(table.delimiter).toBe(delimiter);
    expect(table.header.cells).toEqual(HEADER);
    expect(lines(table)).toEqual([[before === "" ? 2 : 3, ...ROW]]);
  });

  test("is that of the header, not of a caption with names of columns", () => {
    const caption = ["our news,Date,Views,Likes", ...ROW.slice(1)];
    const table = tableOf(write(";", HEADER, caption, ROW));
    expect([table.delimiter, table.records.length]).toEqual([";", 2]);
  });
});

describe("the header", () => {
  test("stands behind titles and blank lines; lines are those of the file", () => {
    const table = tableOf(`sep=,\r\n"Title, with comma"\r\n\r\n${write(",", HEADER, ROW)}`);
    expect(table.preamble.map((r) => [r.line, r.cells])).toEqual([
      [1, ["sep=,"]],
      [2, ["Title, with comma"]],
    ]);
    expect([table.header.line, table.records[0]?.line]).toEqual([4, 5]);
  });

  test("is the line that export.yml says, known or not", () => {
    const text = write(";", ["a", "b"], HEADER, ["c", "d", "e"], ["1", "2", "3"]);
    const table = tableOf(text, { headerLine: 3 });
    expect([table.delimiter, table.header.cells]).toEqual([";", ["c", "d", "e"]]);
    expect(lines(table)).toEqual([[4, "1", "2", "3"]]);
  });

  test("is not found behind eight lines, nor by one name twice", () => {
    const far = `${"note\n".repeat(8)}${write(",", HEADER, ROW)}`;
    expect(problemOf(far)?.code).toBe("unknown-export");
    expect(problemOf("value,value\n1,2\n")?.code).toBe("unknown-export");
    expect(problemOf(write(",", HEADER, ROW), { headerLine: 9 })?.code).toBe("no-header-line");
  });

  test("may have names that objects have too", () => {
    const traps = ["__proto__", "constructor", "toString", "value", "value"];
    const row = ["1", "2", "3", "4", "5"];
    const table = tableOf(write(",", [...HEADER, ...traps], [...ROW, ...row]));
    expect(table.header.cells).toEqual([...HEADER, ...traps]);
    expect(lines(table)).toEqual([[2, ...ROW, ...row]]);
  });
});

/** What a spreadsheet with another delimiter writes: each line as one cell. */
const wrap = (line: string) => `"${line.replaceAll('"', '""')}"`;
const quoted = (cells: readonly string[]) => cells.map((c) => `"${c}"`).join(",");

describe("rows that a spreadsheet put into one cell each", () => {
  test("are taken apart again, at their lines", () => {
    const caption = ["2026-07-01", "mastodon", "fed", "a\nb", "views", "1"];
    const text = [HEADER, caption, ROW].map((r) => `${wrap(quoted(r))}\r\n`).join("\r\n");
    const table = tableOf(text);
    expect(lines(table)).toEqual([
      [3, ...caption],
      [6, ...ROW],
    ]);
    expect(table.records[1]?.raw).toBe(wrap(quoted(ROW)));
    expect(table.checks).toEqual([
      {
        id: "unwrapped",
        ok: true,
        message:
          "A spreadsheet had put 3 of 3 lines of this table into one cell each; they were taken apart again.",
      },
    ]);
  });

  test("also where semicolons pad them, and where rows without quotes were left alone", () => {
    const text = `${wrap(quoted(HEADER))};;\n${ROW.join(",")};;\n${wrap(quoted(ROW))};;\n`;
    const table = tableOf(text);
    expect(lines(table)).toEqual([
      [2, ...ROW],
      [3, ...ROW],
    ]);
    expect(table.delimiter).toBe(",");
    const bare = tableOf(`${HEADER.join(",")}\n${ROW.join(",")}\n${wrap(quoted(ROW))}\n`);
    expect(lines(bare)).toEqual(lines(table));
  });

  test("are refused where one does not fit the header", () => {
    const text = `${wrap(quoted(HEADER))}\n${wrap(quoted(ROW))}\n${wrap(quoted([...ROW, "7"]))}\n`;
    expect(problemOf(text)).toMatchObject({
      code: "wrapped-records",
      at: { line: 3 },
      message: expect.stringContaining("the header has 6 cells and this row has 7"),
    });
  });

  test("are no rows that are short and hold a comma", () => {
    const table = tableOf('Date,Views\nTotal,5\n"July 1, 2026"\n');
    expect(table.records[1]?.cells).toEqual(["July 1, 2026"]);
    expect(table.checks).toEqual([]);
  });
});

describe("what is no table of counts", () => {
  test.each([
    [
      "followers of a TikTok account",
      '{"Activity": {"Follower List": {"FansList": []}}}',
      "personal-data",
    ],
    [
      "followers of an Instagram account",
      '[\n {\n  "title": "",\n  "string_list_data": [{"href": "https://example.org"}]}]',
      "personal-data",
    ],
    ["any other JSON", '[{"Date": "2026-07-01"}]', "not-a-table"],
    ["a web page", "\n<!DOCTYPE html>\n<html><body>Date,Views</body></html>", "not-a-table"],
    ["XML", '<?xml version="1.0"?><a/>', "not-a-table"],
    ["a PDF", "%PDF-1.4 Date,Views", "not-a-table"],
    ["nothing", "\n\n", "empty-file"],
    ["a letter", "Dear all,\nhere it is.", "unknown-export"],
  ])("is refused: %s", (_, text, code) => {
    expect(problemOf(text)).toMatchObject({ code, severity: "error", hint: expect.any(String) });
  });

  test("says what to export instead of a personal download", () => {
    const problem = problemOf('{"Your Activity": {}}');
    expect(problem?.message).toContain("it is no history");
    expect(problem?.hint).toContain("FollowerHistory.csv");
  });
});
