import type { RuleWords } from "./rule-words.ts";

export const viewDefinitionsNotComparable: RuleWords = {
  en: {
    title: "Views that are not the same thing",
    catches: "Views that platforms count by different rules, set side by side or added up.",
    why: "A view is the start of a video on TikTok, two seconds with half the video on screen on X (business.twitter.com), and on Facebook also a photo that comes onto a screen (Nasdaq on Meta, 14 November 2024). The larger number may only be the laxer rule.",
    instead:
      "One panel for each platform, indexed to its own start, or a count that all of them share.",
    params: {},
    says: {
      default:
        "A view on {a} is {aIs}; on {b} it is {bIs}{more, select, yes {; on {others} it is something else again} other {}}. The numbers can be neither added up nor ranked.",
      mixed:
        "A view on {a} is {aIs}, and no platform says in which shares. The numbers can be neither added up nor ranked.",
    },
  },
  fr: {
    title: "Des vues qui ne sont pas la même chose",
    catches:
      "Des vues que les plateformes comptent selon des règles différentes, mises côte à côte ou additionnées.",
    why: "Une vue est le démarrage d’une vidéo sur TikTok, deux secondes avec la moitié de la vidéo à l’écran sur X (business.twitter.com), et sur Facebook aussi une photo qui apparaît à l’écran (Nasdaq sur Meta, 14 novembre 2024). Le plus grand chiffre peut n’être que la règle la plus souple.",
    instead:
      "Un graphique par plateforme, indexé sur son propre début, ou un comptage que toutes partagent.",
    params: {},
    says: {
      default:
        "Une vue est, sur {a}, {aIs} ; sur {b}, {bIs}{more, select, yes { ; sur {others}, encore autre chose} other {}}. Ces chiffres ne peuvent être ni additionnés ni classés.",
      mixed:
        "Une vue est, sur {a}, {aIs}, et aucune plateforme ne dit dans quelles proportions. Ces chiffres ne peuvent être ni additionnés ni classés.",
    },
  },
  es: {
    title: "Visualizaciones que no son lo mismo",
    catches:
      "Visualizaciones que las plataformas cuentan con reglas distintas, comparadas o sumadas.",
    why: "Una visualización es el inicio de un vídeo en TikTok, dos segundos con medio vídeo en pantalla en X (business.twitter.com) y, en Facebook, también una foto que aparece en pantalla (Nasdaq sobre Meta, 14 de noviembre de 2024). La cifra mayor puede ser solo la regla más laxa.",
    instead:
      "Un gráfico por plataforma, referido a su propio comienzo, o un recuento que todas compartan.",
    params: {},
    says: {
      default:
        "Una visualización en {a} es {aIs}; en {b} es {bIs}{more, select, yes {; en {others} es otra cosa distinta} other {}}. Las cifras no se pueden sumar ni ordenar.",
      mixed:
        "Una visualización en {a} es {aIs}, y ninguna plataforma dice en qué proporción. Las cifras no se pueden sumar ni ordenar.",
    },
  },
  ar: {
    title: "مشاهدات ليست شيئًا واحدًا",
    catches: "مشاهدات تعدّها المنصات بقواعد مختلفة، موضوعة جنبًا إلى جنب أو مجموعة.",
    why: "المشاهدة هي بدء تشغيل فيديو على TikTok، وثانيتان مع ظهور نصف الفيديو على الشاشة لدى X (business.twitter.com)، وهي على Facebook كذلك صورة تظهر على الشاشة (Nasdaq عن Meta، 14 نوفمبر 2024). وقد لا يكون الرقم الأكبر إلا نتيجة القاعدة الأكثر تساهلًا.",
    instead: "رسم لكل منصة منسوب إلى بدايتها، أو مقياس تشترك فيه كلها.",
    params: {},
    says: {
      default:
        "المشاهدة على {a} هي {aIs}، وعلى {b} هي {bIs}{more, select, yes {، وعلى {others} شيء آخر} other {}}. لا يصح جمع هذه الأرقام ولا ترتيبها.",
      mixed:
        "المشاهدة على {a} هي {aIs}، ولا تذكر أي منصة نسبة كل منها. لا يصح جمع هذه الأرقام ولا ترتيبها.",
    },
  },
};
