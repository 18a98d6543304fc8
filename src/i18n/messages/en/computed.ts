import type { Catalogue } from "../../catalogue-type.ts";

/** English: numbers that a report worked out, and percentages with the counts behind them. */
export const computed: Catalogue = {
  "computed.frame":
    "The numbers of this table were worked out in the report, from: {sources}. They have no bounds of their own.",
  "computed.growth": "{percent} ({a} to {b})",
  "computed.share": "{percent} ({a} of {b})",
  "computed.more-caveats": "{count, plural, one {# more caveat} other {# more caveats}}",
  "computed.section": "Of this whole section:",
  "computed.mark": "Caveat {mark}",
};
