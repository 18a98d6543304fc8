import { DIVISOR } from "./fragments-engagement.ts";
import type { RuleWords } from "./rule-words.ts";

export const audienceNotReacting: RuleWords = {
  en: {
    title: "An audience that hardly reacts",
    catches: "An engagement rate far below that of comparable accounts with the same denominator.",
    why: "A quarter of the median is far from it; where far begins is our own choice. It says that few react, not why, and it is no proof of bought followers. The rule is silent unless a benchmark of the same platform, denominator and size is given, as the same accounts can be above one kind of benchmark and below another: Rival IQ’s medians by follower for 2022 run from 5.69% on TikTok to 0.035% on Twitter.",
    instead: "The rate with its interval, beside the benchmark by its name and year.",
    params: {
      factor: "Part of the benchmark, as a fraction, below which a rate is said to be low",
    },
    says: {
      default: `{account}: the engagement rate by ${DIVISOR.en("by")} is {rate} ({hits} per {of}). The median of {sector} in {year} was {median} ({publisher}).`,
    },
  },
  fr: {
    title: "Un public qui réagit à peine",
    catches:
      "Un taux d’engagement très inférieur à celui de comptes comparables calculé avec le même dénominateur.",
    why: "Le quart de la médiane en est loin\u00a0; où commence «\u00a0loin\u00a0» relève de notre propre choix. La règle dit que peu de gens réagissent, non pourquoi, et ne prouve aucun achat d’abonnés. Elle se tait sans repère de la même plateforme, du même dénominateur et de la même taille, car un compte peut dépasser un repère et rester sous un autre\u00a0: les médianes de Rival IQ par abonné pour 2022 vont de 5,69\u00a0% sur TikTok à 0,035\u00a0% sur Twitter.",
    instead: "Le taux avec son intervalle, à côté du repère désigné par son nom et son année.",
    params: {
      factor: "Part du repère, en fraction, au-dessous de laquelle un taux est dit faible",
    },
    says: {
      default: `{account}\u00a0: le taux d’engagement, divisé par ${DIVISOR.fr("by")}, est de {rate} ({hits} pour {of}). Médiane de référence ({sector}, {year})\u00a0: {median}, selon {publisher}.`,
    },
  },
  es: {
    title: "Un público que apenas reacciona",
    catches:
      "Una tasa de interacción muy inferior a la de cuentas comparables con el mismo denominador.",
    why: "Un cuarto de la mediana queda lejos de ella; dónde empieza «lejos» es elección nuestra. La regla dice que pocos reaccionan, no por qué, y no prueba que se compraran seguidores. Calla si no hay una referencia de la misma plataforma, el mismo denominador y el mismo tamaño, pues una cuenta puede superar una referencia y quedar por debajo de otra: las medianas de Rival IQ por seguidor en 2022 van del 5,69\u00a0% en TikTok al 0,035\u00a0% en Twitter.",
    instead: "La tasa con su intervalo, junto a la referencia con su nombre y su año.",
    params: {
      factor: "Parte de la referencia, en fracción, por debajo de la cual una tasa se llama baja",
    },
    says: {
      default: `{account}: la tasa de interacción, dividida entre ${DIVISOR.es("by")}, es del {rate} ({hits} por cada {of}). La mediana de referencia ({sector}, {year}) es del {median}, según {publisher}.`,
    },
  },
  ar: {
    title: "جمهور يكاد لا يتفاعل",
    catches: "معدل تفاعل أدنى بكثير من معدل حسابات مماثلة محسوب بالمقام نفسه.",
    why: "ربع الوسيط بعيد عنه، أما أين يبدأ البعد فاختيار منا. تقول القاعدة إن القليلين يتفاعلون، لا لماذا، وليست دليلًا على شراء متابعين. وهي تسكت ما لم تُعطَ مرجعًا للمنصة نفسها وبالمقام نفسه وللحجم نفسه، فقد يعلو الحساب على مرجع ويقل عن آخر: وسيطات Rival IQ لكل متابع في 2022 تتراوح بين 5.69% على TikTok و0.035% على Twitter.",
    instead: "المعدل مع مجاله، إلى جانب المرجع باسمه وسنته.",
    params: { factor: "الجزء من المرجع، ككسر، الذي يُعدّ المعدل دونه منخفضًا" },
    says: {
      default: `{account}: معدل التفاعل مقسومًا على ${DIVISOR.ar("by")} هو {rate} ({hits} لكل {of}). والوسيط المرجعي ({sector}، {year}) هو {median} بحسب {publisher}.`,
    },
  },
};
