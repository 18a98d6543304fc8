import { describe, expect, test } from "vitest";
import { ingestBytes } from "../ingest-file.ts";
import { samplePlace } from "../test-fixtures.ts";

const place = samplePlace("facebook", "2026-10-01", "x.csv");
const read = (text: string) => ingestBytes(Buffer.from(text), "x.csv", place);

const AGES = "Age & gender\n,Women,Men\n18-24,40,60\n";
const FOLLOWS = "Follows\nDate,Primary\n2026-07-01T00:00:00,5\n2026-07-02T00:00:00,0\n";

describe("an Audience file", () => {
  test("is cut at its titles, and its days are those of the daily file", () => {
    const { tables, diagnostics } = read(`sep=,\n${AGES}\n${FOLLOWS}`);
    expect(diagnostics).toEqual([]);
    expect(tables.map((t) => [t.adapter, t.rows.read])).toEqual([
      ["meta-audience", 1],
      ["meta-daily", 2],
    ]);
    expect(tables[1]?.observations.map((o) => [o.metric, o.at, o.value, o.source.line])).toEqual([
      ["followers_gained", "2026-07-01", 5, 8],
      ["followers_gained", "2026-07-02", 0, 9],
    ]);
  });

  test("may begin with its days, and may hold one country", () => {
    const { tables } = read(`${FOLLOWS}\n${AGES}\nTop countries\nItaly\n100\n`);
    expect(tables.map((t) => t.adapter)).toEqual(["meta-daily", "meta-audience", "meta-audience"]);
    expect(tables[2]?.observations).toMatchObject([
      { metric: "audience_share:country:IT", value: 1, from: null, at: "2026-10-01" },
    ]);
  });

  test("loses no line behind a title that nobody knows", () => {
    const [table] = read(`${AGES}Top languages\nItalian\n100\n`).tables;
    expect(table?.rows).toEqual({ read: 4, loaded: 1, quarantined: 3 });
    expect(table?.quarantine.map((q) => q.line)).toEqual([4, 5, 6]);
  });

  test.each([
    ["daily days alone", FOLLOWS, ["meta-daily"]],
    ["a title without a table", "Age & gender\n", []],
    ["a title far below", `${"x\n".repeat(9)}${AGES}`, []],
  ])("is not %s", (_, text, adapters) => {
    expect(read(text).tables.map((t) => t.adapter)).toEqual(adapters);
  });
});
