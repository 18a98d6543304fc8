import type { RuleWords } from "./rule-words.ts";

export const asOfMismatch: RuleWords = {
  en: {
    title: "Counted on different days",
    catches: "Figures of different dates, or without a date, set side by side.",
    why: "A week apart is enough for a campaign or a purge to lie between two counts. The IFRC interview sets a TikTok count of February 2021 beside two counts without any date (Devex, 17 February 2021). The limit of 7 days is our own choice.",
    instead: "Counts of one common date, or each count with its date beside it.",
    params: { days: "Days that two figures may lie apart without a caveat" },
    says: {
      apart: "These figures were counted up to {days} apart, between {first} and {last}.",
      undated:
        "No source says when the numbers of {who} were counted, so they may come from other times than the rest.",
      "all-undated":
        "No source says when these numbers were counted, so they may come from different times.",
    },
  },
};
