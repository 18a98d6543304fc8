import type { Catalogue } from "../../catalogue-type.ts";

/** What stands on a chart when it leaves the site. */
export const embeds: Catalogue = {
  "embed.newer": "Hay una edición más reciente de este gráfico en «{text}».",
  "embed.more": "En qué se basa y qué no dice",
};
