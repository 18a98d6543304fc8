import type { RuleWords } from "./rule-words.ts";

export const platformAssisted: RuleWords = {
  en: {
    title: "Helped by the platform itself",
    catches: "Growth while the platform itself promoted the account.",
    why: "IFRC signed a two-year partnership with TikTok (ICTworks, 26 December 2019) and said that TikTok helped people to find its posts on COVID-19 (Devex, 17 February 2021). An account without such help would not grow the same way.",
    instead: "The help named beside the growth, and growth outside the time of the help.",
    params: {},
    says: {
      default:
        "{platform} itself helped {account} to be seen ({events}). Part of the growth may come from that.",
    },
  },
  fr: {
    title: "Avec l’aide de la plateforme",
    catches: "Une croissance pendant que la plateforme elle-même promouvait le compte.",
    why: "L’IFRC a signé avec TikTok un partenariat de deux ans (ICTworks, 26 décembre 2019) et a dit que TikTok aidait les gens à trouver ses publications sur le COVID-19 (Devex, 17 février 2021). Un compte sans une telle aide ne grandirait pas de la même façon.",
    instead: "L’aide nommée à côté de la croissance, et la croissance en dehors de cette période.",
    params: {},
    says: {
      default:
        "{platform} a directement aidé le compte {account} à être vu ({events}). Une part de la croissance peut en venir.",
    },
  },
  es: {
    title: "Con ayuda de la propia plataforma",
    catches: "Crecimiento mientras la propia plataforma promocionaba la cuenta.",
    why: "La IFRC firmó con TikTok una alianza de dos años (ICTworks, 26 de diciembre de 2019) y dijo que TikTok ayudaba a la gente a encontrar sus publicaciones sobre la COVID-19 (Devex, 17 de febrero de 2021). Una cuenta sin esa ayuda no crecería igual.",
    instead: "La ayuda, nombrada junto al crecimiento, y el crecimiento fuera de ese tiempo.",
    params: {},
    says: {
      default:
        "{platform} ayudó directamente a que se viera {account} ({events}). Parte del crecimiento puede venir de ahí.",
    },
  },
  ar: {
    title: "بمساعدة المنصة نفسها",
    catches: "نمو في وقت كانت المنصة نفسها تروّج فيه للحساب.",
    why: "وقّع IFRC شراكة لعامين مع TikTok (ICTworks، 26 ديسمبر 2019)، وقال إن TikTok ساعدت الناس في العثور على منشوراته عن كوفيد-19 (Devex، 17 فبراير 2021). ولا ينمو حساب بلا هذه المساعدة بالطريقة نفسها.",
    instead: "ذكر المساعدة إلى جانب النمو، والنمو خارج مدة المساعدة.",
    params: {},
    says: {
      default:
        "ساعدت {platform} نفسها على ظهور حساب {account} ({events}). وقد يعود جزء من النمو إلى ذلك.",
    },
  },
};
