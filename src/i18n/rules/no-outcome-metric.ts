import type { RuleWords } from "./rule-words.ts";

export const noOutcomeMetric: RuleWords = {
  en: {
    title: "Attention without an outcome",
    catches: "A report that shows what was published and seen, and nothing that changed.",
    why: "The Barcelona Principles 3.0 (AMEC, 2020) ask for outputs, outcomes and potential impact; version 4.0 (July 2025) for the way from the one to the other.",
    instead:
      "At least one outcome for each objective: sign-ups, blood donors, donations, knowledge.",
    params: {},
    says: {
      default: "This report shows what was published and seen, not what changed because of it.",
    },
  },
};
