import type { RuleWords } from "./rule-words.ts";

export const unequalWindows: RuleWords = {
  en: {
    title: "Periods of different length",
    catches: "A change between two periods that do not have the same number of days.",
    why: "Quarters have 90 to 92 days. 9,000 views in 90 days and 9,200 in 92 are 100 a day both times, yet the totals rise by 2.2%. The limits are our own choice.",
    instead: "Daily averages, or periods of the same length.",
    params: {
      pp: "Difference between the change of the totals and that of the daily averages from which it is said, as a fraction (0.02 is two percentage points)",
      hardDays: "Days by which two periods may differ before their totals are no longer compared",
    },
    says: {
      raw: "The earlier period has {before}, the later one {after}. Per day the change is {perDay}, not {raw}.",
      "raw-withheld":
        "The earlier period has {before}, the later one {after}: too unequal to compare totals. Per day the change is {perDay}.",
      "per-day":
        "The earlier period has {before}, the later one {after}. The change is that of the daily averages.",
      people:
        "The earlier period has {before}, the later one {after}. The longer one reaches more people for that reason alone.",
    },
  },
  fr: {
    title: "Des périodes de durée différente",
    catches: "Une évolution entre deux périodes qui n’ont pas le même nombre de jours.",
    why: "Un trimestre compte de 90 à 92 jours. 9 000 vues en 90 jours et 9 200 en 92 font chaque fois 100 par jour, et pourtant le total monte de 2,2 %. Les seuils sont notre propre choix.",
    instead: "Les moyennes par jour, ou des périodes de même durée.",
    params: {
      pp: "Écart entre l’évolution des totaux et celle des moyennes par jour à partir duquel la mise en garde s’affiche, en fraction (0,02 vaut deux points de pourcentage)",
      hardDays:
        "Jours d’écart entre deux périodes au-delà desquels leurs totaux ne sont plus comparés",
    },
    says: {
      raw: "La première période compte {before}, la seconde {after}. Par jour, l’évolution est de {perDay}, non de {raw}.",
      "raw-withheld":
        "La première période compte {before}, la seconde {after} : trop inégales pour comparer les totaux. Par jour, l’évolution est de {perDay}.",
      "per-day":
        "La première période compte {before}, la seconde {after}. L’évolution est celle des moyennes par jour.",
      people:
        "La première période compte {before}, la seconde {after}. La plus longue touche plus de monde pour cette seule raison.",
    },
  },
  es: {
    title: "Períodos de distinta duración",
    catches: "Un cambio entre dos períodos que no tienen el mismo número de días.",
    why: "Los trimestres tienen de 90 a 92 días. 9000 visualizaciones en 90 días y 9200 en 92 son 100 al día en ambos casos, pero el total sube un 2,2 %. Los límites son decisión nuestra.",
    instead: "Promedios diarios, o períodos de la misma duración.",
    params: {
      pp: "Diferencia entre el cambio de los totales y el de los promedios diarios a partir de la cual se advierte, como fracción (0,02 son dos puntos porcentuales)",
      hardDays:
        "Días en que pueden diferir dos períodos antes de que dejen de compararse sus totales",
    },
    says: {
      raw: "El primer período tiene {before} y el segundo, {after}. Por día, el cambio es de {perDay}, no de {raw}.",
      "raw-withheld":
        "El primer período tiene {before} y el segundo, {after}: demasiado desiguales para comparar totales. Por día, el cambio es de {perDay}.",
      "per-day":
        "El primer período tiene {before} y el segundo, {after}. El cambio es el de los promedios diarios.",
      people:
        "El primer período tiene {before} y el segundo, {after}. El más largo llega a más personas solo por eso.",
    },
  },
  ar: {
    title: "فترتان مختلفتا الطول",
    catches: "تغيّر بين فترتين لا يتساوى عدد أيامهما.",
    why: "يتراوح عدد أيام ربع السنة بين 90 و92 يومًا. و9000 مشاهدة في 90 يومًا و9200 في 92 يومًا تساوي 100 مشاهدة في اليوم في الحالتين، ومع ذلك يرتفع المجموع بنسبة 2.2%. والحدود من اختيارنا.",
    instead: "المتوسطات اليومية، أو فترتان متساويتا الطول.",
    params: {
      pp: "الفرق بين تغيّر المجموعين وتغيّر المتوسطين اليوميين الذي يُذكر التنبيه ابتداءً منه، ككسر (0.02 تعني نقطتين مئويتين)",
      hardDays: "عدد الأيام الذي قد يختلف به طول الفترتين قبل أن تتوقف مقارنة مجموعيهما",
    },
    says: {
      raw: "تضم الفترة الأولى {before} والثانية {after}. والتغيّر محسوبًا لكل يوم {perDay} وليس {raw}.",
      "raw-withheld":
        "تضم الفترة الأولى {before} والثانية {after}، وهو تفاوت لا تصح معه مقارنة المجموعين. والتغيّر محسوبًا لكل يوم {perDay}.",
      "per-day":
        "تضم الفترة الأولى {before} والثانية {after}. والتغيّر المعروض هو تغيّر المتوسط اليومي.",
      people:
        "تضم الفترة الأولى {before} والثانية {after}. والفترة الأطول تصل إلى عدد أكبر من الناس لهذا السبب وحده.",
    },
  },
};
