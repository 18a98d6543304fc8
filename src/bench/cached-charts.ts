import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { WORK_FOLDER } from "../project/project.ts";

const RUNS = 5;

/**
 * Milliseconds that an unchanged rebuild spends on each chart: reports are kept whole, so it is the time to read
 * them back, with everything else that they hold, over the number of their charts.
 * @param project built at least once
 */
export function cachedChartMs(project: string): number {
  const folder = join(project, WORK_FOLDER, "reports");
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    const charts = files.reduce((sum, file) => sum + chartsIn(join(folder, file)), 0);
    return (performance.now() - started) / charts;
  });
  return Number(Math.min(...times).toFixed(2));
}

function chartsIn(path: string): number {
  const entry = JSON.parse(readFileSync(path, "utf8")) as { result: { charts: unknown[] } };
  return entry.result.charts.length;
}
