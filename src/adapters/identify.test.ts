import { describe, expect, test } from "vitest";
import type { ExportTable } from "./adapter.ts";
import { chooseAdapter } from "./choose.ts";
import { ADAPTERS } from "./index.ts";
import { readTables } from "./read-tables.ts";
import { FIXTURES, fixtureBytes, fixturePlace, samplePlace } from "./test-fixtures.ts";

/** As analysts leave them: every table under a name that says nothing, out of its zip. */
const renamed = FIXTURES.flatMap((fixture) =>
  readTables(fixtureBytes(fixture), fixture.path, fixturePlace(fixture)).tables.map((table) => ({
    fixture,
    table,
  })),
).map(({ fixture, table }, i): [string, ExportTable, string] => {
  const name = `table-${i + 1}.csv`;
  return [fixture.path, { ...table, path: name, name, container: null }, fixture.adapter];
});

describe("exactly one adapter claims", () => {
  test.each(renamed)("%s", (_, table, adapter) => {
    expect(ADAPTERS.filter((a) => a.identify(table)).map((a) => a.id)).toEqual([adapter]);
  });
});

test("every adapter has a fixture", () => {
  expect([...new Set(renamed.map(([, , adapter]) => adapter))].sort()).toEqual(
    ADAPTERS.map((a) => a.id).sort(),
  );
});

describe("is refused, with what to do:", () => {
  const place = samplePlace("tiktok", "2026-10-01", "x.csv");
  const tableOf = (text: string) => {
    const [table] = readTables(Buffer.from(text), "x.csv", place).tables;
    if (!table) throw new Error("no table");
    return table;
  };

  test("a table of another platform's account", () => {
    const table = tableOf("Date,Views\nTotal,1\n2026-07-01,1\n");
    expect(() => chooseAdapter(table)).toThrow(
      "This is a table of YouTube Studio, tab Date, but fed-tiktok is on tiktok.",
    );
  });

  test("a table that nobody knows", () => {
    const table = tableOf("Date,Likes,Beans\n2026-07-01,1,2\n");
    expect(() => chooseAdapter(table)).toThrow(
      'No adapter knows this table. Its columns: "Date", "Likes", "Beans".',
    );
  });

  test("a table that two claim", () => {
    const [adapter] = ADAPTERS;
    if (!adapter) throw new Error("no adapter");
    const greedy = { ...adapter, title: "greedy", identify: () => true };
    const table = tableOf("Date,Views\nTotal,1\n2026-07-01,1\n");
    expect(() => chooseAdapter(table, [...ADAPTERS, greedy])).toThrow(
      "Several adapters claim this table: YouTube Studio, tab Date; greedy.",
    );
  });
});
