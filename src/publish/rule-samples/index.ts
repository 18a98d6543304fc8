import { number, text } from "../../caveats/message-value.ts";
import type { MessageData, MessageValue } from "../../figures/caveat.ts";
import type { Language } from "../../i18n/language.ts";
import { translate } from "../../i18n/message.ts";
import { type Placeholder, placeholdersOf } from "../message-placeholders.ts";
import { COMPARISON } from "./comparison.ts";
import { COUNTS } from "./counts.ts";
import { GROWTH } from "./growth.ts";
import { MEANING } from "./meaning.ts";
import { COMMON, type Samples } from "./names.ts";

/**
 * By rule, or by rule and branch, where a name means something of its own. The numbers of one sentence agree
 * with each other and with the limits that the rule has by default.
 */
const OWN: Readonly<Record<string, Samples>> = { ...COMPARISON, ...COUNTS, ...GROWTH, ...MEANING };

/** A rule's sentence as readers may meet it, with sample values. */
export function sampleSentence(language: Language, rule: string, branch: string): string {
  const id = `caveat.${rule}.${branch}`;
  const data: MessageData = Object.fromEntries(
    placeholdersOf(language, id).map((p) => [p.name, sampleOf(p, rule, branch)]),
  );
  return translate(language, id, data);
}

/** A placeholder without a sample shows its name; a choice without one takes what is said otherwise. */
function sampleOf({ name, use }: Placeholder, rule: string, branch: string): MessageValue {
  const sample = OWN[`${rule}.${branch}`]?.[name] ?? OWN[rule]?.[name] ?? COMMON[name];
  switch (use) {
    case "plural":
      return sample?.type === "number" ? sample : number(3);
    case "select":
      return sample?.type === "text" ? sample : text("other");
    case "printed":
      return sample ?? text(`‹${readable(name)}›`);
  }
}

/** `perDay` is "per day". */
function readable(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z0-9])/g, " ").toLowerCase();
}
