import { describe, expect, test } from "vitest";
import { ingestBytes } from "../ingest-file.ts";
import { samplePlace } from "../test-fixtures.ts";

/** Views and hours of some days, with a delimiter that none of the cells holds. */
function read(...rows: readonly (readonly [views: string, hours: string])[]) {
  const lines = rows.map(([views, hours], i) => `2026-07-0${i + 1};${views};${hours}`);
  const text = `Date;Views;Watch time (hours)\n${lines.join("\n")}\n`;
  const [table] = ingestBytes(
    Buffer.from(text),
    "x.csv",
    samplePlace("youtube", "2026-10-03", "x.csv"),
  ).tables;
  return {
    values: table?.observations.map((o) => o.value),
    quarantined: table?.quarantine.map((q) => [q.line, q.column]),
    style: table?.checks.find((c) => c.id === "number-style")?.message.slice(23, 30),
  };
}

describe("how numbers are written is told by the whole file:", () => {
  test("points between thousands and decimal commas", () => {
    expect(read(["28.500", "1.234,5"], ["900", "0,75"])).toEqual({
      values: [28500, 1234.5, 900, 0.75],
      quarantined: [],
      style: "1.234,5",
    });
  });

  test("blanks that never break between thousands", () => {
    expect(read(["28\u202f500", "1\u00a0234,5"], ["900", "2"])).toMatchObject({
      values: [28500, 1234.5, 900, 2],
      style: "1 234,5",
    });
  });

  test("plain numbers stay plain, and a doubtful one among them is refused", () => {
    expect(read(["28500", "1234.5"], ["900", "28.500"])).toEqual({
      values: [28500, 1234.5],
      quarantined: [[3, 3]],
      style: undefined,
    });
  });

  test("a thousand of one style among numbers of another is refused", () => {
    expect(read(["1.500", "0.75"], ["900", "2"])).toMatchObject({
      values: [900, 2],
      quarantined: [[2, 2]],
    });
    expect(read(["1.500", "2"], ["12345", "0,5"])).toMatchObject({ style: undefined });
  });

  test("1,234 hours are a thousand or a fraction when nothing else tells", () => {
    expect(read(["900", "1,234"], ["800", "2"])).toMatchObject({
      values: [800, 2],
      quarantined: [[2, 3]],
    });
    expect(read(["1,500", "1,234"], ["800", "2"])).toMatchObject({ values: [800, 2] });
  });

  test("what is no number at all says nothing of the style", () => {
    expect(read(["28.500", "0,75"], ["n/a", "1"])).toMatchObject({
      values: [28500, 0.75],
      quarantined: [[3, 2]],
      style: "1.234,5",
    });
  });
});
