import type { MetricName } from "../../observations/metric.ts";
import type { Platform } from "../../observations/observation.ts";
import { normalizeName } from "../header.ts";

/** What a daily file counts. */
export interface DailyTitle {
  readonly metric: MetricName;
  /** Null where Facebook and Instagram use the same title: the folder's account decides. */
  readonly platform: Platform | null;
}

/**
 * The title line says what was counted; the file's name is the same for both platforms. Spanish: the words under
 * which the Spanish interface keeps the same files.
 */
const TITLES: ReadonlyMap<string, DailyTitle> = new Map([
  ["facebook follows", { metric: "followers_gained", platform: "facebook" }],
  ["instagram follows", { metric: "followers_gained", platform: "instagram" }],
  ["follows", { metric: "followers_gained", platform: null }],
  ["seguidores", { metric: "followers_gained", platform: null }],
  ["views", { metric: "views", platform: null }],
  ["visualizaciones", { metric: "views", platform: null }],
  ["facebook reach", { metric: "reach", platform: "facebook" }],
  ["instagram reach", { metric: "reach", platform: "instagram" }],
  ["reach", { metric: "reach", platform: null }],
  ["alcance", { metric: "reach", platform: null }],
  ["viewers", { metric: "viewers", platform: null }],
  ["facebook visits", { metric: "profile_views", platform: "facebook" }],
  ["instagram profile visits", { metric: "profile_views", platform: "instagram" }],
  ["visitas", { metric: "profile_views", platform: null }],
  ["content interactions", { metric: "engagements", platform: null }],
  ["interacciones", { metric: "engagements", platform: null }],
  ["facebook link clicks", { metric: "link_clicks", platform: "facebook" }],
  ["instagram link clicks", { metric: "link_clicks", platform: "instagram" }],
  ["clics en el enlace", { metric: "link_clicks", platform: null }],
]);

/** @returns null for a title that no file was seen with. */
export function dailyTitle(text: string): DailyTitle | null {
  return TITLES.get(normalizeName(text)) ?? null;
}

export const DAILY_TITLES: readonly string[] = [...TITLES.keys()];
