import * as ar from "./fragments-ar.ts";
import * as en from "./fragments-en.ts";
import * as es from "./fragments-es.ts";
import * as fr from "./fragments-fr.ts";
import type { RuleWords } from "./rule-words.ts";

export const conflictingSources: RuleWords = {
  en: {
    title: "Sources that disagree",
    catches: "Two sources that give different numbers or dates for one fact.",
    why: "Computed from what the sources allow, not from what anybody marked: bounds or dates that do not overlap cannot both be true. For #ForClimate two sources give 15 and 17 languages; the account began on 25 May or in June 2019 (ICTworks, 26 December 2019; Devex, 17 February 2021).",
    instead: "Both with their sources, and what is computed from them as a range.",
    params: {},
    says: {
      default: `{subject}, {fact}: {aSource} says ${en.stated("a")}, but {bSource} says ${en.stated("b")}.`,
      different: `{subject}, {fact}: {aSource} says ${en.stated("a")}, {bSource} says ${en.stated("b")}; both can be true.`,
    },
  },
  fr: {
    title: "Des sources en désaccord",
    catches: "Deux sources qui donnent pour un même fait des nombres ou des dates différents.",
    why: "Calculé d’après ce que les sources permettent, et non d’après ce que quelqu’un aurait signalé : des bornes ou des dates qui ne se recoupent pas ne peuvent être vraies toutes les deux. Pour #ForClimate, deux sources donnent 15 et 17 langues ; le compte a commencé le 25 mai ou en juin 2019 (ICTworks, 26 décembre 2019 ; Devex, 17 février 2021).",
    instead: "Les deux, avec leurs sources, et une fourchette pour ce que l’on en calcule.",
    params: {},
    says: {
      default: `{subject}, {fact} : ${fr.stated("a")} selon {aSource}, mais ${fr.stated("b")} selon {bSource}.`,
      different: `{subject}, {fact} : ${fr.stated("a")} selon {aSource}, ${fr.stated("b")} selon {bSource} ; les deux peuvent être vrais.`,
    },
  },
  es: {
    title: "Fuentes que no coinciden",
    catches: "Dos fuentes que dan números o fechas diferentes para un mismo hecho.",
    why: "Se calcula a partir de lo que las fuentes permiten, no de lo que alguien haya marcado: unos límites o unas fechas que no se solapan no pueden ser ciertos a la vez. Para #ForClimate, dos fuentes dan 15 y 17 idiomas; la cuenta empezó el 25 de mayo o en junio de 2019 (ICTworks, 26 de diciembre de 2019; Devex, 17 de febrero de 2021).",
    instead: "Ambas con sus fuentes, y lo que se calcule con ellas, como intervalo.",
    params: {},
    says: {
      default: `{subject}, {fact}: ${es.stated("a")} según {aSource}, pero ${es.stated("b")} según {bSource}.`,
      different: `{subject}, {fact}: ${es.stated("a")} según {aSource}, ${es.stated("b")} según {bSource}; ambas cosas pueden ser ciertas.`,
    },
  },
  ar: {
    title: "مصادر غير متفقة",
    catches: "مصدران يعطيان للأمر الواحد رقمين أو تاريخين مختلفين.",
    why: "يُحسب ذلك مما تسمح به المصادر، لا مما أشار إليه أحد: فالحدود أو التواريخ التي لا تتقاطع لا يمكن أن تصح معًا. ففي حملة #ForClimate يذكر مصدران 15 و17 لغة، وقد بدأ الحساب في 25 مايو أو في يونيو 2019 (ICTworks، 26 ديسمبر 2019؛ Devex، 17 فبراير 2021).",
    instead: "القيمتان معًا بمصدريهما، وما يُحسب منهما في صورة نطاق.",
    params: {},
    says: {
      default: `{subject}، {fact}: ${ar.stated("a")} بحسب {aSource}، لكن ${ar.stated("b")} بحسب {bSource}.`,
      different: `{subject}، {fact}: ${ar.stated("a")} بحسب {aSource}، و${ar.stated("b")} بحسب {bSource}؛ وقد يصح الأمران معًا.`,
    },
  },
};
