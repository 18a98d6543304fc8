import * as ar from "./fragments-ar.ts";
import * as en from "./fragments-en.ts";
import * as es from "./fragments-es.ts";
import * as fr from "./fragments-fr.ts";
import type { RuleWords } from "./rule-words.ts";

export const timeZone: RuleWords = {
  en: {
    title: "Days that begin at different hours",
    catches: "Daily counts of platforms whose days begin at different hours.",
    why: "YouTube's and Facebook's days begin at midnight Pacific time, those of X and LinkedIn at midnight UTC; where TikTok's begin is not documented. So up to a third of a day may lie in another day. Over a quarter that is little, over a day or two it decides.",
    instead: "Weeks or longer, and a day more on each side of an event.",
    params: {},
    says: {
      default: `${en.ZONES}, so the edges of the two times do not match.`,
      edges: `${en.ZONES}, so up to {share} of a count shown here may lie outside the time of the other.`,
      daily: `${en.ZONES}, so single days of the two cannot be set side by side.`,
    },
  },
  fr: {
    title: "Des jours qui commencent à des heures différentes",
    catches:
      "Des chiffres quotidiens de plateformes dont les jours commencent à des heures différentes.",
    why: "Les jours de YouTube et de Facebook commencent à minuit, heure du Pacifique, ceux de X et de LinkedIn à minuit UTC ; pour TikTok, ce n’est pas documenté. Jusqu’à un tiers d’un jour peut donc tomber dans un autre. Sur un trimestre c’est peu, sur un jour ou deux c’est décisif.",
    instead: "Des semaines ou plus, et un jour de plus de chaque côté d’un événement.",
    params: {},
    says: {
      default: `${fr.ZONES} : les bords des deux périodes ne coïncident pas.`,
      edges: `${fr.ZONES} : jusqu’à {share} d’un chiffre affiché ici peut tomber hors de la période de l’autre.`,
      daily: `${fr.ZONES} : on ne peut pas mettre côte à côte des jours isolés des deux.`,
    },
  },
  es: {
    title: "Días que empiezan a horas distintas",
    catches: "Recuentos diarios de plataformas cuyos días empiezan a horas distintas.",
    why: "Los días de YouTube y Facebook empiezan a medianoche, hora del Pacífico; los de X y LinkedIn, a medianoche UTC; cuándo empiezan los de TikTok no está documentado. Así, hasta un tercio de un día puede caer en otro. En un trimestre es poco; en uno o dos días decide.",
    instead: "Semanas o periodos más largos, y un día más a cada lado de un hecho.",
    params: {},
    says: {
      default: `${es.ZONES}, así que los bordes de los dos periodos no coinciden.`,
      edges: `${es.ZONES}, así que hasta el {share} de una cifra de las que se muestran aquí puede quedar fuera del periodo de la otra.`,
      daily: `${es.ZONES}, así que no se pueden comparar días sueltos de las dos.`,
    },
  },
  ar: {
    title: "أيام تبدأ في ساعات مختلفة",
    catches: "أرقام يومية لمنصات تبدأ أيامها في ساعات مختلفة.",
    why: "تبدأ أيام YouTube وFacebook عند منتصف الليل بتوقيت المحيط الهادئ، وأيام X وLinkedIn عند منتصف الليل بالتوقيت العالمي المنسق؛ أما بداية اليوم لدى TikTok فغير موثقة. لذلك قد يقع ما يصل إلى ثلث اليوم في يوم آخر. وهذا قليل في ربع سنة، لكنه حاسم في يوم أو يومين.",
    instead: "أسابيع أو مدد أطول، ويوم إضافي على كل جانب من جانبي الحدث.",
    params: {},
    says: {
      default: `${ar.ZONES}، فلا تتطابق أطراف المدتين.`,
      edges: `${ar.ZONES}، فقد يقع ما يصل إلى {share} من رقم معروض هنا خارج مدة الآخر.`,
      daily: `${ar.ZONES}، فلا تصح المقارنة بين أيام منفردة من الاثنتين.`,
    },
  },
};
