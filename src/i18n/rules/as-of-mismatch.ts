import * as ar from "./fragments-ar.ts";
import type { RuleWords } from "./rule-words.ts";

export const asOfMismatch: RuleWords = {
  en: {
    title: "Counted on different days",
    catches: "Figures of different dates, or without a date, set side by side.",
    why: "A week apart is enough for a campaign or a purge to lie between two counts. The IFRC interview sets a TikTok count of February 2021 beside two counts without any date (Devex, 17 February 2021). The limit of 7 days is our own choice.",
    instead: "Counts of one common date, or each count with its date beside it.",
    params: { days: "Days that two figures may lie apart without a caveat" },
    says: {
      apart: "These figures were counted up to {days} apart, between {first} and {last}.",
      undated:
        "No source says when the numbers of {who} were counted, so they may come from other times than the rest.",
      "all-undated":
        "No source says when these numbers were counted, so they may come from different times.",
    },
  },
  fr: {
    title: "Relevés à des dates différentes",
    catches: "Des chiffres de dates différentes, ou sans date, mis côte à côte.",
    why: "Une semaine d’écart suffit pour qu’une campagne ou une purge tombe entre deux relevés. L’entretien avec l’IFRC place un chiffre TikTok de février 2021 à côté de deux chiffres sans aucune date (Devex, 17 février 2021). La limite de 7 jours est notre propre choix.",
    instead: "Des relevés d’une même date, ou chaque chiffre avec sa date à côté.",
    params: { days: "Jours d’écart admis entre deux chiffres sans mise en garde" },
    says: {
      apart: "Jusqu’à {days} séparent ces chiffres, relevés entre le {first} et le {last}.",
      undated:
        "{who} : aucune source ne dit de quand datent ces chiffres, qui peuvent être d’un autre moment que le reste.",
      "all-undated":
        "Aucune source ne dit de quand datent ces chiffres, qui peuvent être de moments différents.",
    },
  },
  es: {
    title: "Contados en fechas distintas",
    catches: "Cifras de fechas distintas, o sin fecha, puestas una junto a otra.",
    why: "Con una semana de diferencia basta para que entre dos recuentos caiga una campaña o una purga. La entrevista con la IFRC pone una cifra de TikTok de febrero de 2021 junto a dos cifras sin fecha alguna (Devex, 17 de febrero de 2021). El límite de 7 días es elección nuestra.",
    instead: "Cifras de una misma fecha, o cada cifra con su fecha al lado.",
    params: { days: "Días que pueden separar dos cifras sin que se advierta" },
    says: {
      apart:
        "Estas cifras se tomaron con hasta {days} de diferencia, entre el {first} y el {last}.",
      undated:
        "{who}: ninguna fuente dice de cuándo son estas cifras, que pueden ser de otro momento que el resto.",
      "all-undated":
        "Ninguna fuente dice de cuándo son estas cifras, que pueden ser de momentos distintos.",
    },
  },
  ar: {
    title: "أرقام أُخذت في أيام مختلفة",
    catches: "أرقام من تواريخ مختلفة، أو بلا تاريخ، موضوعة جنبًا إلى جنب.",
    why: "يكفي فارق أسبوع لكي تقع حملة أو عملية تنقية بين رقمين. وتضع المقابلة مع IFRC رقمًا من TikTok يعود إلى فبراير 2021 بجانب رقمين بلا أي تاريخ (Devex، 17 فبراير 2021). وحدّ الأيام السبعة من اختيارنا نحن.",
    instead: "أرقام من تاريخ واحد، أو كل رقم وبجانبه تاريخه.",
    params: { days: "عدد الأيام التي يجوز أن تفصل بين رقمين من دون تنبيه" },
    says: {
      apart: `أُخذت هذه الأرقام بين {first} و{last}، بفارق يصل إلى ${ar.daysOf("days")}.`,
      undated: "لا يذكر أي مصدر تاريخ أرقام {who}، فقد تعود إلى وقت غير وقت بقية الأرقام.",
      "all-undated": "لا يذكر أي مصدر تاريخ هذه الأرقام، فقد تعود إلى أوقات مختلفة.",
    },
  },
};
