import type { Platform } from "../observations/observation.ts";
import type { PlatformCalendar } from "./platform-calendar.ts";
import { CALENDARS } from "./registry.ts";

/** The zone in which a platform's days begin and how sure that is; null where we know nothing of it. */
export function analyticsZone(
  platform: Platform,
): Pick<PlatformCalendar, "timeZone" | "certainty"> | null {
  return CALENDARS.find((c) => c.platform === platform) ?? null;
}

/** Days for which a platform's newest counts may still change; null where no source says. */
export function revisionDays(platform: Platform): number | null {
  return CALENDARS.find((c) => c.platform === platform)?.revisionDays ?? null;
}
