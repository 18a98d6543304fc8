import type { RuleWords } from "./rule-words.ts";

export const partialPeriod: RuleWords = {
  en: {
    title: "A period that is not over",
    catches: "An unfinished quarter shown as if it were a whole one.",
    why: "52 days of a quarter are always fewer views than the 92 of the last. And the newest days still move: YouTube's counts come 48 to 72 hours late (developers.google.com, revision history), TikTok's and Instagram's up to 48. Where no source says how long, 3 days are our own choice.",
    instead: "As many days of the quarter before, or of the year before.",
    params: { revisionDays: "Days for which counts may still change where the platform is silent" },
    says: {
      "running-quarter":
        "This quarter has {days} of {whole} days so far. As many days of the quarter before are those from {from} to {to}.",
      running: "This time has {days} of {whole} days so far, up to {last}.",
      stopped:
        "The counts end on {last}, after {days} of {whole} days, so they are not those of the whole time.",
      revising:
        "This was downloaded on {downloaded}; {platform} may still change the counts of the last {moves} up to {end}.",
    },
  },
};
