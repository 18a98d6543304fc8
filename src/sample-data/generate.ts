import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { exportFiles } from "./export-files.ts";
import { PROFILES } from "./profiles.ts";

/**
 * Writes the sample federation's exports to `data/exports/`, the same bytes at every run:
 * `node --import tsx src/sample-data/generate.ts`. Folders of other accounts are left alone, and so are the
 * hand-kept files beside them (accounts.yml, anchors.csv, events.yml, outcomes.csv).
 */
const root = join(import.meta.dirname, "../../data/exports");
for (const { id } of PROFILES) rmSync(join(root, id), { recursive: true, force: true });
const files = exportFiles();
for (const { path, bytes } of files) {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}
const size = files.reduce((sum, f) => sum + f.bytes.length, 0);
process.stdout.write(`${files.length} files, ${Math.round(size / 1024)} KB\n`);
