import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { best, measuredCommand, measuredRun, rounded } from "./measured-build.ts";

const PACKAGE = resolve(import.meta.dirname, "../..");
const TABLE = "data/exports/_all/2026-10-03/counts.csv";
/** `ingest` ends with this where rows are in quarantine, as some of the sample's are. */
const QUARANTINED = 3;
const REPORT = "long-table";
const ACCOUNTS_SHOWN = 12;

/**
 * What a long tidy table costs, for each of these numbers of rows: `ingest` with an empty store, the whole program
 * from its start to its last line; the database alone doing the least that could be asked for (declared columns,
 * second copies dropped, bad rows dropped without a word); and the figures of a report that asks for twelve
 * accounts, in a new process over the store as it stands.
 */
export function bulkTimes(tmp: string, sizes: readonly number[]) {
  return Object.fromEntries(sizes.map((rows) => [rows, timesOf(tmp, rows)]));
}

function timesOf(tmp: string, rows: number) {
  const scratch = mkdtempSync(join(tmp, "followthrough-bench-bulk-"));
  try {
    const project = join(scratch, "project");
    const writer = join(PACKAGE, "src/sample-data/write-tidy-rows.ts");
    execFileSync(process.execPath, ["--import", "tsx", writer, String(rows), project], {
      cwd: PACKAGE,
    });
    const table = join(project, TABLE);
    const runs = rows > 2_000_000 ? 2 : 3;
    const bare = best(runs, () => {
      const database = join(scratch, "bare.duckdb");
      rmSync(database, { force: true });
      return measuredRun([join(import.meta.dirname, "bare-load.js"), table, database], scratch);
    });
    const start = best(runs, () => measuredCommand(["help"], scratch));
    const work = join(project, ".followthrough");
    const command = ["ingest", "--json", "--project", project];
    const ingest = best(runs, () => {
      rmSync(work, { recursive: true, force: true });
      return measuredCommand(command, scratch, [QUARANTINED]);
    });
    return {
      bytes: statSync(table).size,
      ingest: rounded(ingest),
      bareDatabase: rounded(bare),
      programStart: rounded(start),
      cpuRatio: Number((ingest.cpuMs / bare.cpuMs).toFixed(2)),
      cpuRatioWithoutStart: Number(((ingest.cpuMs - start.cpuMs) / bare.cpuMs).toFixed(2)),
      unchangedIngest: rounded(best(runs, () => measuredCommand(command, scratch, [QUARANTINED]))),
      figures: figureTimes(project, scratch, runs),
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function figureTimes(project: string, scratch: string, runs: number) {
  mkdirSync(join(project, "reports"), { recursive: true });
  writeFileSync(join(project, "reports", `${REPORT}.md`), reportText());
  const command = ["figures", REPORT, "--json", "--project", project];
  const figures = () => measuredCommand(command, scratch);
  // Types are checked once for a report, and its result is kept: what is measured is the run between the two.
  figures();
  return rounded(
    best(runs, () => {
      rmSync(join(project, ".followthrough/reports"), { recursive: true, force: true });
      return figures();
    }),
  );
}

/** For each of some accounts what a quarterly report says of it. */
function reportText(): string {
  const platforms = ["facebook", "instagram", "tiktok", "youtube"];
  const ids = Array.from({ length: ACCOUNTS_SHOWN }, (_, i) => {
    return `sample-${String(i).padStart(4, "0")}-${platforms[i % platforms.length]}`;
  });
  const cells = ids.map(
    (id) => `- \${netNew("${id}", q)}, \${growthIn("${id}", q)}, \${sumOver("${id}", "views", q)}`,
  );
  return `---
title: A long table
summary: Figures over a long table.
date: 2026-10-05
---

\`\`\`ts
import { growthIn, netNew, quarter, sumOver } from "followthrough";
const q = quarter("2026-Q3");
\`\`\`

${cells.join("\n")}
`;
}
