import type { IsoDate } from "../calendar/dates.ts";
import type { MessageValue } from "../figures/caveat.ts";
import { hasMessage } from "../i18n/catalogue.ts";
import type { Platform } from "../observations/observation.ts";
import type { Definition } from "../platforms/definition.ts";
import type { PlatformEvent } from "../platforms/platform-event.ts";
import { platformName } from "../platforms/platform-name.ts";

/** A number of a sentence, exact; unit as in `Figure.unit`. */
export function number(value: number, unit?: string): MessageValue {
  return unit === undefined ? { type: "number", value } : { type: "number", value, unit };
}

/** A day, month or year of a sentence: `2018-07-11`, `2018-07`, `2018`. */
export function date(value: string): MessageValue {
  return { type: "date", value };
}

export function text(value: string): MessageValue {
  return { type: "text", value };
}

/** Words of our own, put into the language of the sentence that they stand in. */
export function message(id: string): MessageValue {
  return { type: "message", id };
}

/** A platform's name on a day; one that has none of ours is "the platform", in the sentence's language. */
export function platformWord(platform: Platform, at: IsoDate): MessageValue {
  return platform === "other" ? message("platform.other") : text(platformName(platform, at));
}

/** What a platform did, as a clause that follows its name. */
export function effectOf(event: Pick<PlatformEvent, "id">): MessageValue {
  return message(`event.${event.id}`);
}

/** What one of a count is, as a noun that follows "is". */
export function shortOf(definition: Pick<Definition, "id">): MessageValue {
  return message(`definition.${definition.id}`);
}

/** What is counted. A name that is not ours (a country, somebody's own outcome) stays as it was written. */
export function metricName(metric: string): MessageValue {
  const name = metric.replace(/^.*:/, "");
  const id = `metric.${name}`;
  return hasMessage(id) ? message(id) : text(name.replace(/[-_]/g, " "));
}

export function list(value: readonly MessageValue[]): MessageValue {
  return { type: "list", value, join: "and" };
}

/** Names of a sentence, each once, in the order given. */
export function names(values: readonly string[]): MessageValue {
  return list([...new Set(values)].map(text));
}

/** Things of which each may be the one, in the order given. */
export function either(value: readonly MessageValue[]): MessageValue {
  return { type: "list", value, join: "or" };
}
