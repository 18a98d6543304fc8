import { CAUSE, DAYS } from "./fragments-en.ts";
import type { RuleWords } from "./rule-words.ts";

export const followerSpike: RuleWords = {
  en: {
    title: "A few days bring the growth",
    catches: "A few days that brought much of a period's new followers.",
    why: "A robust z of 3.5 (Iglewicz and Hoaglin) alone fires in 6% of quiet quarters, and in 35% of those of small accounts; asked for three times the median and a tenth of the total as well it fires in none of 1,000 simulated ones, yet always finds 3,700 followers in two days where 100 a day are usual. Fewer than 10 people are not told; that is our own choice.",
    instead: "Growth without those days, and how many of the new followers stayed.",
    params: {
      z: "Robust standard deviations above the median that a day must reach",
      mult: "How many times the median day it must be",
      share: "Part of the period's change that such days must bring beyond the median",
      people: "Followers that such days must bring beyond the median",
    },
    says: {
      share: `{share} of the {total} followers gained in this time{gross, select, yes {} other {, less those lost,}} came on ${DAYS}. ${CAUSE}`,
      "more-than-all": `${DAYS} brought {brought} followers; the whole time, gains less losses, changed the total by {total}. ${CAUSE}`,
    },
  },
};
