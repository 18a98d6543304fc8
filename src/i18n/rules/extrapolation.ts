import type { RuleWords } from "./rule-words.ts";

export const extrapolation: RuleWords = {
  en: {
    title: "A short time made into a long one",
    catches:
      "A yearly rate, a doubling time or a projection that goes well beyond what was counted.",
    why: "From 1,000 to 1,500 followers in 90 days makes 418% a year if the pace holds, and nothing says that it does. The limits are our own choice.",
    instead: "The growth of the time that was counted.",
    params: {
      days: "Days that must be counted before a yearly rate is shown",
      frac: "How far beyond the counted time a month, a doubling or a projection may go, as a part of it",
    },
    says: {
      year: "Only {counted} were counted. A yearly rate would assume that their pace lasts a year, so none is shown.",
      month: "Only {counted} were counted, less than a month, so no monthly rate is shown.",
      doubling:
        "Nothing {way, select, up {doubled} other {halved}} in the {counted} that were counted. How long it would take is a guess, so it is not shown.",
      projection: "This looks {ahead} ahead from {counted} of counts, so it is not shown.",
    },
  },
  fr: {
    title: "Du court terme étiré en long terme",
    catches:
      "Un taux annuel, un temps de doublement ou une projection qui dépasse de loin ce qui a été compté.",
    why: "Passer de 1 000 à 1 500 abonnés en 90 jours fait 418 % par an si le rythme se maintient, et rien ne dit qu’il se maintient. Les seuils sont notre propre choix.",
    instead: "La croissance de la durée réellement comptée.",
    params: {
      days: "Jours à compter avant d’afficher un taux annuel",
      frac: "De combien un mois, un doublement ou une projection peut dépasser la durée comptée, en part de celle-ci",
    },
    says: {
      year: "La durée comptée n’est que de {counted}. Un taux annuel supposerait que ce rythme se maintienne un an : aucun n’est affiché.",
      month:
        "La durée comptée n’est que de {counted}, moins d’un mois : aucun taux mensuel n’est affiché.",
      doubling:
        "Rien n’a {way, select, up {doublé} other {diminué de moitié}} sur les {counted} comptés. Dire quand ce serait le cas, c’est deviner : rien n’est affiché.",
      projection:
        "Cette projection porte {ahead} plus loin que les {counted} comptés : elle n’est pas affichée.",
    },
  },
  es: {
    title: "Un tiempo corto estirado",
    catches:
      "Una tasa anual, un tiempo de duplicación o una proyección que va mucho más allá de lo contado.",
    why: "Pasar de 1000 a 1500 seguidores en 90 días es un 418 % anual si el ritmo se mantiene, y nada dice que se mantenga. Los límites son decisión nuestra.",
    instead: "El crecimiento del tiempo que se contó.",
    params: {
      days: "Días que deben haberse contado antes de mostrar una tasa anual",
      frac: "Cuánto puede ir más allá del tiempo contado un mes, una duplicación o una proyección, como parte de él",
    },
    says: {
      year: "Solo se contaron {counted}. Una tasa anual supondría que el ritmo se mantiene un año, por lo que no se muestra.",
      month:
        "Solo se contaron {counted}, menos de un mes, por lo que no se muestra ninguna tasa mensual.",
      doubling:
        "En los {counted} contados nada se {way, select, up {duplicó} other {redujo a la mitad}}. Cuánto tardaría es una conjetura, por lo que no se muestra.",
      projection: "Esto va {ahead} más allá de los {counted} contados, por lo que no se muestra.",
    },
  },
  ar: {
    title: "مدة قصيرة تُمدَّد إلى مدة طويلة",
    catches: "معدل سنوي أو زمن تضاعف أو توقّع يتجاوز كثيرًا ما جرى عدّه.",
    why: "الانتقال من 1000 إلى 1500 متابع في 90 يومًا يعني 418% في السنة إذا استمرت الوتيرة، ولا شيء يدل على أنها تستمر. والحدود من اختيارنا.",
    instead: "نمو المدة التي جرى عدّها.",
    params: {
      days: "عدد الأيام التي يجب عدّها قبل عرض معدل سنوي",
      frac: "كم يجوز أن يتجاوز الشهر أو التضاعف أو التوقّع المدة المعدودة، كجزء منها",
    },
    says: {
      year: "المدة المعدودة {counted} فقط. والمعدل السنوي يفترض استمرار الوتيرة سنة كاملة، لذلك لا يُعرض.",
      month: "المدة المعدودة {counted} فقط، أي أقل من شهر، لذلك لا يُعرض معدل شهري.",
      doubling:
        "لم {way, select, up {يتضاعف} other {ينخفض إلى النصف}} شيء في المدة المعدودة ({counted}). وما يلزم لذلك من وقت تخمين، لذلك لا يُعرض.",
      projection:
        "يمتد هذا التوقّع {ahead} بعد آخر رقم، والمدة المعدودة {counted} فقط، لذلك لا يُعرض.",
    },
  },
};
