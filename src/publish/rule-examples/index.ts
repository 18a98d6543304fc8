import type { Language } from "../../i18n/language.ts";
import { translate } from "../../i18n/message.ts";
import type { RuleExamples } from "../rule-pages.ts";
import { COMPARISONS } from "./comparisons.ts";
import { COUNTS } from "./counts.ts";
import { draw } from "./draw.ts";
import { GROWTH } from "./growth.ts";
import { MEANING } from "./meaning.ts";
import type { Pair, Picture } from "./picture.ts";

/** By rule; the numbers are invented, those of no real organisation. */
export const PAIRS: Readonly<Record<string, Pair>> = {
  ...COMPARISONS,
  ...COUNTS,
  ...GROWTH,
  ...MEANING,
};

const drawn = new Map<Language, RuleExamples>();

/** For every rule, what it prevents and what to draw in its place, drawn once for each language. */
export function ruleExamples(language: Language): RuleExamples {
  const known = drawn.get(language);
  if (known) return known;
  const picture = (rule: string, side: keyof Pair, shown: Picture) => ({
    ...draw(shown, language),
    caption: translate(language, `example.${rule}.${side}`, {}),
  });
  const examples = Object.fromEntries(
    Object.entries(PAIRS).map(([rule, { misleading, better }]) => [
      rule,
      {
        misleading: picture(rule, "misleading", misleading),
        better: picture(rule, "better", better),
      },
    ]),
  );
  drawn.set(language, examples);
  return examples;
}
