import { GREW } from "./fragments-en.ts";
import type { RuleWords } from "./rule-words.ts";

export const platformTide: RuleWords = {
  en: {
    title: "The platform grew as well",
    catches: "Growth of an account in a time in which its whole platform grew.",
    why: "TikTok had 271 million monthly users in December 2018, 508 million a year later and 689 million in July 2020 (TikTok's complaint against the United States, 24 August 2020): an account that only kept its share would have grown as much. Only published counts are used, none in between. The limits are our own choice.",
    instead: "Growth relative to the platform, or followers per million of the platform's users.",
    params: {
      share: "Part of the account's growth that the platform's own growth must reach",
      abs: "Growth of the platform that is worth a caveat in any case",
    },
    says: {
      "same-time": `In the same time ${GREW}.`,
      relative: `In the same time ${GREW}. Measured against that, the account grew by {rel}.`,
      "relative-fell": `In the same time ${GREW}. Measured against that, the account shrank by {rel}.`,
      part: `In a part of this time, {first} to {last}, ${GREW}.`,
      "part-ended": `In a part of this time, {first} to {last}, ${GREW}. It has published no count since {after}.`,
      none: "No two published counts of {platform}’s users lie in this time, so the growth cannot be set against the platform’s own.",
      ended:
        "{platform} has published no count of its users since {after}, so the growth cannot be set against the platform’s own.",
    },
  },
};
