import { OF } from "./fragments-en.ts";
import type { RuleWords } from "./rule-words.ts";

export const roundedFigures: RuleWords = {
  en: {
    title: "Round numbers hide the change",
    catches: "A change that is not much larger than the rounding of the numbers it comes from.",
    why: 'Between "3.2 million" and "3.4 million" lie 100,000 to 300,000 followers, so growth of 3.1% to 9.5% and not 6.25%. YouTube cuts public counts to three digits: 536,862 is shown as 536,000 (stats.skywiki.org, since September 2019). The limits are our own choice.',
    instead: "The range that the sources allow, or the exact count from the account's own export.",
    params: {
      warn: "Share of a change that rounding may make up before it is shown as a range with this caveat",
      block: "Share from which a percentage is withdrawn",
    },
    says: {
      claim: `${OF} sources gave round numbers ({quoted}), which allow anything from {lo} to {hi}.`,
      "claim-and-dates": `${OF} sources gave round numbers ({quoted}) and disagree on the start; together they allow anything from {lo} to {hi}.`,
      open: `${OF} sources say only {ends, select, lower {“at least”} upper {“at most”} other {bounds}} ({quoted}), so the real figure may be far from this one.`,
      withheld: `${OF} sources gave round numbers ({quoted}), which allow anything from {lo} to {hi}, so no single percentage is shown.`,
      platform: `${OF} counts are public ones, which {platform} shows in steps of {step}: the real change lies between {lo} and {hi}.`,
      "platform-withheld": `${OF} counts are public ones, which {platform} shows in steps of {step}: the real change lies between {lo} and {hi}, so no percentage is shown.`,
    },
  },
};
