import type { Catalogue } from "../../catalogue-type.ts";

/** Arabic: numbers that a report worked out, and percentages with the counts behind them. */
export const computed: Catalogue = {
  "computed.frame": "حُسبت أرقام هذا الجدول في التقرير نفسه، من: {sources}. ولا حدود خاصة بها.",
  "computed.growth": "{percent} (من {a} إلى {b})",
  "computed.share": "{percent} ({a} من {b})",
  "computed.more-caveats":
    "{count, plural, zero {لا تحفظات أخرى} one {تحفظ آخر} two {تحفظان آخران} few {# تحفظات أخرى} many {# تحفظًا آخر} other {# تحفظ آخر}}",
  "computed.section": "عن هذا القسم كله:",
  "computed.mark": "التنبيه {mark}",
};
