import { formatDate, formatList } from "../i18n/format.ts";
import { type Language, localeOf } from "../i18n/language.ts";
import { translate } from "../i18n/message.ts";
import type { Definition } from "../platforms/definition.ts";
import type { PlatformEvent } from "../platforms/platform-event.ts";
import { platformName } from "../platforms/platform-name.ts";

/** What is counted and where: `Views: Shorts`. */
export function nameOfCount(
  { metric, surfaces }: Pick<Definition, "metric" | "surfaces">,
  language: Language,
): string {
  const name = capital(translate(language, `metric.${metric}`, {}), language);
  if (surfaces.length === 0) return name;
  const places = formatList(
    surfaces.map((surface) => translate(language, `page.surface.${surface}`, {})),
    { language },
  );
  return translate(language, "page.on", {
    metric: { type: "text", value: name },
    places: { type: "text", value: places },
  });
}

/** What one of them is, as a phrase that stands alone: `A start or replay of a Short`. */
export function shortOf({ id }: Definition, language: Language): string {
  return capital(translate(language, `definition.${id}`, {}), language);
}

/** What a platform did, under the name that it had then. */
export function eventText({ id, platform, from }: PlatformEvent, language: Language): string {
  return `${platformName(platform, from)} ${translate(language, `event.${id}`, {})}.`;
}

/** A day, or the first and last of several. */
export function spanText(from: string, to: string, language: Language): string {
  if (from === to) return formatDate(from, { language });
  return translate(language, "page.definitions-span", {
    from: { type: "date", value: from },
    to: { type: "date", value: to },
  });
}

function capital(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(localeOf(language)) + text.slice(1);
}
