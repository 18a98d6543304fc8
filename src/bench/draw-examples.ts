import { writeFileSync } from "node:fs";
import { toPng } from "../charts/png.ts";
import { renderChart } from "../charts/render.ts";
import { keepHeapSmall } from "../charts/small-heap.ts";
import { exampleCharts, FRAME } from "./chart-examples.ts";

/**
 * Run in a process of its own, which measures what it uses.
 * Arguments: how many rounds of the five, `png` or `svg`, and a file for the processor time of each chart by round.
 */
keepHeapSmall();
const [rounds = "1", kind = "svg", report] = process.argv.slice(2);
const times: Record<string, number[]> = {};
for (let round = 0; round < Number(rounds); round++) {
  for (const [id, design] of Object.entries(exampleCharts())) {
    const before = process.cpuUsage();
    const options = { id, language: "en", size: "wide" } as const;
    await renderChart(design, FRAME, { ...options, fonts: "page" });
    if (kind === "png")
      await toPng(await renderChart(design, FRAME, { ...options, fonts: "raster" }), 1440);
    const { user, system } = process.cpuUsage(before);
    times[id] = [...(times[id] ?? []), (user + system) / 1000];
  }
}
if (report !== undefined) writeFileSync(report, JSON.stringify(times));
