import type { Catalogue } from "../../catalogue-type.ts";

/** Arabic: numbers in words, and what stands in sentences of all kinds. */
export const numbers: Catalogue = {
  "number.range": "من {lo} إلى {hi}",
  "number.at-least": "{value} على الأقل",
  "number.at-most": "{value} على الأكثر",
  "number.unbounded": "لا حدود معروفة",
  // The dual is in the case that follows a preposition or a verb, as the sentences use it.
  "change.fall-at-most": "انخفاض بمقدار {value} على الأكثر، أو ارتفاع",
  "change.fall-or-more": "انخفاض بمقدار {value} أو أكثر",
  "change.rise-at-most": "ارتفاع بمقدار {value} على الأكثر، أو انخفاض",
  "change.rise-or-more": "ارتفاع بمقدار {value} أو أكثر",
  "change.either": "بين انخفاض بمقدار {fall} وارتفاع بمقدار {rise}",
  "change.falls": "انخفاض بين {least} و{most}",
  "number.times":
    "{count, plural, zero {{value} مرة} one {مرة واحدة} two {مرتين} few {{value} مرات} many {{value} مرة} other {{value} مرة}}",
  "number.per": "{value} لكل {per}",
  "number.per-day": "{value} في اليوم",
  "number.per-week": "{value} في الأسبوع",
  "number.per-month": "{value} في الشهر",
  "number.per-year": "{value} في السنة",
  "number.per-post": "{value} للمنشور",
  "number.per-video": "{value} للفيديو",
  "number.per-country": "{value} للبلد",
  "platform.other": "المنصة",
  "caveat-override": "يُعرض رغم ذلك: {reason}",
  "caveat-override-note": "خُفّف هنا: {reason}",
};
