import { expect, test } from "vitest";
import { figure } from "../caveats/fixtures/facts.ts";
import type { Caveat } from "../figures/caveat.ts";
import type { Table } from "./api/table.ts";
import { marked, ownMarks } from "./table-marks.ts";

const caveat = (branch: string, severity: Caveat["severity"] = "warn"): Caveat => ({
  rule: "missing-days",
  branch,
  severity,
  data: {},
  evidence: [],
  effect: 1,
});
const [shared, first, second, foot] = [
  caveat("shared"),
  caveat("first"),
  caveat("second"),
  caveat("foot", "note"),
];
const numbers = new Map([
  [shared, 1],
  [first, 12],
  [second, 3],
  [foot, 4],
]);
const ctx = { markOf: (c: Caveat) => numbers.get(c) };

const both = figure({ value: 5, caveats: [shared, first, second] });
const plain = figure({ value: 6, caveats: [shared, foot] });
const unsaid = figure({ value: 7, caveats: [shared, caveat("unsaid")] });
const missing = figure({ value: null, reason: "missing-start", caveats: [second] });
const table: Table = {
  kind: "table",
  caption: "c",
  columns: ["a", "b"],
  rows: [
    ["x", both],
    ["y", plain],
    ["z", unsaid],
    ["w", missing],
  ],
  caveats: [],
  workedFrom: [],
};

test("a number has the marks of its own caveats, not of those of all, of footnotes or of none", () => {
  const marks = ownMarks(table, ctx);
  expect(marks(both)).toEqual([3, 12]);
  expect(marks(missing)).toEqual([3]);
  for (const none of [plain, unsaid, "x"]) expect(marks(none)).toEqual([]);
});

test("each leads to its sentence", () => {
  expect(marked("<b>5</b>", [3, 12])).toBe(
    '<b>5</b><sup> <a href="#caveat-3">3</a> <a href="#caveat-12">12</a></sup>',
  );
  expect(marked("<b>6</b>", [])).toBe("<b>6</b>");
});
