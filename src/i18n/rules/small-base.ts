import type { RuleWords } from "./rule-words.ts";

export const smallBase: RuleWords = {
  en: {
    title: "Percentages of small numbers",
    catches: "A percentage worked out from so few that a handful more would change it.",
    why: "A count scatters by about its own square root with nothing going on: by 10% at 100, by 22% at 20 (Poisson). Rival IQ admits only accounts with 5,000 followers or more to its benchmarks, on Facebook 25,000 (wishu.io). The limits are our own choice.",
    instead: "The counts of both ends, without a percentage.",
    params: {
      softBase: "Count at the start below which a percentage carries this caveat",
      hardBase: "Count at the start below which no percentage is shown",
      softNet: "Size of a change below which its percentage carries this caveat",
      hardNet: "Size of a change below which no percentage is shown",
    },
    says: {
      base: "{pct} is a change from {start} to {end}. Percentages of counts this small swing by chance.",
      "base-withheld":
        "From {start} to {end}: too small a start for a percentage, so none is shown.",
      net: "{pct} is a change of only {net}, from {start} to {end}. A few more or fewer would alter it.",
      "net-withheld":
        "From {start} to {end}: too small a change for a percentage, so none is shown.",
    },
  },
  fr: {
    title: "Des pourcentages de petits nombres",
    catches:
      "Un pourcentage tiré de si petits nombres que quelques unités de plus le changeraient.",
    why: "Sans qu’il se passe rien, un comptage varie d’environ sa racine carrée : de 10 % à 100, de 22 % à 20 (loi de Poisson). Rival IQ n’admet dans ses comparaisons que les comptes d’au moins 5 000 abonnés, 25 000 sur Facebook (wishu.io). Les seuils sont notre propre choix.",
    instead: "Les nombres de départ et d’arrivée, sans pourcentage.",
    params: {
      softBase: "Nombre de départ en dessous duquel un pourcentage porte cette mise en garde",
      hardBase: "Nombre de départ en dessous duquel aucun pourcentage n’est affiché",
      softNet:
        "Ampleur d’un écart en dessous de laquelle son pourcentage porte cette mise en garde",
      hardNet: "Ampleur d’un écart en dessous de laquelle aucun pourcentage n’est affiché",
    },
    says: {
      base: "{pct}, c’est le passage de {start} à {end}. Sur d’aussi petits nombres, un pourcentage varie au hasard.",
      "base-withheld":
        "De {start} à {end} : un départ trop petit pour un pourcentage, aucun n’est donc affiché.",
      net: "{pct}, c’est un écart de {net} seulement, de {start} à {end}. Quelques unités de plus ou de moins le modifieraient.",
      "net-withheld":
        "De {start} à {end} : un écart trop petit pour un pourcentage, aucun n’est donc affiché.",
    },
  },
  es: {
    title: "Porcentajes de números pequeños",
    catches: "Un porcentaje calculado sobre tan pocos casos que un puñado más lo cambiaría.",
    why: "Sin que ocurra nada, un recuento varía más o menos en su raíz cuadrada: un 10 % con 100, un 22 % con 20 (Poisson). Rival IQ solo admite en sus comparativas cuentas con al menos 5000 seguidores, 25\u00a0000 en Facebook (wishu.io). Los límites son decisión nuestra.",
    instead: "Los recuentos inicial y final, sin porcentaje.",
    params: {
      softBase: "Recuento inicial por debajo del cual un porcentaje lleva esta advertencia",
      hardBase: "Recuento inicial por debajo del cual no se muestra ningún porcentaje",
      softNet: "Tamaño de un cambio por debajo del cual su porcentaje lleva esta advertencia",
      hardNet: "Tamaño de un cambio por debajo del cual no se muestra ningún porcentaje",
    },
    says: {
      base: "El {pct} es pasar de {start} a {end}. Con recuentos tan pequeños, los porcentajes oscilan por azar.",
      "base-withheld":
        "De {start} a {end}: un punto de partida demasiado pequeño para un porcentaje, así que no se muestra.",
      net: "El {pct} es un cambio de solo {net}, de {start} a {end}. Unos pocos más o menos lo alterarían.",
      "net-withheld":
        "De {start} a {end}: un cambio demasiado pequeño para un porcentaje, así que no se muestra.",
    },
  },
  ar: {
    title: "نسب مئوية لأعداد صغيرة",
    catches: "نسبة مئوية محسوبة من أعداد قليلة إلى حد أن زيادة ضئيلة تغيّرها.",
    why: "يتقلب أي عدد بمقدار جذره التربيعي تقريبًا من دون سبب: بنسبة 10% عند 100 وبنسبة 22% عند 20 (توزيع بواسون). ولا تقبل Rival IQ في مقارناتها إلا الحسابات التي لها 5000 متابع على الأقل، و25000 على فيسبوك (wishu.io). أما الحدود فهي من اختيارنا.",
    instead: "العددان في البداية والنهاية، من دون نسبة مئوية.",
    params: {
      softBase: "العدد في البداية الذي تحمل النسبة المئوية دونه هذا التنبيه",
      hardBase: "العدد في البداية الذي لا تُعرض دونه أي نسبة مئوية",
      softNet: "حجم التغيّر الذي تحمل نسبته المئوية دونه هذا التنبيه",
      hardNet: "حجم التغيّر الذي لا تُعرض دونه أي نسبة مئوية",
    },
    says: {
      base: "{pct} تعني الانتقال من {start} إلى {end}. والنسب المئوية لأعداد بهذا الصغر تتقلب بالصدفة.",
      "base-withheld":
        "من {start} إلى {end}: نقطة البداية أصغر من أن تُحسب عليها نسبة مئوية، لذلك لا تُعرض.",
      net: "{pct} فرق قدره {net} فقط، من {start} إلى {end}. وأي زيادة أو نقصان طفيف يغيّر هذه النسبة.",
      "net-withheld": "من {start} إلى {end}: التغيّر أصغر من أن تُحسب له نسبة مئوية، لذلك لا تُعرض.",
    },
  },
};
