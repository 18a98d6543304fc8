// The charts, one file per kind, and what turns them into pictures, tables and checks.

export type {
  ChartDesign,
  ChartLanguage,
  ChartTable,
  FrameText,
  PlotSize,
  RenderOptions,
} from "./chart.ts";
export { toCsv } from "./data-csv.ts";
export { datesBySource } from "./dates-by-source.ts";
export { growthPerDay } from "./growth-per-day.ts";
export { lintChart } from "./lint.ts";
export { platformTide } from "./platform-tide.ts";
export { renderChart } from "./render.ts";
export { chartCss, TOKENS } from "./theme.ts";
