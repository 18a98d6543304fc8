import type { RuleWords } from "./rule-words.ts";

export const noOutcomeMetric: RuleWords = {
  en: {
    title: "Attention without an outcome",
    catches: "A report that shows what was published and seen, and nothing that changed.",
    why: "The Barcelona Principles 3.0 (AMEC, 2020) ask for outputs, outcomes and potential impact; version 4.0 (July 2025) for the way from the one to the other.",
    instead:
      "At least one outcome for each objective: sign-ups, blood donors, donations, knowledge.",
    params: {},
    says: {
      default: "This report shows what was published and seen, not what changed because of it.",
    },
  },
  fr: {
    title: "De l’attention sans effet mesuré",
    catches: "Un rapport qui montre ce qui a été publié et vu, et rien de ce qui a changé.",
    why: "Les Principes de Barcelone 3.0 (AMEC, 2020) demandent des productions, des effets et un impact potentiel ; la version 4.0 (juillet 2025), le chemin de l’un à l’autre.",
    instead:
      "Au moins un effet pour chaque objectif : inscriptions, dons du sang, donateurs, connaissances.",
    params: {},
    says: {
      default: "Ce rapport montre ce qui a été publié et vu, non ce qui a changé grâce à cela.",
    },
  },
  es: {
    title: "Atención sin resultado",
    catches: "Un informe que muestra lo que se publicó y se vio, y nada de lo que cambió.",
    why: "Los Principios de Barcelona 3.0 (AMEC, 2020) piden productos, resultados e impacto potencial; la versión 4.0 (julio de 2025), el camino de unos a otros.",
    instead:
      "Al menos un resultado por objetivo: inscripciones, donantes de sangre, donantes, conocimientos.",
    params: {},
    says: {
      default: "Este informe muestra lo que se publicó y se vio, no lo que cambió gracias a ello.",
    },
  },
  ar: {
    title: "اهتمام بلا نتيجة",
    catches: "تقرير يعرض ما نُشر وما شوهد، ولا شيء مما تغيّر.",
    why: "تطلب مبادئ برشلونة 3.0 (AMEC، 2020) المخرجات والنتائج والأثر المحتمل؛ وتطلب النسخة 4.0 (يوليو 2025) بيان الطريق من هذه إلى تلك.",
    instead: "نتيجة واحدة على الأقل لكل هدف: تسجيلات أو متبرعون بالدم أو مانحون أو معارف.",
    params: {},
    says: { default: "يعرض هذا التقرير ما نُشر وما شوهد، لا ما تغيّر بسببه." },
  },
};
