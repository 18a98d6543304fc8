import { RULES } from "../caveats/index.ts";
import type { Params, Rule } from "../caveats/rule.ts";
import type { Severity } from "../figures/caveat.ts";
import { ruleWords } from "../i18n/catalogue.ts";
import { formatNumber } from "../i18n/format.ts";
import { LANGUAGES, type Language } from "../i18n/language.ts";
import type { ReportResult } from "../notebook/result.ts";
import { type LocalPage, localPage } from "./local-page.ts";
import { groupRules } from "./rule-groups.ts";
import { placesOf, type RulePlace } from "./rule-places.ts";
import { sampleSentence } from "./rule-samples/index.ts";

interface ExamplePicture {
  /** A picture for a page, as SVG. */
  readonly svg: string;
  readonly caption: string;
}

/** What a rule prevents, beside what should be drawn in its place. */
export interface RuleExample {
  readonly misleading: ExamplePicture;
  readonly better: ExamplePicture;
}

/** By rule; not every rule is about something that can be drawn. */
export type RuleExamples = Readonly<Record<string, RuleExample>>;

/** `/caveats/<rule>/`: all that readers are told of one rule, in one language. */
export interface RulePage extends LocalPage {
  readonly id: string;
  readonly title: string;
  readonly catches: string;
  readonly why: string;
  readonly instead: string;
  readonly severity: Severity;
  readonly limits: readonly {
    readonly name: string;
    readonly what: string;
    readonly here: string;
    readonly usual: string;
  }[];
  readonly sentences: readonly string[];
  readonly places: readonly RulePlace[];
  readonly example: RuleExample | null;
}

/** `/caveats/`: all rules by what they protect. */
export interface RuleList extends LocalPage {
  readonly groups: readonly { readonly group: string; readonly rules: readonly RulePage[] }[];
}

export interface RulePagesInput {
  readonly site: Language;
  /** The project's own limits, by rule. */
  readonly limits: Readonly<Record<string, Params>>;
  readonly reports: readonly ReportResult[];
  readonly examples?: (language: Language) => RuleExamples;
}

/** The pages of all rules, in every language. */
export function rulePages(input: RulePagesInput): RulePage[] {
  return LANGUAGES.flatMap((language) => {
    const examples = input.examples?.(language) ?? {};
    return RULES.map((rule) => rulePage(rule, language, input, examples[rule.id] ?? null));
  });
}

export function ruleLists(pages: readonly RulePage[], site: Language): RuleList[] {
  return LANGUAGES.map((language) => ({
    ...localPage("caveats/", language, site),
    groups: groupRules(pages.filter((page) => page.lang === language)),
  }));
}

function rulePage(
  { id, severity, defaults, branches }: Rule,
  language: Language,
  { site, limits, reports }: RulePagesInput,
  example: RuleExample | null,
): RulePage {
  const { title, catches, why, instead, params } = ruleWords(language, id);
  // A limit is shown as it is set, not rounded for reading.
  const exact = (value: number) => formatNumber(value, { language, digits: 6 });
  return {
    ...localPage(`caveats/${id}/`, language, site),
    ...{ id, severity, title, catches, why, instead, example },
    limits: Object.entries(defaults).map(([name, usual]) => ({
      name,
      what: params[name] ?? name,
      here: exact(limits[id]?.[name] ?? usual),
      usual: exact(usual),
    })),
    // Branches that differ in nothing but their evidence say the same.
    sentences: [...new Set(branches.map((branch) => sampleSentence(language, id, branch)))],
    places: placesOf(id, reports),
  };
}
