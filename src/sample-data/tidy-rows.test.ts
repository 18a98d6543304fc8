import { expect, it } from "vitest";
import { sampleAccounts, tidyRows } from "./tidy-rows.ts";

const table = (rows: number) => [...tidyRows(rows)].join("");

it("writes the same table for the same number of rows", () => {
  expect(table(9_001)).toBe(table(9_001));
});

it("writes so many good rows, and beside them copies and bad ones", () => {
  const lines = table(40_000).trimEnd().split("\n").slice(1);
  const ids = new Set(sampleAccounts(40_000).map((a) => a.id));
  const good = lines.filter((line) => {
    const [date = "", , id = "", surface, metric = "", value = "", ...rest] = line.split(",");
    return (
      rest.length === 0 &&
      date !== "2026-02-31" &&
      ids.has(id) &&
      surface === "account" &&
      ["followers", "followers_net", "views", "likes"].includes(metric) &&
      /^-?\d+$/.test(value)
    );
  });
  const keys = new Set(good.map((line) => line.replace(/,[^,]*$/, "")));
  expect(keys.size).toBe(40_000);
  expect(good.length).toBeGreaterThan(40_000);
  expect(lines.length).toBeGreaterThan(good.length);
});
