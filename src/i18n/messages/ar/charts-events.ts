import type { Catalogue } from "../../catalogue-type.ts";

/** Arabic: charts of days, events, sources, counting rules and outcomes, and of a report's own design. */
export const chartsEvents: Catalogue = {
  "chart.calendar.subtitle": "{account}: {metric}، خانة لكل يوم، والأسابيع من اليمين إلى اليسار",
  "chart.calendar.mark": "{date}: {gained} من المتابعين؛ {cause}",
  "chart.calendar.marks": "من {from} إلى {to}: {gained} من المتابعين (عدد الأيام: {days})؛ {cause}",
  "chart.calendar.no-cause": "لا سبب مسجَّل",
  "chart.calendar.zero": "لا شيء",
  "chart.calendar.loss": "دون الصفر",
  "chart.calendar.missing": "بلا عدّ",
  "chart.calendar.spikes": "الأيام المرقّمة جلبت متابعين جددًا أكثر بكثير مما اعتاده الحساب.",
  "chart.calendar.no-spikes": "لم يجلب أي يوم متابعين جددًا أكثر بكثير مما اعتاده الحساب.",
  "chart.calendar.spikes-unknown":
    "لا يُعرف إن كان المتابعون قد جاؤوا في طفرات: لا مصدر يعدّهم يومًا بيوم.",
  "chart.calendar.column-mark": "طفرة متابعين جدد",
  "chart.event.subtitle":
    "{account}: {metric} يوميًا، مع وسيط الأيام السابقة للحدث ووسيط الأيام التالية لبدايته (عدد الأيام في كل جهة: {days})",
  "chart.event.before": "قبل الحدث (عدد الأيام: {days}): الوسيط {median}",
  "chart.event.after": "بعد بداية الحدث (عدد الأيام: {days}): الوسيط {median}",
  "chart.event.strip": "كل نقطة هي الفرق نفسه محسوبًا عند يوم عادي قبل الحدث",
  "chart.event.observed": "عند الحدث: {difference}",
  "chart.event.verdict": "الأيام العادية التي بلغ فيها الفرق هذا الحجم: {large} من {ordinary}",
  "chart.event.no-history": "الأيام السابقة للحدث أقل من أن تبيّن إن كان الفرق معتادًا",
  "chart.event.column-difference": "الوسيط بعده ناقص الوسيط قبله",
  "chart.claims.subtitle": "ما يقوله كل مصدر؛ ولكل أمر مقياسه الخاص",
  "chart.claims.note":
    "النقطة هي العدد المذكور، والشريط ما يسمح به تقريبه أو صياغته، والشرطات طرف يتركه المصدر مفتوحًا. ولا تبدأ المقاييس من الصفر بالضرورة.",
  "chart.claims.told": "{source} («{stated}»)",
  "chart.claims.conflict": "لا يمكن أن يصحّ معًا ما يقوله {a} وما يقوله {b}.",
  "chart.claims.column-stated": "كما ذُكر",
  "chart.claims.column-value": "العدد",
  "chart.definitions.subtitle": "ما تعدّه المنصات ضمن «{metric}» ومنذ متى",
  "chart.definitions.thing": "{platform}، {metric}",
  "chart.definitions.window": "أيام هذا التقرير: {span}",
  "chart.definitions.span": "من {from} إلى {to}",
  "chart.definitions.from": "منذ {date}",
  "chart.definitions.undated": "لا يُعرف منذ متى",
  "chart.definitions.note":
    "بالقرمزي القواعد السارية في الأيام المعلَّمة وبالرمادي غيرها. الخط المتقطع: البداية غير معروفة أو لم تُقرأ أي وثيقة. النقطة: تغيير لا يُعرف منه إلا يومه.",
  "chart.definitions.sources": "منشور في {sources}.",
  "chart.definitions.column-name": "ما يُعدّ",
  "chart.definitions.column-words": "ما هي الوحدة منه",
  "chart.outcome.subtitle": "الجمهور في الأعلى والنتيجة في الأسفل، عبر أرباع السنة نفسها",
  "chart.outcome.note":
    "لكل رسم مقياسه الخاص ابتداءً من الصفر. وتحرّك عددين معًا لا يعني أن أحدهما يحرّك الآخر.",
  "chart.vega.withheld": "لم يُرسم هذا الشكل، والجملة أعلاه تبيّن السبب. وأرقامه في الجدول.",
  "chart.vega.by-hand": "ليست كل هذه الأرقام أعدادًا أو أرقامًا من هذا التقرير؛ فبعضها محسوب يدويًا",
  "chart.vega.more": "وصفوف أخرى في الجدول عددها {rows}",
};
