import type { RuleWords } from "./rule-words.ts";

/** Two words by the way in which the rate moved. */
function moved(up: string, down: string): string {
  return `{way, select, up {${up}} other {${down}}}`;
}

export const mixEffect: RuleWords = {
  en: {
    title: "The mix moved, not the parts",
    catches: "An overall rate that moves because its parts weigh differently than before.",
    why: "When views move from Facebook to TikTok an overall rate can rise from 1.8% to 4.1% although it falls on both (Simpson’s paradox): the shift brings 2.66 points, the platforms take 0.32. Split at the midpoint the two add up exactly, so no limit is needed.",
    instead: "The rate of each part, and how much of the change the shift makes.",
    params: {},
    says: {
      "every-part": `The overall rate ${moved("rose", "fell")} from {before} to {after} only because its parts weigh differently, {part} above all. In every part it ${moved("fell", "rose")}.`,
      opposite: `The overall rate ${moved("rose", "fell")} from {before} to {after} only because its parts weigh differently, {part} above all. Within them, taken together, it ${moved("fell", "rose")}.`,
      share:
        "{share} of the change from {before} to {after} comes from parts that weigh differently, {part} above all, not from change within them.",
      hidden: `The overall rate stayed at {after} only because its parts weigh differently, {part} above all. Within them, taken together, it ${moved("rose", "fell")}.`,
    },
  },
  fr: {
    title: "La répartition a bougé, pas les parts",
    catches: "Un taux global qui change parce que ses parts ne pèsent plus le même poids.",
    why: "Quand des vues passent de Facebook à TikTok, un taux global peut monter de 1,8 % à 4,1 % alors qu’il baisse sur les deux (paradoxe de Simpson) : la répartition apporte 2,66 points, les plateformes en retirent 0,32. Calculés au point médian, les deux effets s’additionnent exactement ; aucun seuil n’est nécessaire.",
    instead: "Le taux de chaque part, et ce que la répartition explique de l’évolution.",
    params: {},
    says: {
      "every-part": `Le taux global est ${moved("monté", "descendu")} de {before} à {after} seulement parce que ses parts pèsent autrement, surtout {part}. Dans chaque part, il a ${moved("baissé", "augmenté")}.`,
      opposite: `Le taux global est ${moved("monté", "descendu")} de {before} à {after} seulement parce que ses parts pèsent autrement, surtout {part}. En leur sein, au total, il a ${moved("baissé", "augmenté")}.`,
      share:
        "{share} de l’évolution de {before} à {after} vient de parts qui pèsent autrement, surtout {part}, et non d’un changement à l’intérieur des parts.",
      hidden: `Le taux global est resté à {after} seulement parce que ses parts pèsent autrement, surtout {part}. En leur sein, au total, il a ${moved("augmenté", "baissé")}.`,
    },
  },
  es: {
    title: "Cambió la mezcla, no las partes",
    catches: "Una tasa global que se mueve porque sus partes pesan distinto que antes.",
    why: "Cuando las visualizaciones pasan de Facebook a TikTok, una tasa global puede subir del 1,8 % al 4,1 % aunque baje en las dos (paradoja de Simpson): el desplazamiento aporta 2,66 puntos y las plataformas restan 0,32. Calculados en el punto medio, ambos efectos suman exactamente el cambio, así que no hace falta ningún límite.",
    instead: "La tasa de cada parte y cuánto del cambio se debe al desplazamiento.",
    params: {},
    says: {
      "every-part": `La tasa global ${moved("subió", "bajó")} de {before} a {after} solo porque sus partes pesan distinto, sobre todo {part}. En cada parte ${moved("bajó", "subió")}.`,
      opposite: `La tasa global ${moved("subió", "bajó")} de {before} a {after} solo porque sus partes pesan distinto, sobre todo {part}. Dentro de ellas, en conjunto, ${moved("bajó", "subió")}.`,
      share:
        "El {share} del cambio de {before} a {after} se debe a que las partes pesan distinto, sobre todo {part}, y no a cambios dentro de ellas.",
      hidden: `La tasa global se quedó en {after} solo porque sus partes pesan distinto, sobre todo {part}. Dentro de ellas, en conjunto, ${moved("subió", "bajó")}.`,
    },
  },
  ar: {
    title: "تغيّر المزيج لا الأجزاء",
    catches: "معدل إجمالي يتحرك لأن أوزان أجزائه تغيّرت.",
    why: "عندما تنتقل المشاهدات من فيسبوك إلى تيك توك قد يرتفع المعدل الإجمالي من 1.8% إلى 4.1% مع أنه ينخفض في كل منهما (مفارقة سيمبسون): يضيف الانتقال 2.66 نقطة وتُنقص المنصتان 0.32 نقطة. وعند الحساب بنقطة المنتصف يساوي مجموع الأثرين التغيّر تمامًا، فلا حاجة إلى حد.",
    instead: "معدل كل جزء، ومقدار ما يفسره تغيّر المزيج.",
    params: {},
    says: {
      "every-part": `${moved("ارتفع", "انخفض")} المعدل الإجمالي من {before} إلى {after} فقط لأن أوزان أجزائه تغيّرت، ولا سيما {part}. أما في كل جزء فقد ${moved("انخفض", "ارتفع")}.`,
      opposite: `${moved("ارتفع", "انخفض")} المعدل الإجمالي من {before} إلى {after} فقط لأن أوزان أجزائه تغيّرت، ولا سيما {part}. أما داخل الأجزاء مجتمعةً فقد ${moved("انخفض", "ارتفع")}.`,
      share:
        "{share} من التغيّر من {before} إلى {after} سببه تغيّر أوزان الأجزاء، ولا سيما {part}، لا تغيّر داخلها.",
      hidden: `بقي المعدل الإجمالي عند {after} فقط لأن أوزان أجزائه تغيّرت، ولا سيما {part}. أما داخل الأجزاء مجتمعةً فقد ${moved("ارتفع", "انخفض")}.`,
    },
  },
};
