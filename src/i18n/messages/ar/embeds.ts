import type { Catalogue } from "../../catalogue-type.ts";

/** What stands on a chart when it leaves the site. */
export const embeds: Catalogue = {
  "embed.newer": "توجد نسخة أحدث من هذا الرسم البياني في «{text}».",
  "embed.more": "ما يستند إليه هذا الرسم وما لا يقوله",
};
