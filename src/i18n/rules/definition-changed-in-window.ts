import { CHANGED, ONE } from "./fragments-en.ts";
import type { RuleWords } from "./rule-words.ts";

export const definitionChangedInWindow: RuleWords = {
  en: {
    title: "The counting rule changed",
    catches: "Days before and after a platform changed what it counts, in one number or one line.",
    why: "YouTube counts views from the first frame since 24 August 2026 (support.google.com/youtube/answer/2991785), Shorts since 31 March 2025; Facebook and Instagram made views their one count in November and August 2024 and took weeks to roll it out. A rise over such a day says nothing. The 14 days are our own choice.",
    instead:
      "Two segments with a break between them and no growth across it, or a count that ran on, such as engaged views.",
    params: { transitionDays: "Days after a change whose counts may still mix both rules" },
    says: {
      default: `${CHANGED} {platform} changed what it counts as ${ONE}: before, {before}; since, {after}. Numbers before and after cannot be compared.`,
      event: `${CHANGED} {platform} {effect}. Numbers before and after cannot be compared.`,
      "just-changed": `${CHANGED} {platform} changed what it counts as ${ONE}, and this time begins then or soon after. Such changes have taken weeks to reach every account, so its first days may mix both rules.`,
    },
  },
};
