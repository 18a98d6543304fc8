import type { Catalogue } from "../../catalogue-type.ts";

/** Arabic: what stands around reports, charts and source files. */
export const pages: Catalogue = {
  "page.skip": "انتقل إلى المحتوى",
  "page.site": "الموقع",
  "page.languages": "اللغات",
  "page.all-reports": "كل التقارير",
  "page.caveats": "التنبيهات",
  "page.definitions": "التعريفات",
  "page.sources": "المصادر",
  "page.gallery-nav": "المعرض",
  "page.guide": "الدليل",
  "page.published-by":
    "تنشره {organisation}. أُعدّ باستخدام Followthrough، وهو غير تابع لأي منظمة أو منصة يتناولها. والاقتباسات ملك لناشريها.",
  "page.privacy": "لا يحمّل هذا الموقع شيئًا من أي جهة أخرى، ولا يضع ملفات ارتباط، ولا يعدّ قراءه.",

  "page.home": "{organisation}: تقارير",
  "page.home-heading": "لا رقم يسافر بلا تنبيهه",
  "page.home-lead":
    "تقارير عن أعداد المتابعين والمشاهدات والفيديوهات. كل رقم يبيّن ما يستند إليه وما لا يقوله، في النص وداخل الصورة.",
  "page.home-description":
    "تقارير عن أعداد المتابعين والمشاهدات والفيديوهات لا يسافر فيها رقم بلا تنبيهه.",
  "page.home-empty": "لا يوجد تقرير بعد. اكتب تقريرًا في مجلد «reports».",

  "page.figures-json": "كل الأرقام بصيغة JSON",
  "page.standing": "عن هذا التقرير كله:",
  "page.contents": "في هذا التقرير",
  "page.evidence": "ما يستند إليه كل رقم",
  "page.evidence-lead": "كل رقم في هذا التقرير يحيل إلى هنا. والرقم الذي لا قيمة له يبيّن السبب.",
  "page.caveat-count":
    "{count, plural, zero {لا تنبيهات} one {تنبيه واحد} two {تنبيهان} few {# تنبيهات} many {# تنبيهًا} other {# تنبيه}}",
  "page.why": "لماذا؟",
  "page.as-of": "حتى {date}",
  "page.rests-on": "يستند إلى",
  "page.lines":
    "{count, plural, zero {الأسطر} one {السطر} two {السطران} few {الأسطر} many {الأسطر} other {الأسطر}} {lines}",
  "page.claims": "أقوال يقتبسها هذا التقرير",
  "page.claims-lead": "لم يقسها أحد لهذا التقرير. كل قول يذكر من قاله وأين، وهل يمكن التحقق منه.",
  "page.quote": "«{quote}»",
  "page.stated-in": "{who}، في",
  "page.publication": "{publisher}، {date}",
  "page.read-as": "قُرئ على أنه {range}.",
  "page.read-as-because": "قُرئ على أنه {range}: {reading}.",
  "page.set-against": "في مقابل:",

  "page.not-said": "ما لا يقوله هذا المخطط",
  "page.no-caveat": "لم تجد أي قاعدة ما تضيفه.",
  "page.numbers": "الأرقام",
  "page.use-chart": "استخدم هذا المخطط",
  "page.use-chart-lead": "تحمل الصورة نتيجتها ووحدتها وأثقل تنبيهاتها ومصدرها: نرجو عدم اقتطاعها.",
  "page.alt": "نص لمن لا يستطيع رؤيته",

  "page.sources-heading": "ما تستند إليه التقارير",
  "page.sources-lead":
    "كل ملف كما نُزّل أو كُتب، مع بصمته؛ والصفوف التي قُرئت، وكل صف استُبعد مع السبب.",
  "page.sources-description":
    "كل ملف تستند إليه التقارير كما نُزّل أو كُتب: بصمته وأيامه والصفوف المقروءة والصفوف المستبعدة وأسبابها.",
  "page.exports": "بيانات صدّرتها المنصات",
  "page.exports-whole":
    "{files, plural, zero {# ملف} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}} فيها {rows, plural, zero {# صف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}: حُمّلت كلها ولم يُستبعد شيء.",
  "page.exports-partly":
    "{files, plural, zero {# ملف} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}} فيها {rows, plural, zero {# صف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}: حُمّل منها {loaded, plural, other {#}}، وتعذّرت القراءة الدقيقة لـ {quarantined, plural, zero {# صف} one {صف واحد} two {صفين} few {# صفوف} many {# صفًا} other {# صف}} لا تدخل في أي رقم.",
  "page.exports-none": "لا يوجد شيء منها بعد: كل الأرقام من الملفات أدناه، وهي مكتوبة يدويًا.",
  "page.files":
    "{count, plural, zero {# ملف} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}}",
  "page.rows":
    "{count, plural, zero {# صف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}",
  "page.in-quarantine": "{count, plural, other {# في الحجر}}",
  "page.restated": "{count, plural, other {# معدّلة}}",
  "page.contradicted": "{count, plural, other {# متناقضة}}",
  "page.contradiction":
    "لا يُستخدم المجموع {written} المدوَّن بتاريخ {day}: فمجاميع الحساب الأخرى وتغيراته اليومية تعطي {derived}.",
  "page.no-value": "بلا قيمة",
  "page.downloaded-on": "نُزّل في {date}",
  "page.column.file": "الملف",
  "page.column.days": "الأيام",
  "page.column.read": "الصفوف المقروءة",
  "page.column.loaded": "المحمّلة",
  "page.column.quarantined": "في الحجر",
  "page.column.metric": "المقياس",
  "page.column.day": "اليوم",
  "page.column.before": "قبل",
  "page.column.now": "الآن",
  "page.column.holds": "يحتوي على",
  "page.column.entries": "المدخلات",
  "page.no-days": "لا شيء",
  "page.not-read": "لم يُقرأ",
  "page.quarantine": "في الحجر، ولا تدخل في أي رقم:",
  "page.more-in-quarantine":
    "في الحجر {count, plural, zero {# صف آخر} one {صف آخر} two {صفان آخران} few {# صفوف أخرى} many {# صفًا آخر} other {# صف آخر}}، ولا تعرضها هذه الصفحة.",
  "page.whole-organisation": "جداول المنظمة كلها",
  "page.unused": "معروفة ولم تُقرأ:",
  "page.replaced":
    "استبدل تصدير لاحق {count, plural, zero {# قيمة} one {قيمة واحدة} two {قيمتين} few {# قيم} many {# قيمة} other {# قيمة}}: {filled, plural, other {#}} في الأيام التي ما زالت المنصة تستكمل فيها أعدادها، أو بفارق لا يُذكر؛ و{restated, plural, other {#}} عُدّلت بعد ذلك.",
  "page.restated-caption": "معدّلة: تغيرت بعد انقضاء مهلة التصحيح لدى المنصة",
  "page.hand-kept": "ملفات مكتوبة يدويًا",
  "page.holds.accounts": "حسابات",
  "page.holds.anchors": "مجاميع قُرئت من صفحة حساب",
  "page.holds.outcomes": "نتائج ومدخلات",
  "page.holds.claims": "أقوال الآخرين",
  "page.holds.events": "أحداث قد تفسّر رقمًا",

  "page.guide-exports": "من أين يأتي كل تصدير",
};
