import Papa from "papaparse";
import { expect, test } from "vitest";
import { toCsv } from "./data-csv.ts";
import { growth } from "./fixtures/ifrc.ts";

const table = (...cells: (string | number | null)[]) => ({
  columns: [{ label: "a", numeric: false }],
  rows: [cells],
});

test("exact numbers, empty where there is none, quotes where needed", () => {
  expect(toCsv(table("x", 5363.25, null, 'say "a, b"', "two\nlines"))).toBe(
    'a\nx,5363.25,,"say ""a, b""","two\nlines"\n',
  );
});

test.each(["=1+1", "+41", "-5 a day", "@name", "\tx", "\rx"])(
  "a spreadsheet does not run %j",
  (text) => {
    expect(Papa.parse<string[]>(toCsv(table(text)), { newline: "\n" }).data[1]).toEqual([
      `'${text}`,
    ]);
  },
);

test("negative numbers stay numbers", () => {
  expect(toCsv(table(-5))).toBe("a\n-5\n");
});

test("a chart's table", () => {
  expect(toCsv(growth.table).split("\n")[1]).toBe("TikTok,1.7 years to Feb 2021,5363,5284,6284");
});
