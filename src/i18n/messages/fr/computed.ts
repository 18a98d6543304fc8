import type { Catalogue } from "../../catalogue-type.ts";

/** French: numbers that a report worked out, and percentages with the counts behind them. */
export const computed: Catalogue = {
  "computed.frame":
    "Les nombres de ce tableau ont été calculés dans le rapport, à partir de : {sources}. Ils n’ont pas de bornes propres.",
  "computed.growth": "{percent} (de {a} à {b})",
  "computed.share": "{percent} ({a} sur {b})",
  "computed.more-caveats":
    "{count, plural, one {# autre réserve} many {# autres réserves} other {# autres réserves}}",
  "computed.section": "Pour toute cette section :",
  "computed.mark": "Mise en garde {mark}",
};
