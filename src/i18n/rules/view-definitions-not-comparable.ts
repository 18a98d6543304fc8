import type { RuleWords } from "./rule-words.ts";

export const viewDefinitionsNotComparable: RuleWords = {
  en: {
    title: "Views that are not the same thing",
    catches: "Views that platforms count by different rules, set side by side or added up.",
    why: "A view is the start of a video on TikTok, two seconds with half the video on screen on X (business.twitter.com), and on Facebook also a photo that comes onto a screen (Nasdaq on Meta, 14 November 2024). The larger number may only be the laxer rule.",
    instead:
      "One panel for each platform, indexed to its own start, or a count that all of them share.",
    params: {},
    says: {
      default:
        "A view on {a} is {aIs}; on {b} it is {bIs}{more, select, yes {; on {others} it is something else again} other {}}. The numbers can be neither added up nor ranked.",
      mixed:
        "A view on {a} is {aIs}, and no platform says in which shares. The numbers can be neither added up nor ranked.",
    },
  },
};
