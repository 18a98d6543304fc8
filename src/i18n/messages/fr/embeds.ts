import type { Catalogue } from "../../catalogue-type.ts";

/** What stands on a chart when it leaves the site. */
export const embeds: Catalogue = {
  "embed.newer": "Une édition plus récente de ce graphique se trouve dans « {text} ».",
  "embed.more": "Sur quoi cela repose, et ce que cela ne dit pas",
};
