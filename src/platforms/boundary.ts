import { addDays, type IsoDate } from "../calendar/dates.ts";
import { type Period, type Precision, periodOf } from "../calendar/period.ts";
import { wholeMetric } from "../observations/metric.ts";
import type { Platform } from "../observations/observation.ts";
import type { Definition } from "./definition.ts";
import { definitionsIn } from "./definition-at.ts";
import type { PlatformEvent } from "./platform-event.ts";
import { DEFINITIONS, PLATFORM_EVENTS } from "./registry.ts";
import { covers } from "./surface.ts";

/** A change of what a platform counts: days before it and days from it on follow two rules. */
export interface Boundary {
  readonly platform: Platform;
  readonly metric: string;
  /** First day of the new rule, as exactly as it is known. */
  readonly date: IsoDate;
  readonly precision: Precision;
  /** Last day of the roll-out, or `date` where none is known. */
  readonly until: IsoDate;
  /** Set both or neither: only an event tells of it. */
  readonly before: Definition | null;
  readonly after: Definition | null;
  readonly event: PlatformEvent | null;
}

/**
 * Changes of rule inside a window: some day of it is counted by the old rule, some by the new. They come
 * from definitions that follow each other and from platform events of kind `definition`. Where the registry
 * says that only the name changed (both in one comparable group), there is none.
 */
export function boundariesIn(
  platform: Platform,
  surface: string,
  metric: string,
  window: Period,
): Boundary[] {
  return boundariesOf(platform, surface, metric).filter((b) => {
    const { first, last } = earliestAndLatest(b);
    return window.from < last && first <= window.to;
  });
}

/** All changes of rule that are known of a count, by date. */
export function boundariesOf(platform: Platform, surface: string, name: string): Boundary[] {
  const metric = wholeMetric(name);
  const own = DEFINITIONS.filter(
    (d) => d.platform === platform && d.metric === metric && covers(surface, d.surfaces),
  );
  const pairs = own.flatMap((after) => own.flatMap((before) => follow(before, after)));
  const changed = pairs.filter(({ before, after }) => before?.group !== after?.group);
  const renamed = pairs.filter(({ before, after }) => before?.group === after?.group);
  const groupsOn = (day: IsoDate) =>
    new Set(definitionsIn(platform, surface, metric, { from: day, to: day }).map((d) => d.group));
  // Where one surface changed its name alone, another that the same count holds may be new in it.
  const groupsDiffer = (day: IsoDate) =>
    [...groupsOn(day)].toSorted().join() !== [...groupsOn(addDays(day, -1))].toSorted().join();
  const events = PLATFORM_EVENTS.filter(
    (e) =>
      e.platform === platform &&
      e.kind === "definition" &&
      e.sourced &&
      e.metrics.includes(metric) &&
      covers(surface, e.surfaces),
  );
  const told = changed.map((boundary) => {
    const event = events.find((e) => e.from === boundary.date) ?? null;
    return { ...boundary, event, until: event?.to ?? boundary.until };
  });
  const alone = events
    .filter((e) => !told.some((b) => b.date === e.from))
    .filter((e) => !renamed.some((b) => b.date === e.from) || groupsDiffer(e.from))
    .map((event) => fromEvent(event, metric));
  return [...told, ...alone].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** The one definition ends on the day before the other begins, for surfaces that both are about. */
function follow(before: Definition, after: Definition): Boundary[] {
  const date = after.validFrom;
  if (date === null || after.fromMemory.includes("valid_from")) return [];
  if (before.validTo !== addDays(date, -1)) return [];
  const shared = before.surfaces.some((s) => after.surfaces.includes(s));
  if (!shared && before.surfaces.length + after.surfaces.length > 0) return [];
  const { platform, metric } = after;
  const precision = after.precision ?? "day";
  return [{ platform, metric, date, precision, until: date, before, after, event: null }];
}

function fromEvent(event: PlatformEvent, metric: string): Boundary {
  // The precision of an event is that of the definition that began with it, where there is one.
  const { platform, from: date, to: until } = event;
  const began = DEFINITIONS.find((d) => d.platform === platform && d.validFrom === date);
  const precision = began?.precision ?? "day";
  return { platform, metric, date, precision, until, before: null, after: null, event };
}

/** Days between which the change lies, where only its month or year is known. */
function earliestAndLatest({ date, precision }: Boundary): { first: IsoDate; last: IsoDate } {
  const known = precision === "day" ? date : date.slice(0, precision === "month" ? 7 : 4);
  const period = periodOf(known);
  return { first: period?.from ?? date, last: period?.to ?? date };
}
