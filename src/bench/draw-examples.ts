import { toPng } from "../charts/png.ts";
import { renderChart } from "../charts/render.ts";
import { exampleCharts, FRAME } from "./chart-examples.ts";

// Run in a process of its own, which measures what it uses: how many rounds of the five, and `png` or not.
const [rounds = "1", png = ""] = process.argv.slice(2);
for (let round = 0; round < Number(rounds); round++) {
  for (const [id, design] of Object.entries(exampleCharts())) {
    const fonts = png === "png" ? "raster" : "page";
    const svg = await renderChart(design, FRAME, { id, language: "en", size: "wide", fonts });
    if (png === "png") await toPng(svg, 1440);
  }
}
