import { DIVISOR, REACTIONS } from "./fragments-engagement.ts";
import type { RuleWords } from "./rule-words.ts";

export const engagementDenominator: RuleWords = {
  en: {
    title: "Engagement rates of different formulas",
    catches:
      "Engagement rates side by side that are divided by different things, or count different kinds of engagement.",
    why: "The formula decides the number: for one industry on one platform, sources give 0.26% or 3.80% (apaya.com); for Facebook, 0.15% in one study (Socialinsider) and 5.07% by impression in another (Buffer, both as quoted by shortsintel.com).",
    instead: "All rates computed with one formula, which is printed beside them.",
    params: {},
    says: {
      denominator: `{one} divides engagement by ${DIVISOR.en("oneBy")}, {other} by ${DIVISOR.en("otherBy")}: the two rates cannot be compared.`,
      numerator: `{one} counts ${REACTIONS.en("extra")} as engagement and {other} does not, so the two rates cannot be compared.`,
      unknown:
        "For {names}, no source says how the rate was computed, so it cannot be compared with others.",
    },
  },
  fr: {
    title: "Des taux d’engagement de formules différentes",
    catches:
      "Des taux d’engagement mis côte à côte qui n’ont pas le même dénominateur ou ne comptent pas les mêmes réactions.",
    why: "La formule décide du nombre\u00a0: pour un même secteur et une même plateforme, les sources donnent 0,26\u00a0% ou 3,80\u00a0% (apaya.com)\u00a0; pour Facebook, 0,15\u00a0% dans une étude (Socialinsider) et 5,07\u00a0% par impression dans une autre (Buffer, tous deux cités par shortsintel.com).",
    instead: "Tous les taux calculés avec une même formule, imprimée à côté d’eux.",
    params: {},
    says: {
      denominator: `{one} divise l’engagement par ${DIVISOR.fr("oneBy")}, {other} par ${DIVISOR.fr("otherBy")}\u00a0: les deux taux ne se comparent pas.`,
      numerator: `{one} compte les ${REACTIONS.fr("extra")} dans l’engagement et {other} non\u00a0: les deux taux ne se comparent pas.`,
      unknown:
        "Pour {names}, aucune source ne dit comment le taux est calculé\u00a0: il ne peut être comparé à d’autres.",
    },
  },
  es: {
    title: "Tasas de interacción con fórmulas distintas",
    catches:
      "Tasas de interacción puestas juntas que se dividen entre cosas distintas o cuentan reacciones distintas.",
    why: "La fórmula decide el número: para un mismo sector en una misma plataforma, las fuentes dan un 0,26\u00a0% o un 3,80\u00a0% (apaya.com); en Facebook, un 0,15\u00a0% en un estudio (Socialinsider) y un 5,07\u00a0% por impresión en otro (Buffer, ambos citados por shortsintel.com).",
    instead: "Todas las tasas calculadas con una sola fórmula, impresa junto a ellas.",
    params: {},
    says: {
      denominator: `{one} divide las interacciones entre ${DIVISOR.es("oneBy")}; {other}, entre ${DIVISOR.es("otherBy")}: las dos tasas no se pueden comparar.`,
      numerator: `{one} incluye ${REACTIONS.es("extra")} entre las interacciones y {other} no, así que las dos tasas no se pueden comparar.`,
      unknown:
        "Para {names}, ninguna fuente dice cómo se calculó la tasa, así que no se puede comparar con otras.",
    },
  },
  ar: {
    title: "معدلات تفاعل بصيغ مختلفة",
    catches:
      "معدلات تفاعل موضوعة جنبًا إلى جنب، تختلف مقاماتها أو تختلف أنواع التفاعل المعدودة فيها.",
    why: "الصيغة هي التي تقرر الرقم: لقطاع واحد على منصة واحدة تذكر المصادر 0.26% أو 3.80% (apaya.com)، ولموقع Facebook ‏0.15% في دراسة (Socialinsider) و5.07% لكل ظهور في أخرى (Buffer، وكلاهما نقلًا عن shortsintel.com).",
    instead: "المعدلات كلها محسوبة بصيغة واحدة مطبوعة إلى جانبها.",
    params: {},
    says: {
      denominator: `{one}: التفاعل مقسوم على ${DIVISOR.ar("oneBy")}، و{other}: على ${DIVISOR.ar("otherBy")}، فلا تصح المقارنة بين المعدلين.`,
      numerator: `{one}: تُحسب ${REACTIONS.ar("extra")} ضمن التفاعل، و{other}: لا تُحسب، فلا تصح المقارنة بين المعدلين.`,
      unknown: "لا مصدر يذكر كيف حُسب معدل {names}، فلا يمكن مقارنته بغيره.",
    },
  },
};
