import { expect, test } from "vitest";
import type { Adapter, ExportTable } from "./adapter.ts";
import { hasColumns } from "./header.ts";
import { nearestAdapters, nearestText } from "./nearest.ts";
import { readTables } from "./read-tables.ts";
import { samplePlace } from "./test-fixtures.ts";

function tableOf(text: string): ExportTable {
  const place = samplePlace("tiktok", "2026-10-01", "x.csv");
  const [table] = readTables(Buffer.from(text), "x.csv", place).tables;
  if (!table) throw new Error("no table");
  return table;
}

const adapter = (id: string, ...columns: readonly (readonly string[])[]): Adapter => ({
  id,
  title: id,
  platforms: ["other"],
  headerNames: columns.flat(),
  identify: ({ header }) => hasColumns(header, ...columns),
  extract: () => {
    throw new Error("never");
  },
});

test("nearest are those that miss fewest columns, by what identify asks for", () => {
  const table = tableOf("Date,Likes,Beans\n2026-07-01,1,2\n");
  const near = nearestAdapters(table, [
    adapter("far", ["Date"], ["Views", "Visningar"], ["Reach"], ["Saves"]),
    adapter("near", ["Fecha", "Date"], ["Me gusta", "likes"], ["Comments", "Kommentarer"]),
    adapter("strange", ["Peas"]),
    { ...adapter("never", ["Date"]), identify: () => false },
    adapter("middle", ["Date"], ["Shares"], ["Replies"]),
    adapter("last", ["Date"], ["a"], ["b"], ["c"], ["d"]),
  ]);
  expect(near).toEqual([
    { adapter: "near", title: "near", missing: ["Comments"] },
    { adapter: "middle", title: "middle", missing: ["Shares", "Replies"] },
    { adapter: "far", title: "far", missing: ["Views", "Reach", "Saves"] },
  ]);
  expect(near.map(nearestText)[1]).toBe('middle, which also has "Shares", "Replies"');
});

test("are three, also for a table that shares a column with one of them alone, or with none", () => {
  const adapters = [
    adapter("shares", ["Date"], ["a"], ["b"]),
    adapter("small", ["Peas"]),
    adapter("large", ["c"], ["d"], ["e"]),
    adapter("larger", ["c"], ["d"], ["e"], ["f"]),
  ];
  const near = (text: string) => {
    const table = tableOf("Date,Likes,Beans\n2026-07-01,1,2\n");
    const header = { ...table.header, cells: text.split(",") };
    return nearestAdapters({ ...table, header }, adapters).map((n) => [
      n.adapter,
      n.missing.length,
    ]);
  };
  expect(near("Date,Rice")).toEqual([
    ["shares", 2],
    ["small", 1],
    ["large", 3],
  ]);
  expect(near("Rice,Maize")).toEqual([
    ["small", 1],
    ["shares", 3],
    ["large", 3],
  ]);
  expect(near("Dear all")).toEqual([]);
});
