import { MISSING } from "./fragments-en.ts";
import type { RuleWords } from "./rule-words.ts";

export const missingDays: RuleWords = {
  en: {
    title: "Days without a count",
    catches: "Days without a count inside a series, or at one of its ends.",
    why: "A gap of a week can hide any spike, and a growth whose first or last day nobody counted is decided by a guess. The limits are our own choice.",
    instead: "Growth between days that were counted, and a dashed line over the gap.",
    params: {
      share: "Part of all days that may be missing without a caveat",
      gap: "Days in a row from which a gap is told",
      edge: "Days that may be missing at either end before exact growth is withdrawn",
    },
    says: {
      start:
        "The first {start} of {whole} days have no count; counts begin on {first}, so exact growth is not known.",
      end: "The last {end} of {whole} days have no count; counts end on {last}, so exact growth is not known.",
      "both-ends":
        "The first {start} and the last {end} of {whole} days have no count; counts run from {first} to {last}, so exact growth is not known.",
      stock: `${MISSING}; the line over them is drawn, not measured.`,
      flow: `${MISSING}; what they brought is left out.`,
    },
  },
};
