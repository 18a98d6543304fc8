import { expect, test } from "vitest";
import { exportFiles } from "./export-files.ts";
import { bytesOf, exportPaths } from "./plain-reading.ts";
import { PROFILES } from "./profiles.ts";

const files = exportFiles();

test("running the generator again gives the committed files, byte for byte", () => {
  const committed = exportPaths(PROFILES.map((p) => p.id));
  expect(committed.sort()).toEqual(files.map((f) => f.path).sort());
  const changed = files.filter((f) => !bytesOf(f.path).equals(f.bytes)).map((f) => f.path);
  expect(changed, "run node --import tsx src/sample-data/generate.ts").toEqual([]);
});

test("two runs of one process agree, so nothing is kept between them", () => {
  const again = exportFiles();
  expect(again.every((f, i) => Buffer.from(f.bytes).equals(files[i]?.bytes ?? f.bytes))).toBe(true);
  expect(again.length).toBe(files.length);
});

test("the sample stays small", () => {
  expect(files.reduce((sum, f) => sum + f.bytes.length, 0)).toBeLessThan(3_000_000);
});

test("nobody takes an account for a real one", () => {
  for (const p of PROFILES) {
    expect(p.displayName).toContain("(synthetic)");
    expect(p.handle).toContain("synthetic");
  }
});
