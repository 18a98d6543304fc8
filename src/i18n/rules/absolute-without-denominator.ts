import type { RuleWords } from "./rule-words.ts";

export const absoluteWithoutDenominator: RuleWords = {
  en: {
    title: "A large number without a scale",
    catches:
      "A count shown without what it is for each post or person, where the same view has both numbers.",
    why: "For #ForClimate, 300 million views were claimed on 250,000 videos (ICTworks, 26 December 2019): 1,200 a video, on average. Which of the two numbers stands alone decides what a reader thinks of it. The rule is our own choice.",
    instead: "The count for each post or person beside it, better still that of a typical post.",
    params: {},
    says: {
      published:
        "{label}: {eachAs, select, exact {} atLeast {at least } other {about }}{each} for each {things, select, videos {video} other {post}} published in that time ({count}), though older ones may be counted too.",
      post: "{label}: on average {eachAs, select, exact {} atLeast {at least } other {about }}{each} for each {things, select, videos {video} other {post}} ({count} in all).",
      person:
        "{label}: on average {eachAs, select, exact {} atLeast {at least } other {about }}{each} for each person ({count} in all).",
    },
  },
  fr: {
    title: "Un grand nombre sans échelle",
    catches:
      "Un total montré sans sa valeur par publication ou par personne, alors que la même vue contient les deux nombres.",
    why: "Pour #ForClimate, 300 millions de vues ont été revendiquées sur 250\u00a0000 vidéos (ICTworks, 26 décembre 2019)\u00a0: 1\u00a0200 par vidéo, en moyenne. Lequel des deux nombres est montré seul décide de ce qu’on en pense. La règle est notre propre choix.",
    instead:
      "La valeur par publication ou par personne à côté du total, ou mieux, celle d’une publication typique.",
    params: {},
    says: {
      published:
        "{label}\u00a0: {eachAs, select, exact {} atLeast {au moins } other {environ }}{each} par {things, select, videos {vidéo} other {publication}} parue pendant cette période ({count})\u00a0; des plus anciennes peuvent y compter aussi.",
      post: "{label}\u00a0: en moyenne {eachAs, select, exact {} atLeast {au moins } other {environ }}{each} par {things, select, videos {vidéo} other {publication}} ({count} au total).",
      person:
        "{label}\u00a0: en moyenne {eachAs, select, exact {} atLeast {au moins } other {environ }}{each} par personne ({count} au total).",
    },
  },
  es: {
    title: "Un gran número sin escala",
    catches:
      "Un recuento sin su valor por publicación o por persona, aunque la misma vista tiene los dos números.",
    why: "De #ForClimate se afirmaron 300 millones de visualizaciones en 250.000 vídeos (ICTworks, 26 de diciembre de 2019): 1200 por vídeo, de media. Cuál de los dos números aparece solo decide qué se piensa de él. La regla es elección nuestra.",
    instead:
      "El valor por publicación o por persona junto al recuento; mejor aún, el de una publicación típica.",
    params: {},
    says: {
      published:
        "{label}: {eachAs, select, exact {} atLeast {al menos } other {aproximadamente }}{each} por {things, select, videos {vídeo} other {publicación}} de ese periodo ({count}), aunque también puede contar lo publicado antes.",
      post: "{label}: de media, {eachAs, select, exact {} atLeast {al menos } other {aproximadamente }}{each} por {things, select, videos {vídeo} other {publicación}} ({count} en total).",
      person:
        "{label}: de media, {eachAs, select, exact {} atLeast {al menos } other {aproximadamente }}{each} por persona ({count} en total).",
    },
  },
  ar: {
    title: "عدد كبير بلا مقياس",
    catches: "عدد يُعرض من دون نصيب كل منشور أو كل شخص منه، مع أن الرقمين حاضران في العرض نفسه.",
    why: "قيل عن ‎#ForClimate إن له 300 مليون مشاهدة على 250,000 مقطع (ICTworks، ‏26 ديسمبر 2019)، أي 1,200 لكل مقطع في المتوسط. وأيّ الرقمين يُعرض وحده يحدد ما يظنه القارئ. والقاعدة اختيار منا.",
    instead: "نصيب كل منشور أو كل شخص إلى جانب العدد، والأفضل نصيب منشور معتاد.",
    params: {},
    says: {
      published:
        "{label}: {eachAs, select, exact {} atLeast {على الأقل } other {نحو }}{each} لكل {things, select, videos {مقطع نُشر} other {منشور نُشر}} في تلك المدة (العدد {count})، وقد يُحسب معه ما نُشر قبلها.",
      post: "{label}: في المتوسط {eachAs, select, exact {} atLeast {على الأقل } other {نحو }}{each} لكل {things, select, videos {مقطع} other {منشور}} (العدد {count}).",
      person:
        "{label}: في المتوسط {eachAs, select, exact {} atLeast {على الأقل } other {نحو }}{each} لكل شخص (العدد {count}).",
    },
  },
};
