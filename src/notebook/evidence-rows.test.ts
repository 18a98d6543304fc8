import { describe, expect, it } from "vitest";
import { observation } from "../caveats/fixtures/facts.ts";
import { evidenceFiles } from "./evidence-rows.ts";

const at = (file: string, line: number) =>
  observation("2026-07-01", 1, { source: { file, line, column: 1 } });

describe("rows that a figure rests on", () => {
  it("are named by file, once, with their lines as ranges", () => {
    const rows = [at("a.csv", 5), at("b.csv", 9), at("a.csv", 3), at("a.csv", 4), at("a.csv", 8)];
    expect(evidenceFiles(rows)).toEqual([
      { file: "a.csv", lines: "3 to 5, 8", rows: 4 },
      { file: "b.csv", lines: "9", rows: 1 },
    ]);
  });
});
