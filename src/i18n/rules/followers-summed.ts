import type { RuleWords } from "./rule-words.ts";

export const followersSummed: RuleWords = {
  en: {
    title: "The same people counted twice",
    catches: "Followers, or people reached, added up over several accounts.",
    why: "One person can follow, or be reached by, all of them, and no platform says how many are. The people are at least those of the largest account and at most the sum.",
    instead: "The range from the largest account to the sum, or one small panel per account.",
    params: {},
    says: {
      followers:
        "One person can follow all {accounts} accounts, so the sum is not a number of people. It stands for at least {exact, select, yes {} other {about }}{max} people and at most {exact, select, yes {} other {about }}{sum}.",
      people:
        "One person can be counted in all {accounts} numbers, so the sum is not a number of people. It stands for at least {exact, select, yes {} other {about }}{max} people and at most {exact, select, yes {} other {about }}{sum}.",
    },
  },
};
