import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { filesIn } from "../publish/manifest.ts";
import { cachedChartMs } from "./cached-charts.ts";
import { chartCost } from "./chart-cost.ts";
import { chartTimes } from "./chart-times.ts";
import { ingestTimes } from "./ingest-times.ts";
import { measuredBuild, type Usage } from "./measured-build.ts";

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
    const cold = best(() => {
      rmSync(join(project, ".followthrough"), { recursive: true, force: true });
      return build();
    });
    const rebuild = best(build);
    return {
      node: process.version,
      coldBuild: rounded(cold),
      unchangedRebuild: rounded(rebuild),
      rebuildToCold: Number((rebuild.cpuMs / cold.cpuMs).toFixed(3)),
      cachedChartMs: cachedChartMs(project),
      pages: pages(out),
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function best(run: () => Usage): Usage {
  const runs = Array.from({ length: RUNS }, run);
  return runs.reduce((a, b) => (b.cpuMs < a.cpuMs ? b : a));
}

function rounded({ wallMs, cpuMs, peakMb }: Usage) {
  return { wallMs: Math.round(wallMs), cpuMs: Math.round(cpuMs), peakMb: Math.round(peakMb) };
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

const result = {
  ...bench(),
  charts: { ...(await chartTimes()), ...chartCost() },
  exports: await ingestTimes(tmpdir()),
};
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
