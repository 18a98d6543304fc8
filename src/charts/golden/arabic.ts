import type { ChartDesign, FrameText } from "../chart.ts";
import { exampleFigure, growthWords } from "../fixtures/ifrc.ts";
import { growthPerDay } from "../growth-per-day.ts";

const row = (
  name: string,
  numbers: readonly [number, number, number],
  asOf: string,
  period: string,
) => {
  const [value, lo, hi] = numbers;
  const count = (n: number) => n.toLocaleString("en");
  return {
    figure: exampleFigure(name, value, lo, hi, asOf),
    name,
    period,
    value: `${count(value)} في اليوم`,
    range: `${count(lo)} إلى ${count(hi)}`,
  };
};

/** The published case with every word in Arabic. */
export const arabicGrowth: ChartDesign = growthPerDay(
  [
    row("تيك توك", [5363, 5284, 6284], "2021-02-17", "1.7 سنة حتى فبراير 2021"),
    row("فيسبوك", [137, 117, 159], "2020-11-30", "نحو 10 سنوات حتى نوفمبر 2020"),
    row("تويتر", [55, 39, 72], "2020-11-30", "نحو 10 سنوات حتى نوفمبر 2020"),
  ],
  {
    ...growthWords,
    axis: {
      log: "متابعون في اليوم، على مقياس لوغاريتمي: كل خطوة عشرة أضعاف ما قبلها",
      linear: "متابعون في اليوم",
    },
  },
);

export const arabicGrowthFrame: FrameText = {
  title: "كسب حساب تيك توك نحو 5400 متابع في اليوم في متوسط عمره",
  subtitle: "متابعون جدد في اليوم، من يوم فتح كل حساب إلى آخر عدد منشور",
  caveats: ["نمت الحسابات في سنوات مختلفة، فلا تقول هذه الأعداد أي منصة أفضل."],
  source: "المصدر: ICTworks، 26 ديسمبر 2019؛ Devex، 17 فبراير 2021",
  asOf: "حتى 17 فبراير 2021",
  description: "متابعون في اليوم: تيك توك 5363، فيسبوك 137، تويتر 55.",
};

/** Words around the plots of other kinds, whose own words stay English: what is tried is the direction. */
export const arabicFrame: FrameText = {
  title: "الصورة نفسها لقراء يقرؤون من اليمين إلى اليسار",
  subtitle: "بيانات اختبار لا تتغير",
  caveats: ["لكل منصة طريقتها في العد، فلا تُقارن منصة بأخرى."],
  source: "المصدر: بيانات اختبار لا تتغير",
  asOf: "حتى 30 سبتمبر 2026",
  description: "صورة اختبار من اليمين إلى اليسار.",
};
