import type { RuleWords } from "./rule-words.ts";

export const selfReported: RuleWords = {
  en: {
    title: "The word of the organisation itself",
    catches: "Numbers and dates that rest on somebody's word and that nobody else can check.",
    why: "A metric that guides decisions must be auditable (Eric Ries, The Lean Startup). Under the article about #ForClimate a reader called its 300 million views unverifiable (ICTworks, December 2019).",
    instead:
      'The platform\'s own export or an archived copy of the public page; until then "according to".',
    params: {},
    says: {
      default:
        "This rests on the word of {who}, published on {published}. We found no independent record.",
      unverifiable:
        "This rests on the word of {who}, published on {published}, and can no longer be checked.",
      opinion: "This is an opinion of {who}, published on {published}, not a count.",
    },
  },
};
