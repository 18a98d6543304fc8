import type { RuleWords } from "./rule-words.ts";

export const platformAssisted: RuleWords = {
  en: {
    title: "Helped by the platform itself",
    catches: "Growth while the platform itself promoted the account.",
    why: "IFRC signed a two-year partnership with TikTok (ICTworks, 26 December 2019) and said that TikTok helped people to find its posts on COVID-19 (Devex, 17 February 2021). An account without such help would not grow the same way.",
    instead: "The help named beside the growth, and growth outside the time of the help.",
    params: {},
    says: {
      default:
        "{platform} itself helped {account} to be seen ({events}). Part of the growth may come from that.",
    },
  },
};
