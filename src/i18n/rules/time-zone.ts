import { ZONES } from "./fragments-en.ts";
import type { RuleWords } from "./rule-words.ts";

export const timeZone: RuleWords = {
  en: {
    title: "Days that begin at different hours",
    catches: "Daily counts of platforms whose days begin at different hours.",
    why: "YouTube's and Facebook's days begin at midnight Pacific time, those of X and LinkedIn at midnight UTC; where TikTok's begin is not documented. So up to a third of a day may lie in another day. Over a quarter that is little, over a day or two it decides.",
    instead: "Weeks or longer, and a day more on each side of an event.",
    params: {},
    says: {
      default: `${ZONES}, so the edges of the two times do not match.`,
      edges: `${ZONES}, so up to {share} of a count shown here may lie outside the time of the other.`,
      daily: `${ZONES}, so single days of the two cannot be set side by side.`,
    },
  },
};
