import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { filesIn } from "../publish/manifest.ts";
import { bulkTimes } from "./bulk-times.ts";
import { cachedChartTimes } from "./cached-charts.ts";
import { chartCost } from "./chart-cost.ts";
import { chartTimes } from "./chart-times.ts";
import { ingestTimes } from "./ingest-times.ts";
import { best, measuredBuild, rounded } from "./measured-build.ts";

const PACKAGE = resolve(import.meta.dirname, "../..");
const RUNS = 3;

/**
 * `npm run bench`: figures as JSON on stdout. Machines are noisy: each figure is the best of some runs,
 * and ratios within one run say more than milliseconds of two.
 */
function bench() {
  const scratch = mkdtempSync(join(tmpdir(), "followthrough-bench-"));
  try {
    const project = join(scratch, "project");
    for (const part of ["data", "reports", "followthrough.yml"]) {
      cpSync(join(PACKAGE, part), join(project, part), { recursive: true });
    }
    const out = join(scratch, "site");
    const build = () => measuredBuild(project, out, scratch);
    const cold = best(RUNS, () => {
      rmSync(join(project, ".followthrough"), { recursive: true, force: true });
      return build();
    });
    const rebuild = best(RUNS, build);
    return {
      node: process.version,
      coldBuild: rounded(cold),
      unchangedRebuild: rounded(rebuild),
      rebuildToCold: Number((rebuild.cpuMs / cold.cpuMs).toFixed(3)),
      ...cachedChartTimes(project),
      pages: pages(out),
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Bytes that a reader's first view of each page takes, with its styles and fonts counted apart. */
function pages(out: string) {
  const sizes = filesIn(out)
    .filter((path) => /\.(html|css|woff2)$/.test(path))
    .sort()
    .map((path) => {
      const bytes = readFileSync(path);
      const gzip = path.endsWith(".woff2") ? bytes.length : gzipSync(bytes, { level: 6 }).length;
      return [relative(out, path), { bytes: bytes.length, gzip }] as const;
    });
  return Object.fromEntries(sizes);
}

/** `npm run bench -- bulk [ROWS ...]` measures long tables alone, of a million and of ten million rows by default. */
async function run([part, ...sizes]: readonly string[]) {
  if (part === "bulk")
    return { bulk: bulkTimes(tmpdir(), sizes.length > 0 ? sizes.map(Number) : [1e6, 1e7]) };
  return {
    ...bench(),
    charts: { ...(await chartTimes()), ...chartCost() },
    exports: await ingestTimes(tmpdir()),
    bulk: bulkTimes(tmpdir(), [1e6]),
  };
}

const result = await run(process.argv.slice(2));
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
