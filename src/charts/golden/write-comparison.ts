import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { changedPictures, comparisonPage } from "./compare.ts";
import { FOLDER, fileOf, split } from "./kept.ts";
import { goldens } from "./pictures.ts";

// `npm run golden` writes a page with every changed picture before and after; `-- --accept` keeps the new ones.
const changes = await changedPictures();
const names = new Set(goldens.map((g) => fileOf(g.name)));
const orphans = readdirSync(FOLDER)
  .map((file) => join(FOLDER, file))
  .filter((path) => !names.has(path));

if (process.argv.includes("--accept")) {
  for (const { name, after } of changes) writeFileSync(fileOf(name), split(after));
  for (const path of orphans) rmSync(path);
  process.stdout.write(`${changes.length} pictures kept, ${orphans.length} removed.\n`);
} else {
  const work = resolve(import.meta.dirname, "../../../.followthrough");
  mkdirSync(work, { recursive: true });
  const page = join(work, "golden.html");
  writeFileSync(page, comparisonPage(changes));
  process.stdout.write(`${changes.length} of ${goldens.length} pictures changed: ${page}\n`);
}
