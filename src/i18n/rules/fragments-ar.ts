/**
 * Parts of Arabic sentences that stand in those of several rules. What is counted is definite throughout, so
 * that it can follow "عدد" or "تعريف" without a change of ending.
 */

/** What a source stated, worded as it was. @see stated in fragments-en.ts */
export function stated(name: string): string {
  return `{${name}As, select, about {نحو {${name}}} over {أكثر من {${name}}} atLeast {{${name}} على الأقل} atMost {{${name}} على الأكثر} range {من {${name}} إلى {${name}To}} other {{${name}}}}`;
}

/** `{from}` and `{to}` are months; `{span}` says whether they are the same. */
export const WHEN = "{span, select, month {في {from}} other {بين {from} و{to}}}";

/** Of several figures it is said which one. A whole sentence follows, without a space between. */
export const OF = "{named, select, yes {{label}: } other {}}";

export const GREW =
  "زاد عدد المستخدمين شهريًا على منصة {platform} نفسها بنسبة {atLeast, select, yes {لا تقل عن } other {}}{p}";

/** What is counted, as a definite plural: "عدد المشاهدات". */
export const MANY =
  "{metric, select, views {المشاهدات} engaged_views {المشاهدات التفاعلية} impressions {مرات الظهور} likes {الإعجابات} comments {التعليقات} shares {المشاركات} reach {الأشخاص الذين وصل إليهم المحتوى} watch_time_hours {ساعات المشاهدة} other {{name}}}";

/** One of what is counted, definite: "تعريف المشاهدة". */
export const ONE =
  "{metric, select, views {المشاهدة} engaged_views {المشاهدة التفاعلية} impressions {مرة الظهور} reach {الشخص الذي وصل إليه المحتوى} followers {المتابع} page_likes {الإعجاب بالصفحة} watch_time_hours {وقت المشاهدة} average_view_duration_s {متوسط مدة المشاهدة} other {{name}}}";

/** The day of a change of rule, its month, or the time over which it was rolled out. */
export const CHANGED = "{when, select, between {بين {date} و{until}} other {في {date}}}";

/** Growth of a period against the one before, as a verb before its subject "عدد". */
export function grown(name: string): string {
  return `{${name}Way, select, up {ارتفع بنسبة {${name}}} down {انخفض بنسبة {${name}}} other {لم يتغيّر}}`;
}

/** Genitive and nominative alike. */
export const TOP_POST = "{dated, select, yes {منشور {published}} other {منشور واحد}}";

/** A number of days after a preposition: "في يومين". */
export const DAYS = `${daysOf("days")} ({many, select, yes {بين {first} و{last}} other {{dates}}})`;

export const CAUSE =
  "{cause, select, known {المسجَّل في ذلك الوقت: {events}.} other {لم يُسجَّل أي سبب.}}";

const ROW = "، وهي متتالية (من {from} إلى {to})";

export const MISSING = `لا أرقام عن ${daysOf("missing")} من أصل {whole}{row, select, all {{missing, plural, zero {} one { ({from})} two {${ROW}} few {${ROW}} many {${ROW}} other {${ROW}}}} some {، منها {gap} متتالية (من {from} إلى {to})} other {}}`;

export const ZONES =
  "يبدأ اليوم {unsure, select, yes {على الأرجح } other {}}على {late} بعد بدايته على {early} (الفارق: {hours}){unsure, select, yes {، وبدايته على {who} غير موثقة} other {}}";

/** Days with the ending that their number asks for, after a preposition. */
export function daysOf(name: string): string {
  return `{${name}, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}`;
}
