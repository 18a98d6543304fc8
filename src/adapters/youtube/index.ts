import type { Adapter } from "../adapter.ts";
import { youtubeStudioBreakdown } from "./breakdown.ts";
import { youtubeStudioChart } from "./chart.ts";
import { youtubeStudioContent } from "./content.ts";
import { youtubeStudioDates } from "./dates.ts";
import { youtubeStudioTotals } from "./totals.ts";

export const youtubeAdapters: readonly Adapter[] = [
  youtubeStudioDates,
  youtubeStudioContent,
  youtubeStudioBreakdown,
  youtubeStudioTotals,
  youtubeStudioChart,
];
