import { formatDate } from "../i18n/format.ts";
import { LANGUAGES, type Language } from "../i18n/language.ts";
import { translate } from "../i18n/message.ts";
import { PLATFORMS, type Platform } from "../observations/observation.ts";
import type { Definition } from "../platforms/definition.ts";
import type { PlatformEvent } from "../platforms/platform-event.ts";
import { platformName } from "../platforms/platform-name.ts";
import { PLATFORM_EVENTS } from "../platforms/registry.ts";
import { type Count, type CountingRule, countsOf } from "./counting-rules.ts";
import { type LocalPage, localPage } from "./local-page.ts";
import { eventText, nameOfCount, shortOf, spanText } from "./registry-words.ts";
import { timelineSvg } from "./timeline-svg.ts";

/** Where a fact of the registry was read. No address: nobody but memory vouches for it. */
interface Provenance {
  readonly sources: readonly string[];
  /** The source itself could not be read; a copy of it or a text that quotes it was. */
  readonly copy: boolean;
}

export interface DefinitionRow extends Provenance {
  readonly id: string;
  readonly from: string;
  readonly fromConfirmed: boolean;
  readonly to: string;
  readonly short: string;
  /** More of it, in English whatever the page's language. */
  readonly details: string;
  /** The platform's own names for the count, where a source gives them. */
  readonly called: Definition["called"];
  readonly sure: string;
}

export interface EventRow extends Provenance {
  readonly when: string;
  readonly text: string;
}

export interface PlatformDefinitions {
  readonly id: Platform;
  readonly name: string;
  /** null where no day of any change is known. */
  readonly timeline: string | null;
  readonly counts: readonly { readonly name: string; readonly rows: readonly DefinitionRow[] }[];
  readonly events: readonly EventRow[];
}

/** `/definitions/`: what each platform counted under which name, since when, by which source. */
export interface DefinitionsPage extends LocalPage {
  readonly platforms: readonly PlatformDefinitions[];
}

export function definitionPages(site: Language): DefinitionsPage[] {
  const known = PLATFORMS.map((platform) => ({ platform, counts: countsOf(platform) }));
  const told = known.filter(({ counts }) => counts.length > 0);
  return LANGUAGES.map((language) => ({
    ...localPage("definitions/", language, site),
    platforms: told.map(({ platform, counts }) => definitionsOf(platform, counts, language)),
  }));
}

function definitionsOf(
  platform: Platform,
  counts: readonly Count[],
  language: Language,
): PlatformDefinitions {
  const changes = new Set(counts.flatMap((c) => c.rules).map((r) => r.from));
  // A change of rule stands in the table already.
  const events = PLATFORM_EVENTS.filter(
    (e) => e.platform === platform && !(e.kind === "definition" && changes.has(e.from)),
  );
  return {
    id: platform,
    name: platformName(platform),
    timeline: timelineSvg(platform, counts, events, language),
    counts: counts.map((count) => ({
      name: nameOfCount(count, language),
      rows: count.rules.map((rule) => rowOf(rule, language)),
    })),
    events: events.map((event) => eventRow(event, language)),
  };
}

function rowOf(
  { definition: d, to, toPrecision }: CountingRule,
  language: Language,
): DefinitionRow {
  const say = (id: string) => translate(language, id, {});
  const exactly = d.precision === null ? {} : { precision: d.precision };
  const remembered = d.fromMemory.includes("text");
  return {
    id: d.id,
    from: d.validFrom
      ? formatDate(d.validFrom, { language, ...exactly })
      : say("page.definitions-no-start"),
    fromConfirmed: !d.fromMemory.includes("valid_from"),
    to: to ? formatDate(to, { language, precision: toPrecision }) : say("page.definitions-no-end"),
    short: shortOf(d, language),
    details: d.note === null ? d.text : `${d.text} ${d.note}`,
    called: d.called,
    sure: remembered ? say("page.definitions-memory") : say(`page.confidence.${d.confidence}`),
    sources: d.sources,
    copy: d.readVia !== null,
  };
}

function eventRow(event: PlatformEvent, language: Language): EventRow {
  return {
    when: spanText(event.from, event.to, language),
    text: eventText(event, language),
    sources: event.sources,
    copy: event.readVia !== null,
  };
}
