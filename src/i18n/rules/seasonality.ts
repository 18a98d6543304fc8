import type { RuleWords } from "./rule-words.ts";

/** Names that one list has room for: the account's own events as one, and each season. */
export const SLOTS = 7;

/** Seasons by their ids in the calendar. */
const IDS = [
  "red_cross_and_red_crescent_day",
  "blood_donor_day",
  "humanitarian_day",
  "giving_tuesday",
  "ramadan",
  "year_end",
];

/** `{earlier1}`, `{earlier2}` ... choose what stands in the list; its own events have their words from data. */
function listed(side: string, comma: string, names: readonly string[]): string {
  return Array.from({ length: SLOTS }, (_, i) => {
    const before = i === 0 ? "" : comma;
    const seasons = IDS.map((id, k) => `${id} {${before}${names[k]}}`).join(" ");
    return `{${side}${i + 1}, select, own {${before}{${side}Own}} ${seasons} other {}}`;
  }).join("");
}

/** One sentence for each period that has something of its own. */
function sides(earlier: string, later: string, comma: string, names: readonly string[]): string {
  const [a, b] = [listed("earlier", comma, names), listed("later", comma, names)];
  return `{sides, select, later {} other {${earlier}${a}.}}{sides, select, both { } other {}}{sides, select, earlier {} other {${later}${b}.}}`;
}

const EN = sides("Only in the earlier period: ", "Only in the later period: ", ", ", [
  "World Red Cross and Red Crescent Day",
  "World Blood Donor Day",
  "World Humanitarian Day",
  "GivingTuesday",
  "Ramadan",
  "the last week of the year",
]);
const FR = sides(
  "Seulement dans la première période : ",
  "Seulement dans la seconde période : ",
  ", ",
  [
    "la Journée mondiale de la Croix-Rouge et du Croissant-Rouge",
    "la Journée mondiale du donneur de sang",
    "la Journée mondiale de l’aide humanitaire",
    "GivingTuesday (mardi de la générosité)",
    "le ramadan",
    "la dernière semaine de l’année",
  ],
);
const ES = sides("Solo en el primer período: ", "Solo en el segundo período: ", ", ", [
  "el Día Mundial de la Cruz Roja y de la Media Luna Roja",
  "el Día Mundial del Donante de Sangre",
  "el Día Mundial de la Asistencia Humanitaria",
  "GivingTuesday (martes de la generosidad)",
  "el ramadán",
  "la última semana del año",
]);
const AR = sides("في الفترة الأولى وحدها: ", "في الفترة الثانية وحدها: ", "، ", [
  "اليوم العالمي للصليب الأحمر والهلال الأحمر",
  "اليوم العالمي للمتبرعين بالدم",
  "اليوم العالمي للعمل الإنساني",
  "ثلاثاء العطاء",
  "شهر رمضان",
  "الأسبوع الأخير من السنة",
]);

export const seasonality: RuleWords = {
  en: {
    title: "The season may explain it",
    catches: "A change between two times of the year that do not hold the same days and events.",
    why: "Aid organisations have seasons of their own: World Red Cross and Red Crescent Day (8 May), World Blood Donor Day (14 June, WHO), World Humanitarian Day (19 August, UN resolution 63/139), GivingTuesday, Ramadan (by the Umm al-Qura calendar), and the end of the year, whose last two days brought 22% of a year’s online gifts (Network for Good, in The Chronicle of Philanthropy, 14 December 2010). Emergencies and campaigns come from the project’s own record. Two years are the least in which anything comes twice.",
    instead: "The same period of the year before, with the same days and events in it.",
    params: { years: "Years of counts from which a season can be told from a change" },
    says: {
      event: `${EN} Part of the change may come from that.`,
      history:
        "The counts of {account} begin on {first}. Less than {years} of them cannot tell a season from a change.",
    },
  },
  fr: {
    title: "Peut-être un effet de saison",
    catches:
      "Une évolution entre deux moments de l’année qui n’ont pas les mêmes dates ni les mêmes événements.",
    why: "Les organisations d’aide ont leurs saisons : la Journée mondiale de la Croix-Rouge et du Croissant-Rouge (8 mai), celle du donneur de sang (14 juin, OMS), celle de l’aide humanitaire (19 août, résolution 63/139 de l’ONU), GivingTuesday, le ramadan (selon le calendrier d’Oumm al-Qoura) et la fin de l’année, dont les deux derniers jours ont apporté 22 % des dons en ligne d’une année (Network for Good, dans The Chronicle of Philanthropy, 14 décembre 2010). Urgences et campagnes viennent du registre du projet. Il faut au moins deux ans pour que quoi que ce soit revienne.",
    instead: "La même période de l’année précédente, avec les mêmes dates et les mêmes événements.",
    params: {
      years: "Années de comptage à partir desquelles une saison se distingue d’une évolution",
    },
    says: {
      event: `${FR} Une partie de l’évolution peut en venir.`,
      history:
        "Pour {account}, les chiffres commencent le {first}. Avec moins de {years} de recul, une saison ne se distingue pas d’une évolution.",
    },
  },
  es: {
    title: "Puede ser la temporada",
    catches:
      "Un cambio entre dos momentos del año que no tienen las mismas fechas ni los mismos hechos.",
    why: "Las organizaciones de ayuda tienen sus temporadas: el Día Mundial de la Cruz Roja y de la Media Luna Roja (8 de mayo), el del Donante de Sangre (14 de junio, OMS), el de la Asistencia Humanitaria (19 de agosto, resolución 63/139 de la ONU), GivingTuesday, el ramadán (según el calendario de Umm al-Qura) y el fin de año, cuyos dos últimos días trajeron el 22 % de las donaciones en línea de un año (Network for Good, en The Chronicle of Philanthropy, 14 de diciembre de 2010). Las emergencias y campañas salen del registro del propio proyecto. Hacen falta al menos dos años para que algo se repita.",
    instead: "El mismo período del año anterior, con las mismas fechas y los mismos hechos.",
    params: {
      years: "Años de recuentos a partir de los cuales una temporada se distingue de un cambio",
    },
    says: {
      event: `${ES} Parte del cambio puede deberse a eso.`,
      history:
        "Los recuentos de {account} empiezan el {first}. Con menos de {years}, una temporada no se distingue de un cambio.",
    },
  },
  ar: {
    title: "قد يكون الموسم هو السبب",
    catches: "تغيّر بين وقتين من السنة لا تقع فيهما المناسبات والأحداث نفسها.",
    why: "لمنظمات الإغاثة مواسمها: اليوم العالمي للصليب الأحمر والهلال الأحمر (8 مايو)، واليوم العالمي للمتبرعين بالدم (14 يونيو، منظمة الصحة العالمية)، واليوم العالمي للعمل الإنساني (19 أغسطس، قرار الأمم المتحدة 63/139)، وثلاثاء العطاء، وشهر رمضان (بحسب تقويم أم القرى)، ونهاية السنة التي جلب آخر يومين منها 22% من تبرعات السنة عبر الإنترنت (Network for Good، في The Chronicle of Philanthropy، 14 ديسمبر 2010). أما حالات الطوارئ والحملات فمن سجل المشروع نفسه. ولا يتكرر شيء في أقل من سنتين.",
    instead: "الفترة نفسها من السنة السابقة، بالمناسبات والأحداث نفسها.",
    params: { years: "عدد سنوات الأرقام الذي يمكن ابتداءً منه تمييز الموسم من التغيّر" },
    says: {
      event: `${AR} وقد يعود جزء من التغيّر إلى ذلك.`,
      history: "تبدأ أرقام {account} في {first}. والحد الأدنى لتمييز الموسم من التغيّر {years}.",
    },
  },
};
