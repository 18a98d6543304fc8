import type { IsoDate } from "../calendar/dates.ts";
import type { Period } from "../calendar/period.ts";
import { wholeMetric } from "../observations/metric.ts";
import type { Platform } from "../observations/observation.ts";
import type { Definition } from "./definition.ts";
import { DEFINITIONS } from "./registry.ts";
import { covers } from "./surface.ts";

/**
 * All definitions by which a count on that surface came about in a window. A whole account holds several
 * surfaces, so its count may mix several: Facebook's views are starts of videos and photos on a screen.
 * A definition that a newer one of the same surfaces has replaced holds until the day before.
 */
export function definitionsIn(
  platform: Platform,
  surface: string,
  name: string,
  window: Period,
): Definition[] {
  // A part is counted as the whole is.
  const metric = wholeMetric(name);
  const own = DEFINITIONS.filter(
    (d) => d.platform === platform && d.metric === metric && covers(surface, d.surfaces),
  );
  const began = (d: Definition) => d.validFrom ?? "";
  return own.filter(
    (d) =>
      began(d) <= window.to &&
      (d.validTo === null || d.validTo >= window.from) &&
      !own.some(
        (newer) =>
          began(newer) > began(d) &&
          began(newer) <= window.from &&
          // Newer for all of what the older one is about, not for a part of it.
          d.surfaces.every((s) => newer.surfaces.includes(s)) &&
          newer.surfaces.length > 0,
      ),
  );
}

/** The definition of a count on a day; null where none is known, or where the count mixes several. */
export function definitionAt(
  platform: Platform,
  surface: string,
  metric: string,
  date: IsoDate,
): Definition | null {
  const [only, second] = definitionsIn(platform, surface, metric, { from: date, to: date });
  return only && !second ? only : null;
}
