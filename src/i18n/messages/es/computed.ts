import type { Catalogue } from "../../catalogue-type.ts";

/** Spanish: numbers that a report worked out, and percentages with the counts behind them. */
export const computed: Catalogue = {
  "computed.frame":
    "Los números de esta tabla se calcularon en el informe, a partir de: {sources}. No tienen límites propios.",
  "computed.growth": "{percent} (de {a} a {b})",
  "computed.share": "{percent} ({a} de {b})",
  "computed.more-caveats":
    "{count, plural, one {# salvedad más} many {# salvedades más} other {# salvedades más}}",
  "computed.section": "Para toda esta sección:",
  "computed.mark": "Advertencia {mark}",
};
