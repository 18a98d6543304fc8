import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { readDelimited } from "./delimited-records.ts";

const ours = (text: string, delimiter = ",") => readDelimited(text, delimiter).map((r) => r.cells);
const faults = (text: string, delimiter = ",") =>
  readDelimited(text, delimiter).flatMap((r) => r.faults);

const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom("a", "é", " ", "\t", "7", ";", ",", '"', "\n", "\r"),
    maxLength: 6,
  }),
  fc.string({ unit: "grapheme", maxLength: 6 }).filter((s) => !s.includes("\ufeff")),
);
const table = fc
  .integer({ min: 2, max: 4 })
  .chain((n) =>
    fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 6 }),
  );

describe("what other libraries write and read", () => {
  test("is read alike, with every delimiter, line end and way of quoting", () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.boolean(),
        (rows, delimiter, newline, quotes) => {
          const text = Papa.unparse(rows, { delimiter, newline, quotes });
          expect(faults(text, delimiter)).toEqual([]);
          expect(ours(text, delimiter)).toEqual(rows);
          expect(Papa.parse(text, { delimiter, newline }).data).toEqual(rows);
          expect(parse(text, { delimiter, record_delimiter: newline })).toEqual(rows);
        },
      ),
      { numRuns: 500 },
    );
  });

  /** Any text at all: where csv-parse, which is strict about quotes, finds nothing wrong, it says what we say. */
  test("is told alike wherever both find nothing wrong", () => {
    const text = fc.array(fc.constantFrom("a", "1", " ", ",", '"', "\n"), { maxLength: 30 });
    let told = 0;
    fc.assert(
      fc.property(text, (parts) => {
        const source = parts.join("");
        if (faults(source).length > 0) return;
        const other = strict(source);
        if (other === null) return;
        told++;
        // Of a blank line and of a quoted empty cell alone on its line it makes the same: no record.
        expect(ours(source).filter((r) => r.length > 1 || r[0] !== "")).toEqual(other);
      }),
      { numRuns: 2000 },
    );
    expect(told).toBeGreaterThan(100);
  });

  test("is refused alike: what csv-parse refuses for its quotes has a fault here", () => {
    const text = fc.array(fc.constantFrom("a", ",", '"', "\n"), { maxLength: 12 });
    fc.assert(
      fc.property(text, (parts) => {
        if (strict(parts.join("")) === null) expect(faults(parts.join(""))).not.toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

function strict(source: string): string[][] | null {
  try {
    return parse(source, {
      relax_column_count: true,
      record_delimiter: "\n",
      skip_empty_lines: true,
      skip_records_with_empty_values: false,
    }).filter((r) => r.length > 1 || r[0] !== "");
  } catch {
    return null;
  }
}

/** A public set of small files with what they hold: https://github.com/max-mapper/csv-spectrum. */
describe("csv-spectrum", () => {
  const root = dirname(createRequire(import.meta.url).resolve("csv-spectrum/package.json"));
  const names = readdirSync(join(root, "csvs")).map((name) => name.replace(/\.csv$/, ""));
  // Its one file that RFC 4180 does not allow: marks of feet and inches in cells that are not quoted.
  const BROKEN = "location_coordinates";

  test.each(names.filter((name) => name !== BROKEN))("%s", (name) => {
    const text = readFileSync(join(root, "csvs", `${name}.csv`), "utf8");
    const [header = [], ...rows] = ours(text);
    const expected = JSON.parse(readFileSync(join(root, "json", `${name}.json`), "utf8"));
    expect(faults(text)).toEqual([]);
    expect(
      rows.map((row) => Object.fromEntries(header.map((key, i) => [key, row[i] ?? null]))),
    ).toEqual(expected);
  });

  test(`${BROKEN} is told to be broken, and where`, () => {
    const text = readFileSync(join(root, "csvs", `${BROKEN}.csv`), "utf8");
    expect(faults(text)).toMatchObject([{ line: 2, column: 22 }]);
  });
});
