import type { RuleWords } from "./rule-words.ts";

export const unequalAccountAge: RuleWords = {
  en: {
    title: "Accounts of different ages",
    catches: "Young and old accounts compared by totals, or by how long each took to a number.",
    why: "An account that is 1.5 times as old has had half as much time again: at a steady pace its total is 50% larger without being more successful. IFRC set 634 days on TikTok against ten years on Facebook and Twitter, each to a different number (Devex, 17 February 2021).",
    instead:
      "Followers a day since each account was created, with its range, or both accounts at the same age.",
    params: { ratio: "How many times as old the oldest account must be as the youngest" },
    says: {
      totals: "The accounts were about {ages} years old, so their totals cannot be compared.",
      "totals-unknown": "No source says when {who} began, so the totals cannot be compared.",
      times: "The accounts were about {ages} years old, so their times cannot be compared.",
      "times-and-targets":
        "The accounts were about {ages} years old, and each time is to a different number of followers, so the times cannot be compared.",
      targets: "Each time is to a different number of followers, so the times cannot be compared.",
      "times-unknown": "No source says when {who} began, so the times cannot be compared.",
      uncertain:
        "The accounts’ ages are known only roughly: one may be up to {ratio} as old as the other.",
      rates:
        "Each rate is an average over the account’s whole life. The accounts were about {ages} years old, so the averages cover different times.",
    },
  },
};
