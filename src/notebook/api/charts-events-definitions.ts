import { addDays, type IsoDate } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import { definitionTimeline as timelineDesign } from "../../charts/definition-timeline.ts";
import type { CountedThing, RuleSegment } from "../../charts/definitions-input.ts";
import type { Figure } from "../../figures/figure.ts";
import { hasMessage } from "../../i18n/catalogue.ts";
import { formatDate, formatList } from "../../i18n/format.ts";
import { translate } from "../../i18n/message.ts";
import { metricOf } from "../../observations/metric.ts";
import type { Platform } from "../../observations/observation.ts";
import { boundariesOf } from "../../platforms/boundary.ts";
import type { Definition } from "../../platforms/definition.ts";
import { definitionsIn } from "../../platforms/definition-at.ts";
import { platformName } from "../../platforms/platform-name.ts";
import { group } from "../../store/group.ts";
import type { Chart } from "../chart.ts";
import { type ChartOptions, makeChart } from "./chart.ts";
import { lang, monthAndYear, say } from "./chart-words.ts";
import { daily } from "./daily.ts";
import { metricName } from "./figure-words.ts";
import { segments } from "./flows.ts";

import { account } from "./ledger.ts";
import { followersAt } from "./stocks.ts";

const ALWAYS: Period = { from: "1900-01-01", to: "9999-12-31" };

/**
 * What platforms counted under one name, by the registry of definitions: a bar per rule, the days of a report's
 * series marked over them.
 */
export function definitionTimeline(
  options: ChartOptions & {
    accounts: readonly string[];
    metric: string;
    from: IsoDate;
    to: IsoDate;
  },
): Chart {
  const { metric } = options;
  const window: Period = { from: options.from, to: options.to };
  const places = new Map(
    options.accounts.map((id) => {
      const { platform } = account(id);
      const surface = daily(id, metric, window)[0]?.surface ?? "account";
      return [`${platform} ${surface}`, { platform, surface }] as const;
    }),
  );
  const found = [...places.values()].map((p) => ({
    ...p,
    rules: definitionsIn(p.platform, p.surface, metric, ALWAYS),
  }));
  const things = found.flatMap((p) => thingsOf(p.platform, p.surface, metric, p.rules));
  if (things.length === 0) {
    throw new RangeError(
      `Nothing is known of what ${options.accounts.join(", ")} count as ${metric}: see the page of definitions for what is.`,
    );
  }
  const day = (date: IsoDate) => formatDate(date, { language: lang() });
  const span = say("definitions.span", { from: day(window.from), to: day(window.to) });
  const label = say("definitions.window", { span });
  const hosts = [...new Set(found.flatMap((p) => p.rules.flatMap(hostsOf)))];
  const note = [
    say("definitions.note"),
    ...(hosts.length > 0
      ? [say("definitions.sources", { sources: formatList(hosts, { language: lang() }) })]
      : []),
  ].join(" ");
  return makeChart({
    id: options.id,
    title: options.title,
    subtitle: options.subtitle ?? say("definitions.subtitle", { metric: metricName(metric) }),
    design: timelineDesign(
      things,
      { ...window, label },
      {
        ...monthAndYear(),
        note,
        columns: {
          name: say("definitions.column-name"),
          from: say("column.from"),
          to: say("column.to"),
          words: say("definitions.column-words"),
        },
      },
    ),
    figures: options.accounts.flatMap((id) => figuresOf(id, metric, window)),
    spoken: things.flatMap((t) =>
      [...t.rules, ...t.changes].map((r) => `${t.name}, ${r.dates}: ${r.words}`),
    ),
  });
}

/** What the rules were applied to: each part between two changes on its own. */
function figuresOf(id: string, metric: string, window: Period): Figure[] {
  const kind = metricOf(metric);
  if (kind.kind === "stock") return metric === "followers" ? [followersAt(id, window.to)] : [];
  return kind.addsOverTime ? segments(id, metric, window) : [];
}

/** Rules of the same surfaces follow each other; those of others hold beside them. */
function thingsOf(
  platform: Platform,
  surface: string,
  metric: string,
  rules: readonly Definition[],
): CountedThing[] {
  const name = say("definitions.thing", {
    platform: platformName(platform),
    metric: metricName(metric),
  });
  const changes = boundariesOf(platform, surface, metric).flatMap((b) => {
    // Where a rule begins on that day, its own words say what changed.
    const told = rules.some((d) => d.validFrom === b.date);
    if (b.event === null || b.before !== null || told) return [];
    const words = `${platformName(platform, b.date)} ${translate(lang(), `event.${b.event.id}`, {})}`;
    return [{ at: b.date, dates: dateText(b.date, b.precision), words }];
  });
  const grouped = [...group(rules, (d) => d.surfaces.join(" "))];
  if (grouped.length === 0) return changes.length > 0 ? [{ name, rules: [], changes }] : [];
  return grouped.map(([surfaces, own], i) => ({
    name: surfaces === "" ? name : `${name} (${surfacesText(surfaces.split(" "))})`,
    rules: own.map((d) => segmentOf(d, own)).toSorted(byStart),
    changes: i === 0 ? changes : [],
  }));
}

function segmentOf(definition: Definition, all: readonly Definition[]): RuleSegment {
  const from = definition.fromMemory.includes("valid_from") ? null : definition.validFrom;
  const next = all
    .flatMap((d) => (d.validFrom && d.validFrom > (definition.validFrom ?? "") ? d.validFrom : []))
    .toSorted()[0];
  const to = definition.validTo ?? (next ? addDays(next, -1) : null);
  const precision = definition.precision ?? "day";
  const memory = definition.fromMemory.includes("text");
  const words = translate(lang(), `definition.${definition.id}`, {});
  const [a, b] = [from && dateText(from, precision), to && dateText(to, "day")];
  const dates =
    a && b
      ? say("definitions.span", { from: a, to: b })
      : a
        ? say("definitions.from", { date: a })
        : b
          ? translate(lang(), "page.definitions-until", { date: { type: "text", value: b } })
          : say("definitions.undated");
  return {
    ...{ from, to, dates },
    words: memory ? `${words} (${translate(lang(), "page.definitions-memory", {})})` : words,
    certain: !memory,
  };
}

function byStart(a: RuleSegment, b: RuleSegment): number {
  return (a.from ?? "") < (b.from ?? "") ? -1 : 1;
}

function dateText(date: IsoDate, precision: "day" | "month" | "year"): string {
  return formatDate(date, { language: lang(), precision });
}

function surfacesText(surfaces: readonly string[]): string {
  const words = surfaces.map((s) =>
    hasMessage(`page.surface.${s}`) ? translate(lang(), `page.surface.${s}`, {}) : s,
  );
  return formatList(words, { language: lang() });
}

/** Where a rule was published; the page of definitions links it. */
function hostsOf({ sources }: Definition): string[] {
  return sources.map((source) => new URL(source).hostname.replace(/^www\./, ""));
}
