import type { RuleWords } from "./rule-words.ts";

export const percentageWithoutAbsolute: RuleWords = {
  en: {
    title: "A percentage without its numbers",
    catches: "A percentage in a sentence that names neither of the numbers it comes from.",
    why: "Growth of 50% can be 2 followers become 3 or 2 million become 3. Only the numbers tell the one from the other. The rule is our own choice.",
    instead: "Both numbers beside the percentage: 12.5% (12,000 to 13,500).",
    params: {},
    says: {
      growth: "{percent}: from {a} to {b}.",
      share: "{percent}: {a} per {b}.",
    },
  },
  fr: {
    title: "Un pourcentage sans ses nombres",
    catches: "Un pourcentage dans une phrase qui ne cite pas les nombres dont il provient.",
    why: "Une hausse de 50\u00a0%, ce sont 2 abonnés devenus 3, ou 2 millions devenus 3. Seuls les nombres les distinguent. La règle est notre propre choix.",
    instead:
      "Les deux nombres à côté du pourcentage\u00a0: 12,5\u00a0% (de 12\u00a0000 à 13\u00a0500).",
    params: {},
    says: {
      growth: "{percent}\u00a0: de {a} à {b}.",
      share: "{percent}\u00a0: {a} pour {b}.",
    },
  },
  es: {
    title: "Un porcentaje sin sus números",
    catches: "Un porcentaje en una frase que no nombra los números de los que sale.",
    why: "Un aumento del 50\u00a0% puede ser 2 seguidores que pasan a 3 o 2 millones que pasan a 3. Solo los números los distinguen. La regla es elección nuestra.",
    instead: "Los dos números junto al porcentaje: 12,5\u00a0% (de 12.000 a 13.500).",
    params: {},
    says: {
      growth: "{percent}: de {a} a {b}.",
      share: "{percent}: {a} por cada {b}.",
    },
  },
  ar: {
    title: "نسبة مئوية بلا أرقامها",
    catches: "نسبة مئوية في جملة لا تذكر الرقمين اللذين حُسبت منهما.",
    why: "قد تعني زيادة 50% متابعَين صارا ثلاثة، أو مليونين صارا ثلاثة ملايين، ولا يميز بينهما إلا الأرقام. والقاعدة اختيار منا.",
    instead: "الرقمان إلى جانب النسبة: 12.5% (من 12,000 إلى 13,500).",
    params: {},
    says: {
      growth: "{percent}: من {a} إلى {b}.",
      share: "{percent}: {a} لكل {b}.",
    },
  },
};
