import type { Adapter } from "../adapter.ts";
import { pageInsightsDays } from "./days.ts";
import { pageInsightsPosts } from "./posts.ts";

export const pageInsightsAdapters: readonly Adapter[] = [pageInsightsDays, pageInsightsPosts];
