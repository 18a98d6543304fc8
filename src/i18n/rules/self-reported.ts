import type { RuleWords } from "./rule-words.ts";

export const selfReported: RuleWords = {
  en: {
    title: "The word of the organisation itself",
    catches: "Numbers and dates that rest on somebody's word and that nobody else can check.",
    why: "A metric that guides decisions must be auditable (Eric Ries, The Lean Startup). Under the article about #ForClimate a reader called its 300 million views unverifiable (ICTworks, December 2019).",
    instead:
      'The platform\'s own export or an archived copy of the public page; until then "according to".',
    params: {},
    says: {
      default:
        "This rests on the word of {who}, published on {published}. We found no independent record.",
      unverifiable:
        "This rests on the word of {who}, published on {published}, and can no longer be checked.",
      opinion: "This is an opinion of {who}, published on {published}, not a count.",
    },
  },
  fr: {
    title: "La parole de l’organisation elle-même",
    catches:
      "Des chiffres et des dates qui reposent sur la parole de quelqu’un et que personne d’autre ne peut vérifier.",
    why: "Un indicateur qui guide des décisions doit être vérifiable (Eric Ries, The Lean Startup). Sous l’article sur #ForClimate, un lecteur a jugé ses 300 millions de vues invérifiables (ICTworks, décembre 2019).",
    instead:
      "L’export de la plateforme elle-même ou une copie archivée de la page publique ; d’ici là, « selon ».",
    params: {},
    says: {
      default:
        "Selon {who} uniquement (publication : {published}). Nous n’avons trouvé aucune trace indépendante.",
      unverifiable:
        "Selon {who} uniquement (publication : {published}) ; ce n’est plus vérifiable.",
      opinion: "Avis exprimé par {who} (publication : {published}), et non un comptage.",
    },
  },
  es: {
    title: "La palabra de la propia organización",
    catches:
      "Cifras y fechas que se apoyan en la palabra de alguien y que nadie más puede comprobar.",
    why: "Una métrica que guía decisiones debe ser auditable (Eric Ries, The Lean Startup). Bajo el artículo sobre #ForClimate, un lector dijo que sus 300 millones de visualizaciones no se podían verificar (ICTworks, diciembre de 2019).",
    instead:
      "La exportación de la propia plataforma o una copia archivada de la página pública; hasta entonces, «según».",
    params: {},
    says: {
      default:
        "Esto se apoya en la palabra de {who} (publicado: {published}). No hemos encontrado ningún registro independiente.",
      unverifiable:
        "Esto se apoya en la palabra de {who} (publicado: {published}) y ya no se puede comprobar.",
      opinion: "Esto es una opinión de {who} (publicado: {published}), no un recuento.",
    },
  },
  ar: {
    title: "كلمة المنظمة نفسها",
    catches: "أرقام وتواريخ تستند إلى كلام أحدهم ولا يستطيع غيره التحقق منها.",
    why: "المؤشر الذي تُبنى عليه القرارات يجب أن يكون قابلًا للتدقيق (Eric Ries، The Lean Startup). وتحت المقال عن #ForClimate كتب قارئ أن مشاهداتها البالغة 300 مليون لا يمكن التحقق منها (ICTworks، ديسمبر 2019).",
    instead:
      "ملف البيانات الصادر عن المنصة نفسها أو نسخة مؤرشفة من الصفحة العلنية؛ وإلى حين ذلك «بحسب».",
    params: {},
    says: {
      default: "يستند هذا إلى كلام {who} (تاريخ النشر: {published}). ولم نجد أي سجل مستقل.",
      unverifiable:
        "يستند هذا إلى كلام {who} (تاريخ النشر: {published})، ولم يعد التحقق منه ممكنًا.",
      opinion: "هذا رأي {who} (تاريخ النشر: {published})، وليس عدًّا.",
    },
  },
};
