import * as ar from "./fragments-ar.ts";
import * as en from "./fragments-en.ts";
import * as es from "./fragments-es.ts";
import * as fr from "./fragments-fr.ts";
import type { RuleWords } from "./rule-words.ts";

export const definitionChangedInWindow: RuleWords = {
  en: {
    title: "The counting rule changed",
    catches: "Days before and after a platform changed what it counts, in one number or one line.",
    why: "YouTube counts views from the first frame since 24 August 2026 (support.google.com/youtube/answer/2991785), Shorts since 31 March 2025; Facebook and Instagram made views their one count in November and August 2024 and took weeks to roll it out. A rise over such a day says nothing. The 14 days are our own choice.",
    instead:
      "Two segments with a break between them and no growth across it, or a count that ran on, such as engaged views.",
    params: { transitionDays: "Days after a change whose counts may still mix both rules" },
    says: {
      default: `${en.CHANGED} {platform} changed what it counts as ${en.ONE}: before, {before}; since, {after}. Numbers before and after cannot be compared.`,
      event: `${en.CHANGED} {platform} {effect}. Numbers before and after cannot be compared.`,
      "just-changed": `${en.CHANGED} {platform} changed what it counts as ${en.ONE}, and this time begins then or soon after. Such changes have taken weeks to reach every account, so its first days may mix both rules.`,
    },
  },
  fr: {
    title: "La règle de comptage a changé",
    catches:
      "Des jours d’avant et d’après un changement de ce qu’une plateforme compte, dans un seul chiffre ou une seule courbe.",
    why: "YouTube compte les vues dès la première image depuis le 24 août 2026 (support.google.com/youtube/answer/2991785), celles des Shorts depuis le 31 mars 2025 ; Facebook et Instagram ont fait des vues leur seul comptage en novembre et en août 2024, et le déploiement a pris des semaines. Une hausse à cheval sur un tel jour ne dit rien. Les 14 jours sont notre propre choix.",
    instead:
      "Deux segments séparés par une rupture, sans croissance de l’un à l’autre, ou un comptage qui a continué sans changement, comme les vues engagées.",
    params: {
      transitionDays:
        "Jours après un changement dont les chiffres peuvent encore mêler les deux règles",
    },
    says: {
      default: `${fr.CHANGED} {platform} a changé ce qui compte comme ${fr.ONE} : avant, {before} ; depuis, {after}. Les chiffres d’avant et d’après ne sont pas comparables.`,
      event: `${fr.CHANGED} {platform} {effect}. Les chiffres d’avant et d’après ne sont pas comparables.`,
      "just-changed": `${fr.CHANGED} {platform} a changé ce qui compte comme ${fr.ONE}, et cette période commence alors ou peu après. De tels changements ont mis des semaines à atteindre tous les comptes : les premiers jours peuvent mêler les deux règles.`,
    },
  },
  es: {
    title: "Cambió la regla de recuento",
    catches:
      "Días de antes y de después de que una plataforma cambiara lo que cuenta, en una sola cifra o una sola línea.",
    why: "YouTube cuenta las visualizaciones desde el primer fotograma desde el 24 de agosto de 2026 (support.google.com/youtube/answer/2991785) y las de los Shorts desde el 31 de marzo de 2025; Facebook e Instagram hicieron de las visualizaciones su único recuento en noviembre y agosto de 2024 y tardaron semanas en implantarlo. Una subida que abarca un día así no dice nada. Los 14 días son elección nuestra.",
    instead:
      "Dos tramos separados por un corte y sin crecimiento entre ambos, o un recuento que no cambió, como las visualizaciones con interacción.",
    params: {
      transitionDays: "Días tras un cambio cuyos recuentos aún pueden mezclar las dos reglas",
    },
    says: {
      default: `${es.CHANGED} {platform} cambió lo que cuenta como ${es.ONE}: antes, {before}; desde entonces, {after}. Las cifras de antes y de después no se pueden comparar.`,
      event: `${es.CHANGED} {platform} {effect}. Las cifras de antes y de después no se pueden comparar.`,
      "just-changed": `${es.CHANGED} {platform} cambió lo que cuenta como ${es.ONE}, y este periodo empieza entonces o poco después. Estos cambios han tardado semanas en llegar a todas las cuentas, así que los primeros días pueden mezclar las dos reglas.`,
    },
  },
  ar: {
    title: "تغيّرت قاعدة العدّ",
    catches: "أيام قبل تغيير المنصة لما تعدّه وأيام بعده، في رقم واحد أو خط واحد.",
    why: "تعدّ YouTube المشاهدات من أول إطار منذ 24 أغسطس 2026 (support.google.com/youtube/answer/2991785)، ومشاهدات Shorts منذ 31 مارس 2025؛ وجعلت Facebook وInstagram المشاهدات مقياسهما الوحيد في نوفمبر وأغسطس 2024 واستغرق التطبيق أسابيع. والارتفاع الذي يمتد عبر يوم كهذا لا يدل على شيء. ومدة 14 يومًا من اختيارنا نحن.",
    instead: "مقطعان بينهما انقطاع من دون نمو عبره، أو مقياس لم يتغيّر مثل المشاهدات التفاعلية.",
    params: {
      transitionDays: "عدد الأيام بعد التغيير التي قد تظل أرقامها خليطًا من القاعدتين",
    },
    says: {
      default: `${ar.CHANGED} غيّرت منصة {platform} تعريف ${ar.ONE}: قبل ذلك {before}، وبعده {after}. لا تصح المقارنة بين أرقام ما قبل وما بعد.`,
      event: `${ar.CHANGED}: منصة {platform} {effect}. لا تصح المقارنة بين أرقام ما قبل وما بعد.`,
      "just-changed": `${ar.CHANGED} غيّرت منصة {platform} تعريف ${ar.ONE}، وتبدأ هذه المدة حينها أو بعدها بقليل. استغرقت تغييرات كهذه أسابيع لتصل إلى كل الحسابات، فقد تخلط الأيام الأولى بين القاعدتين.`,
    },
  },
};
