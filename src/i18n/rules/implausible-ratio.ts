import type { RuleWords } from "./rule-words.ts";

export const implausibleRatio: RuleWords = {
  en: {
    title: "Two claims that do not fit together",
    catches: "Two claims about one campaign that can hardly count the same people.",
    why: 'Over 300 million views and "hundreds of thousands of users" were claimed for #ForClimate in one article (ICTworks, 26 December 2019): at the least 300 views a person. They count different things. The limit of 50 is our own choice.',
    instead: "What each number counts, side by side, and no number computed from the two.",
    params: { maxPerPerson: "Views a person above which two claims cannot describe one audience" },
    says: {
      default:
        "{subject}: at least {views} views by at most {people} people would be {each} or more each. The two claims can hardly describe the same audience.",
    },
  },
  fr: {
    title: "Deux affirmations qui s’accordent mal",
    catches:
      "Deux affirmations sur une même campagne qui ne peuvent guère compter les mêmes personnes.",
    why: "Plus de 300 millions de vues et « des centaines de milliers d’utilisateurs » ont été annoncés pour #ForClimate dans un même article (ICTworks, 26 décembre 2019) : au moins 300 vues par personne. Ils comptent des choses différentes. La limite de 50 est notre propre choix.",
    instead:
      "Ce que compte chaque chiffre, côte à côte, et aucun chiffre calculé à partir des deux.",
    params: {
      maxPerPerson:
        "Vues par personne au-delà desquelles deux affirmations ne peuvent décrire un même public",
    },
    says: {
      default:
        "{subject} : au moins {views} pour les vues, au plus {people} pour les personnes, soit {each} vues ou plus par personne. Les deux affirmations ne peuvent guère décrire le même public.",
    },
  },
  es: {
    title: "Dos afirmaciones que no encajan",
    catches: "Dos afirmaciones sobre una campaña que difícilmente cuentan a las mismas personas.",
    why: "En un mismo artículo se atribuyeron a #ForClimate más de 300 millones de visualizaciones y «cientos de miles de usuarios» (ICTworks, 26 de diciembre de 2019): al menos 300 visualizaciones por persona. Cuentan cosas distintas. El límite de 50 es elección nuestra.",
    instead: "Lo que cuenta cada cifra, una junto a otra, y ninguna cifra calculada con las dos.",
    params: {
      maxPerPerson:
        "Visualizaciones por persona a partir de las cuales dos afirmaciones no pueden describir un mismo público",
    },
    says: {
      default:
        "{subject}: al menos {views} en visualizaciones y como máximo {people} en personas serían {each} o más por persona. Las dos afirmaciones difícilmente describen el mismo público.",
    },
  },
  ar: {
    title: "قولان لا يتفقان",
    catches: "قولان عن حملة واحدة يصعب أن يكونا عن الأشخاص أنفسهم.",
    why: "نُسبت إلى #ForClimate في مقال واحد أكثر من 300 مليون مشاهدة و«مئات الآلاف من المستخدمين» (ICTworks، 26 ديسمبر 2019): أي 300 مشاهدة للشخص على الأقل. فالرقمان يعدّان أمرين مختلفين. وحدّ 50 من اختيارنا نحن.",
    instead: "ما يعدّه كل رقم، جنبًا إلى جنب، ومن دون أي رقم محسوب من الاثنين.",
    params: { maxPerPerson: "عدد المشاهدات للشخص الذي لا يمكن فوقه أن يصف القولان جمهورًا واحدًا" },
    says: {
      default:
        "{subject}: عدد المشاهدات {views} على الأقل وعدد الأشخاص {people} على الأكثر، أي {each} أو أكثر لكل شخص. يصعب أن يصف القولان الجمهور نفسه.",
    },
  },
};
