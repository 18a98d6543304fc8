import type { Definition } from "./definition.ts";
import type { PlatformCalendar } from "./platform-calendar.ts";
import type { PlatformEvent } from "./platform-event.ts";
import { readDefinitions } from "./read-definitions.ts";
import { readPlatformCalendar } from "./read-platform-calendar.ts";
import { readPlatformEvents } from "./read-platform-events.ts";
import { readTide } from "./read-tide.ts";
import { readFacts } from "./table.ts";
import type { TidePoint } from "./tide.ts";

/** What platforms did to their own numbers, each with its sources. */
export const PLATFORM_EVENTS: readonly PlatformEvent[] = readPlatformEvents(
  readFacts("platform-events.csv"),
);

/** What platforms published of their own users, each with its source. */
export const TIDE: readonly TidePoint[] = readTide(readFacts("platform-tide.csv"));

/** What platforms count under which name, since when, each with its sources. */
export const DEFINITIONS: readonly Definition[] = readDefinitions(readFacts("definitions.csv"));

/** Where platforms' days begin and how long their counts still move. */
export const CALENDARS: readonly PlatformCalendar[] = readPlatformCalendar(
  readFacts("platform-calendar.csv"),
);
