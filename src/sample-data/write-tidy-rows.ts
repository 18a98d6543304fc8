import { writeSampleProject } from "./tidy-rows.ts";

/** `node --import tsx src/sample-data/write-tidy-rows.ts ROWS DIR` writes a project with one long table. */
const [rows, root] = process.argv.slice(2);
if (!/^\d+$/.test(rows ?? "") || root === undefined) {
  process.stderr.write("write-tidy-rows.ts ROWS DIR\n");
  process.exitCode = 2;
} else writeSampleProject(root, Number(rows));
