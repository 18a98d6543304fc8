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
export { differInScale, followersOverTime } from "./followers-over-time.ts";
export { growthPerDay } from "./growth-per-day.ts";
export { lintChart } from "./lint.ts";
export type { NetNewRow, NetNewWords, PeriodBar } from "./net-new-input.ts";
export { netNewPerPeriod } from "./net-new-per-period.ts";
export { panels } from "./panels.ts";
export { platformTide } from "./platform-tide.ts";
export { renderChart } from "./render.ts";
export type {
  FollowersWords,
  PanelInput,
  SeriesBreak,
  SeriesInput,
  SeriesWords,
} from "./series-input.ts";
export { chartCss, TOKENS } from "./theme.ts";
export { typicalPost } from "./typical-post.ts";
export type { TypicalPostRow, TypicalPostWords } from "./typical-post-input.ts";
