import type { RuleWords } from "./rule-words.ts";

/** The weekday that the sentence is about, by its names in the language, Monday first. */
function days(weekend: string, names: readonly string[]): string {
  const ids = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  const choices = ids.map((id, i) => `${id} {${names[i]}}`).join(" ");
  return `{day, select, weekend {${weekend}} ${choices} other {{day}}}`;
}

const EN = days(
  "Saturdays and Sundays",
  "Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays".split(" "),
);
const FR = days(
  "Samedis et dimanches",
  "Lundis Mardis Mercredis Jeudis Vendredis Samedis Dimanches".split(" "),
);
const ES = days(
  "Sábados y domingos",
  "Lunes Martes Miércoles Jueves Viernes Sábados Domingos".split(" "),
);
const AR = days(
  "أيام السبت والأحد",
  "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد".split(" ").map((name) => `أيام ${name}`),
);

export const weekdayMix: RuleWords = {
  en: {
    title: "Other days of the week",
    catches: "Two short periods that do not hold the same days of the week.",
    why: "Thirty days hold eight to ten Saturdays and Sundays, so an account that draws less at weekends rises or falls by the calendar alone. In eight weeks or more one weekday weighs little; that limit is our own choice.",
    instead: "Whole weeks in both periods.",
    params: { days: "Length in days from which one weekday more or less no longer matters" },
    says: {
      default: `${EN}: {before} out of {beforeDays} in the earlier period, {after} out of {afterDays} in the later one.`,
    },
  },
  fr: {
    title: "D’autres jours de la semaine",
    catches: "Deux périodes courtes qui ne comptent pas les mêmes jours de la semaine.",
    why: "Trente jours comptent de huit à dix samedis et dimanches : un compte moins vu le week-end monte ou descend donc par le seul effet du calendrier. À partir de huit semaines, un jour de plus pèse peu ; ce seuil est notre propre choix.",
    instead: "Des semaines entières dans les deux périodes.",
    params: {
      days: "Durée en jours à partir de laquelle un jour de plus ou de moins ne compte plus",
    },
    says: {
      default: `${FR} : {before} sur {beforeDays} dans la première période, {after} sur {afterDays} dans la seconde.`,
    },
  },
  es: {
    title: "Otros días de la semana",
    catches: "Dos períodos cortos que no tienen los mismos días de la semana.",
    why: "En treinta días caben de ocho a diez sábados y domingos, así que una cuenta con menos público el fin de semana sube o baja solo por el calendario. A partir de ocho semanas un día más pesa poco; ese límite es decisión nuestra.",
    instead: "Semanas completas en ambos períodos.",
    params: { days: "Duración en días a partir de la cual un día más o menos deja de importar" },
    says: {
      default: `${ES}: {before} de {beforeDays} en el primer período, {after} de {afterDays} en el segundo.`,
    },
  },
  ar: {
    title: "أيام أسبوع مختلفة",
    catches: "فترتان قصيرتان لا تضمان أيام الأسبوع نفسها.",
    why: "تضم ثلاثون يومًا من ثمانية إلى عشرة من أيام السبت والأحد، فالحساب الذي يقل جمهوره فيها يرتفع أو ينخفض بحكم التقويم وحده. وابتداءً من ثمانية أسابيع يصبح أثر اليوم الواحد ضئيلًا، وهذا الحد من اختيارنا.",
    instead: "أسابيع كاملة في الفترتين.",
    params: { days: "الطول بالأيام الذي لا يعود ابتداءً منه أثر لزيادة يوم أو نقصانه" },
    says: {
      default: `${AR}: {before} من أصل {beforeDays} في الفترة الأولى، و{after} من أصل {afterDays} في الثانية.`,
    },
  },
};
