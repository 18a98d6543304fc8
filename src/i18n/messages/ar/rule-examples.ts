import type { Catalogue } from "../../catalogue-type.ts";

/** Arabic: what each pair of example pictures makes readers believe, and what it shows. */
export const ruleExamples: Catalogue = {
  "example.followers-without-engagement.misleading":
    "يبدو أن زيادة المتابعين تعني مزيدًا من الاهتمام.",
  "example.followers-without-engagement.better":
    "زاد المتابعون بأكثر من النصف، وبقيت التفاعلات مع المنشور النموذجي على حالها.",
  "example.audience-not-reacting.misleading": "يبدو أن الحساب الأكثر متابعين هو الأكثر تفاعلًا.",
  "example.audience-not-reacting.better": "معدل الحساب أ، مع مجاله، أدنى بكثير من وسيط المرجع.",
  "example.unequal-account-age.misleading": "يبدو الحساب أ أنجح الحسابين.",
  "example.unequal-account-age.better":
    "في كل يوم من عمره كسب الحساب الأحدث نحو أربعة أضعاف المتابعين.",
  "example.view-definitions-not-comparable.misleading":
    "يبدو أن المنصة أ تجلب أكثر من ضعف الاهتمام.",
  "example.view-definitions-not-comparable.better":
    "لكل منصة قاعدتها في عدّ المشاهدات، ولذلك تُقارن كل منها ببدايتها وحدها.",
  "example.definition-changed-in-window.misleading":
    "يبدو أن المشاهدات قفزت بمقدار النصف خلال شهر.",
  "example.definition-changed-in-window.better":
    "ينقطع الخط حيث تغيّرت قاعدة العدّ، ولم يتغيّر شيء يُذكر قبله ولا بعده.",
  "example.platform-incident-in-window.misleading": "يبدو أن آلاف الأشخاص غادروا.",
  "example.platform-incident-in-window.better":
    "نما الحساب قبل أن تحذف المنصة الحسابات غير النشطة، ونما بعد ذلك أيضًا.",
  "example.cumulative-only.misleading": "يبدو أن حال الحساب يتحسّن باستمرار.",
  "example.cumulative-only.better": "جلب كل ربع سنة متابعين جددًا أقل من سابقه.",
  "example.one-post-carries.misleading": "يبدو أن الحساب كله عاش ربع سنة رائعًا.",
  "example.one-post-carries.better":
    "جلب منشور واحد معظم المشاهدات، ونالت المنشورات الأخرى أقل منه بكثير.",
  "example.follower-spike.misleading": "يبدو أن الحساب ينمو أسرع من قبل بأكثر من أربع مرات.",
  "example.follower-spike.better": "جلب يومان معظم المتابعين الجدد، ولم يبق من هؤلاء إلا القليل.",
  "example.followers-summed.misleading":
    "يبدو أن الحسابات الثلاثة تصل إلى عدد من الناس يساوي مجموع متابعيها.",
  "example.followers-summed.better": "عدد الأشخاص لا يقل عن متابعي أكبر حساب ولا يزيد على المجموع.",
  "example.unique-metric-summed-over-time.misleading":
    "يبدو مجموع الأيام السبعة كأنه عدد أشخاص مختلفين.",
  "example.unique-metric-summed-over-time.better":
    "جاء كثيرون في عدة أيام، فلم يبلغ الأسبوع نصف هذا العدد من الأشخاص.",
  "example.small-base.misleading": "يبدو أن الحساب أ ينمو أكثر بكثير من الحساب ب.",
  "example.small-base.better": "كسب الحساب أ 18 متابعًا، وعددا البداية والنهاية أوضح من نسبة مئوية.",
  "example.partial-period.misleading": "يبدو أن المشاهدات انهارت في الربع الأخير.",
  "example.partial-period.better":
    "لم يمض منه إلا 35 يومًا، وهو الأفضل إذا قورن بمثلها من الأرباع الأخرى.",
  "example.unequal-windows.misleading": "يبدو أن المشاهدات زادت بمقدار العُشر.",
  "example.unequal-windows.better":
    "لشهر مارس ثلاثة أيام إضافية فحسب، ولم يتغيّر شيء في اليوم الواحد.",
  "example.weekday-mix.misleading": "يبدو أن المشاهدات في ارتفاع.",
  "example.weekday-mix.better":
    "ضمّت الأيام العشرة الأولى أربعة أيام عطلة هادئة والتالية يومين، والأسابيع الكاملة متساوية.",
  "example.seasonality.misleading": "يبدو أن المشاهدات زادت على الضعف منذ أغسطس.",
  "example.seasonality.better": "كان ديسمبر من السنة السابقة بالقوة نفسها، بل أقوى قليلًا.",
  "example.missing-days.misleading": "يبدو أن كل يوم قد عُدّ.",
  "example.missing-days.better":
    "ثلاثة أيام لم تُعدّ، والخط المنقّط يصل فقط بين اليومين اللذين حولها.",
  "example.rounded-figures.misleading": "يبدو أن الحساب أ نما أكثر من الحساب ب.",
  "example.rounded-figures.better": "أعداد الحساب أ المقرّبة تسمح بنمو أقل أو أكثر من نمو الحساب ب.",
  "example.as-of-mismatch.misleading": "يبدو الحساب أ متقدمًا، لكن ب عُدّ قبله بأشهر.",
  "example.as-of-mismatch.better": "إذا عُدّا في اليوم نفسه تقدّم الحساب ب.",
  "example.self-reported.misleading": "يبدو الحساب أ أكبر، كما يقول صاحبه.",
  "example.self-reported.better": "يعطيه تصدير المنصة متابعين أقل من الحساب ب.",
  "example.conflicting-sources.misleading": "يبدو أن الحملة أ تفوقت.",
  "example.conflicting-sources.better":
    "يختلف مصدران في عدد فيديوهاتها، فقد تكون فوق الحملة ب أو تحتها.",
  "example.implausible-ratio.misleading": "يبدو أن كل مشارك صنع 250 فيديو.",
  "example.implausible-ratio.better": "العددان لأشخاص مختلفين، ولذلك لا يُحسب منهما شيء.",
  "example.platform-tide.misleading": "يبدو الحساب نجاحًا كبيرًا.",
  "example.platform-tide.better": "نمت المنصة نفسها أكثر، فتأخر الحساب عنها.",
  "example.paid-vs-organic.misleading": "يبدو أن الاهتمام بالحساب تضاعف ثلاث مرات تقريبًا.",
  "example.paid-vs-organic.better": "كانت الزيادة مشتراة، بل انخفضت المشاهدات غير المدفوعة قليلًا.",
  "example.platform-assisted.misleading": "يبدو أن الحساب اكتسب شعبية بنفسه في الربيع.",
  "example.platform-assisted.better":
    "أوصت به المنصة في هذين الشهرين، ولم يتغيّر خارجهما إلا القليل.",
  "example.hashtag-campaign-count.misleading": "يبدو أن حملة الحساب نالت 300 مليون مشاهدة.",
  "example.hashtag-campaign-count.better":
    "هذه مشاهدات فيديوهات الجميع، وأقل من جزء من مئة منها للحساب.",
  "example.no-outcome-metric.misleading": "نُشر الكثير وشوهد الكثير، فتبدو الحملة ناجحة.",
  "example.no-outcome-metric.better": "إلى جانب الاهتمام يظهر الهدف منه: 85 شخصًا صاروا متبرعين.",
  "example.engagement-denominator.misleading": "يبدو أن تفاعل جمهور الحساب أ يزيد على خمسة أضعاف.",
  "example.engagement-denominator.better":
    "كان أحد المعدلين لكل مشاهدة والآخر لكل متابع، وبصيغة واحدة يتقاربان.",
  "example.benchmark-mismatch.misleading": "يبدو الحساب أفضل من غيره بست مرات.",
  "example.benchmark-mismatch.better":
    "ذلك المرجع محسوب لكل متابع، وبحسب تاريخ الحساب نفسه لكل مشاهدة فهو يتراجع.",
  "example.mean-vs-median.misleading": "يبدو أن منشور الحساب أ يجذب أكثر من ضعف منشور ب.",
  "example.mean-vs-median.better":
    "منشور واحد يرفع متوسط أ، ومنشوره النموذجي يجذب نصف ما يجذبه منشور ب.",
  "example.percentage-without-absolute.misleading": "يبدو أن الحساب أ كسب أكثر.",
  "example.percentage-without-absolute.better":
    "مع العددين إلى جانب كل نسبة يتبيّن أن الحساب ب كسب متابعين أكثر.",
  "example.absolute-without-denominator.misleading": "يبدو أن الحساب أ يثير ثلاثة أضعاف الاهتمام.",
  "example.absolute-without-denominator.better":
    "نشر 15 ضعفًا من المنشورات، ونال كل منها خُمس ما ناله منشور من ب.",
  "example.lifetime-vs-period.misleading": "يبدو المنشور الأقدم أفضل.",
  "example.lifetime-vs-period.better":
    "كان له وقت أطول فحسب، وبعد 7 أيام كان المنشور الأحدث متقدمًا.",
  "example.restated.misleading": "يبدو أن المشاهدات انخفضت في أبريل.",
  "example.restated.better": "خفّضت المنصة لاحقًا عدد مارس، ويفوق أبريل العدد الأحدث.",
  "example.time-zone.misleading": "يبدو أن المنصة أ كانت متقدمة كثيرًا يوم البث.",
  "example.time-zone.better": "تبدأ أيامهما في ساعات مختلفة، وقد تساوتا تقريبًا على مدى الأسبوع.",
  "example.deleted-posts.misleading": "يبدو أن المنشور النموذجي ينال 5,000 مشاهدة.",
  "example.deleted-posts.better":
    "لم تعد أربعة منشورات ضعيفة مدرجة، وبها ينال المنشور النموذجي 4,000 مشاهدة.",
  "example.inconsistent-totals.misleading":
    "يبدو أن للمنشورات مشاهدات أكثر من الحساب الذي تنتمي إليه.",
  "example.inconsistent-totals.better": "لا يُعرض إلا مجموع الحساب، مع ذكره بالاسم.",
  "example.mix-effect.misleading": "يبدو أن الجمهور يتفاعل أقل من قبل.",
  "example.mix-effect.better":
    "التفاعل مع الفيديوهات والنصوص كما كان، لكن حصة النصوص من المشاهدات زادت.",
  "example.baseline-sensitive.misleading": "يبدو أن المشاهدات ترتفع بقوة.",
  "example.baseline-sensitive.better":
    "كان مارس أضعف شهر، والنمو منذ الشهرين السابقين له أقل بكثير.",
  "example.extrapolation.misleading": "يبدو أن الحساب يبلغ خمسة أضعاف حجمه في سنة.",
  "example.extrapolation.better": "عُدّت ثلاثة أشهر، وقد جلبت 500 متابع.",
  "example.event-causality.misleading": "يبدو أن الحملة رفعت المشاهدات بمقدار النصف.",
  "example.event-causality.better":
    "ارتفعت المشاهدات بالقدر نفسه في التواريخ نفسها على منصة بلا حملة.",
  "example.chart-lint.misleading":
    "تبدأ الأعمدة من 9,500، فيبدو أن للحساب أ ثلاثة أضعاف مشاهدات ب.",
  "example.chart-lint.better": "من الصفر يتبيّن أن الفرق بينهما ستة في المئة.",
};
