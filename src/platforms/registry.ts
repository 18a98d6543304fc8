import type { PlatformEvent } from "./platform-event.ts";
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
