import type { RuleWords } from "./rule-words.ts";

export const implausibleRatio: RuleWords = {
  en: {
    title: "Two claims that do not fit together",
    catches: "Two claims about one campaign that can hardly count the same people.",
    why: 'Over 300 million views and "hundreds of thousands of users" were claimed for #ForClimate in one article (ICTworks, 26 December 2019): at the least 300 views a person. They count different things. The limit of 50 is our own choice.',
    instead: "What each number counts, side by side, and no number computed from the two.",
    params: { maxPerPerson: "Views a person above which two claims cannot describe one audience" },
    says: {
      default:
        "{subject}: at least {views} views by at most {people} people would be {each} or more each. The two claims can hardly describe the same audience.",
    },
  },
};
