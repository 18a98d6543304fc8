import { WHEN } from "./fragments-en.ts";
import type { RuleWords } from "./rule-words.ts";

export const platformIncidentInWindow: RuleWords = {
  en: {
    title: "A purge or a counting fault",
    catches: "A purge, ban or counting fault of the platform inside the time that a figure covers.",
    why: "In July 2018 Twitter took locked accounts out of all follower counts, about 6% overall (techchains.co.ke, 14 July 2018). A fall after such a day need not be people who left. Only events with a public source count.",
    instead: "The change before and after the event, each on its own.",
    params: {},
    says: {
      purge: `${WHEN} {platform} {effect}. So {account} may have lost followers without anybody leaving.`,
      fault: `${WHEN} {platform} {effect}. That may have changed the count of {account}.`,
      "purge-undated": `${WHEN} {platform} {effect}. No source dates the growth of {account}, which may include this.`,
      "fault-undated": `${WHEN} {platform} {effect}. No source dates the growth of {account}, which may include this.`,
    },
  },
};
