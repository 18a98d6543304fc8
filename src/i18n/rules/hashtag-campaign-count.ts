import * as ar from "./fragments-ar.ts";
import * as en from "./fragments-en.ts";
import * as es from "./fragments-es.ts";
import * as fr from "./fragments-fr.ts";
import type { RuleWords } from "./rule-words.ts";

export const hashtagCampaignCount: RuleWords = {
  en: {
    title: "Everybody’s videos, not one’s own",
    catches: "Views of everybody's videos with a hashtag, shown as an account's own.",
    why: "A hashtag's count covered every public video that carried it, whoever made it. TikTok removed these counts in January and February 2024, so old ones can no longer be checked (Center for Countering Digital Hate, 2024).",
    instead: "The views of the account's own videos; the hashtag's count only as a quoted claim.",
    params: {},
    says: {
      default:
        "This covers every video with {hashtag}, whoever made it, not only those of {account}.",
      "with-count": `This covers every video with {hashtag} (${en.stated("videos")} videos), whoever made it, not only those of {account}.`,
      sum: "This adds views of everybody’s videos with {hashtag} to views of own videos.",
    },
  },
  fr: {
    title: "Les vidéos de tous, non les siennes",
    catches:
      "Les vues des vidéos de tout le monde avec un hashtag, montrées comme celles d’un compte.",
    why: "Le compteur d’un hashtag couvrait toutes les vidéos publiques qui le portaient, quel qu’en fût l’auteur. TikTok a retiré ces compteurs en janvier et février 2024 : les anciens chiffres ne peuvent plus être vérifiés (Center for Countering Digital Hate, 2024).",
    instead:
      "Les vues des vidéos du compte lui-même ; le chiffre du hashtag seulement comme affirmation citée.",
    params: {},
    says: {
      default:
        "Ce chiffre couvre toutes les vidéos avec {hashtag}, quel qu’en soit l’auteur, et pas seulement celles du compte {account}.",
      "with-count": `Ce chiffre couvre toutes les vidéos avec {hashtag} (nombre de vidéos : ${fr.stated("videos")}), quel qu’en soit l’auteur, et pas seulement celles du compte {account}.`,
      sum: "Ce total ajoute les vues des vidéos de tout le monde avec {hashtag} à celles des vidéos du compte.",
    },
  },
  es: {
    title: "Los vídeos de todos, no los propios",
    catches:
      "Visualizaciones de los vídeos de todo el mundo con una etiqueta, presentadas como propias de una cuenta.",
    why: "El recuento de una etiqueta abarcaba todos los vídeos públicos que la llevaban, fueran de quien fueran. TikTok retiró esos recuentos en enero y febrero de 2024, así que los antiguos ya no se pueden comprobar (Center for Countering Digital Hate, 2024).",
    instead:
      "Las visualizaciones de los vídeos de la propia cuenta; el recuento de la etiqueta, solo como afirmación citada.",
    params: {},
    says: {
      default:
        "Esta cifra abarca todos los vídeos con {hashtag}, sean de quien sean, no solo los de {account}.",
      "with-count": `Esta cifra abarca todos los vídeos con {hashtag} (número de vídeos: ${es.stated("videos")}), sean de quien sean, no solo los de {account}.`,
      sum: "Este total suma las visualizaciones de los vídeos de todo el mundo con {hashtag} a las de los vídeos propios.",
    },
  },
  ar: {
    title: "فيديوهات الجميع لا فيديوهات الحساب",
    catches: "مشاهدات فيديوهات الجميع التي تحمل وسمًا، معروضة كأنها مشاهدات حساب واحد.",
    why: "كان عدّاد الوسم يشمل كل فيديو عام يحمله أيًّا كان صاحبه. وقد أزالت TikTok هذه العدّادات في يناير وفبراير 2024، فلم يعد التحقق من القديم منها ممكنًا (Center for Countering Digital Hate، 2024).",
    instead: "مشاهدات فيديوهات الحساب نفسه، ورقم الوسم بوصفه قولًا منقولًا فحسب.",
    params: {},
    says: {
      default: "يشمل هذا الرقم كل فيديو يحمل {hashtag} أيًّا كان صاحبه، لا فيديوهات {account} وحدها.",
      "with-count": `يشمل هذا الرقم كل فيديو يحمل {hashtag} (عدد الفيديوهات: ${ar.stated("videos")}) أيًّا كان صاحبه، لا فيديوهات {account} وحدها.`,
      sum: "يجمع هذا الرقم مشاهدات فيديوهات الجميع التي تحمل {hashtag} مع مشاهدات فيديوهات الحساب.",
    },
  },
};
