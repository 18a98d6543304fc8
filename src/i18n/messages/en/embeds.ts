import type { Catalogue } from "../../catalogue-type.ts";

/** What stands on a chart when it leaves the site. */
export const embeds: Catalogue = {
  "embed.newer": "A newer edition of this chart is in “{text}”.",
  "embed.more": "What this rests on, and what it does not say",
};
