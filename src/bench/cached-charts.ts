import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readChart } from "../notebook/kept-charts.ts";
import { keptCharts } from "../notebook/report-cache.ts";
import type { ChartRecord } from "../notebook/result.ts";
import { WORK_FOLDER } from "../project/project.ts";
import { keptPng, PNG_FILES } from "../publish/artefacts/png-files.ts";

const RUNS = 5;

/**
 * Milliseconds that an unchanged rebuild spends on a chart in place of drawing it: its words and numbers are read
 * back, every picture that its pages write, and its three files of pixels, each found by the hash of its drawing.
 * And those for a whole report: its charts, and the evidence of all its figures beside them.
 * @param project built at least once
 */
export function cachedChartTimes(project: string) {
  const slugs = readdirSync(join(project, WORK_FOLDER, "reports"))
    .filter((file) => file.endsWith(".json"))
    .map((file) => basename(file, ".json"));
  const kept = slugs.map((slug) => keptCharts(project, slug));
  const count = kept.reduce((sum, { charts }) => sum + charts.length, 0);
  const readAll = () => {
    for (const { folder, charts } of kept)
      for (const chart of charts) readBack(project, readChart(folder, chart));
  };
  const readReports = () => {
    for (const slug of slugs) keptCharts(project, slug);
  };
  return {
    cachedChartMs: Number((best(readAll) / count).toFixed(2)),
    cachedReportMs: Number(((best(readReports) + best(readAll)) / slugs.length).toFixed(1)),
  };
}

/** What the pages of a chart write of it. */
function readBack(project: string, chart: ChartRecord): void {
  for (const picture of [
    chart.svg.wide,
    chart.svg.narrow,
    chart.standalone,
    chart.standaloneNarrow,
  ])
    if (picture === "") throw new Error(`${chart.id} has an empty picture`);
  for (const { drawing, width } of PNG_FILES)
    readFileSync(keptPng(drawing(chart), width, join(project, WORK_FOLDER)));
}

function best(run: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.min(...times);
}
