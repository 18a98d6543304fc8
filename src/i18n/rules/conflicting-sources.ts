import { stated } from "./fragments-en.ts";
import type { RuleWords } from "./rule-words.ts";

export const conflictingSources: RuleWords = {
  en: {
    title: "Sources that disagree",
    catches: "Two sources that give different numbers or dates for one fact.",
    why: "Computed from what the sources allow, not from what anybody marked: bounds or dates that do not overlap cannot both be true. For #ForClimate two sources give 15 and 17 languages; the account began on 25 May or in June 2019 (ICTworks, 26 December 2019; Devex, 17 February 2021).",
    instead: "Both with their sources, and what is computed from them as a range.",
    params: {},
    says: {
      default: `{subject}, {fact}: {aSource} says ${stated("a")}, but {bSource} says ${stated("b")}.`,
      different: `{subject}, {fact}: {aSource} says ${stated("a")}, {bSource} says ${stated("b")}; both can be true.`,
    },
  },
};
