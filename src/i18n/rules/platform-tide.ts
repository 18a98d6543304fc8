import * as ar from "./fragments-ar.ts";
import * as en from "./fragments-en.ts";
import * as es from "./fragments-es.ts";
import * as fr from "./fragments-fr.ts";
import type { RuleWords } from "./rule-words.ts";

export const platformTide: RuleWords = {
  en: {
    title: "The platform grew as well",
    catches: "Growth of an account in a time in which its whole platform grew.",
    why: "TikTok had 271 million monthly users in December 2018, 508 million a year later and 689 million in July 2020 (TikTok's complaint against the United States, 24 August 2020): an account that only kept its share would have grown as much. Only published counts are used, none in between. The limits are our own choice.",
    instead: "Growth relative to the platform, or followers per million of the platform's users.",
    params: {
      share: "Part of the account's growth that the platform's own growth must reach",
      abs: "Growth of the platform that is worth a caveat in any case",
    },
    says: {
      "same-time": `In the same time ${en.GREW}.`,
      relative: `In the same time ${en.GREW}. Measured against that, the account grew by {rel}.`,
      "relative-fell": `In the same time ${en.GREW}. Measured against that, the account shrank by {rel}.`,
      part: `In a part of this time, {first} to {last}, ${en.GREW}.`,
      "part-ended": `In a part of this time, {first} to {last}, ${en.GREW}. We know of no count after {after}.`,
      none: "We know of no two counts of {platform}’s users in this time, so the growth cannot be set against the platform’s own.",
      ended:
        "We know of no count of {platform}’s users after {after}, so the growth cannot be set against the platform’s own.",
    },
  },
  fr: {
    title: "La plateforme a grandi elle aussi",
    catches: "La croissance d’un compte à un moment où toute sa plateforme grandissait.",
    why: "TikTok avait 271 millions d’utilisateurs mensuels en décembre 2018, 508 millions un an plus tard et 689 millions en juillet 2020 (plainte de TikTok contre les États-Unis, 24 août 2020) : un compte qui aurait seulement gardé sa part aurait grandi d’autant. Seuls les chiffres publiés sont utilisés, rien entre deux. Les limites sont notre propre choix.",
    instead:
      "La croissance rapportée à celle de la plateforme, ou les abonnés par million d’utilisateurs de celle-ci.",
    params: {
      share:
        "Part de la croissance du compte que la croissance de la plateforme elle-même doit atteindre",
      abs: "Croissance de la plateforme qui mérite dans tous les cas une mise en garde",
    },
    says: {
      "same-time": `Dans le même temps, ${fr.GREW}.`,
      relative: `Dans le même temps, ${fr.GREW}. Rapporté à cela, le compte a progressé de {rel}.`,
      "relative-fell": `Dans le même temps, ${fr.GREW}. Rapporté à cela, le compte a reculé de {rel}.`,
      part: `Pendant une partie de cette période, entre {first} et {last}, ${fr.GREW}.`,
      "part-ended": `Pendant une partie de cette période, entre {first} et {last}, ${fr.GREW}. Nous ne connaissons aucun chiffre postérieur à {after}.`,
      none: "Nous ne connaissons pas deux nombres d’utilisateurs de {platform} dans cette période : la croissance ne peut être comparée à celle de la plateforme.",
      ended:
        "Nous ne connaissons aucun nombre d’utilisateurs de {platform} postérieur à {after} : la croissance ne peut être comparée à celle de la plateforme.",
    },
  },
  es: {
    title: "La plataforma también creció",
    catches: "Crecimiento de una cuenta en un tiempo en que creció toda su plataforma.",
    why: "TikTok tenía 271 millones de usuarios mensuales en diciembre de 2018, 508 millones un año después y 689 millones en julio de 2020 (demanda de TikTok contra Estados Unidos, 24 de agosto de 2020): una cuenta que solo mantuviera su parte habría crecido lo mismo. Solo se usan recuentos publicados, nada intermedio. Los límites son elección nuestra.",
    instead:
      "El crecimiento en relación con la plataforma, o los seguidores por cada millón de usuarios de esta.",
    params: {
      share:
        "Parte del crecimiento de la cuenta que debe alcanzar el crecimiento de la propia plataforma",
      abs: "Crecimiento de la plataforma que merece una advertencia en todo caso",
    },
    says: {
      "same-time": `En el mismo tiempo, ${es.GREW}.`,
      relative: `En el mismo tiempo, ${es.GREW}. En relación con eso, la cuenta creció un {rel}.`,
      "relative-fell": `En el mismo tiempo, ${es.GREW}. En relación con eso, la cuenta se redujo un {rel}.`,
      part: `En una parte de este tiempo, entre {first} y {last}, ${es.GREW}.`,
      "part-ended": `En una parte de este tiempo, entre {first} y {last}, ${es.GREW}. No conocemos ninguno posterior a {after}.`,
      none: "No conocemos dos recuentos de usuarios de {platform} en este tiempo, así que el crecimiento no se puede comparar con el de la plataforma.",
      ended:
        "No conocemos ningún recuento de usuarios de {platform} posterior a {after}, así que el crecimiento no se puede comparar con el de la plataforma.",
    },
  },
  ar: {
    title: "المنصة نمت أيضًا",
    catches: "نمو حساب في وقت نمت فيه منصته كلها.",
    why: "كان لدى TikTok ما عدده 271 مليون مستخدم شهريًا في ديسمبر 2018، ثم 508 ملايين بعد عام، ثم 689 مليونًا في يوليو 2020 (دعوى TikTok ضد الولايات المتحدة، 24 أغسطس 2020): فالحساب الذي حافظ على حصته فحسب كان سينمو بالقدر نفسه. ولا تُستخدم إلا الأرقام المنشورة، ولا شيء بينها. والحدود من اختيارنا نحن.",
    instead: "النمو قياسًا إلى نمو المنصة، أو عدد المتابعين لكل مليون من مستخدميها.",
    params: {
      share: "نسبة نمو الحساب التي يجب أن يبلغها نمو المنصة نفسها",
      abs: "نمو المنصة الذي يستحق التنبيه في كل حال",
    },
    says: {
      "same-time": `في الوقت نفسه ${ar.GREW}.`,
      relative: `في الوقت نفسه ${ar.GREW}. وقياسًا إلى ذلك نما الحساب بنسبة {rel}.`,
      "relative-fell": `في الوقت نفسه ${ar.GREW}. وقياسًا إلى ذلك تراجع الحساب بنسبة {rel}.`,
      part: `في جزء من هذه المدة، بين {first} و{last}، ${ar.GREW}.`,
      "part-ended": `في جزء من هذه المدة، بين {first} و{last}، ${ar.GREW}. ولا نعرف أي رقم بعد {after}.`,
      none: "لا نعرف رقمين لعدد مستخدمي منصة {platform} في هذه المدة، فلا يمكن مقارنة النمو بنمو المنصة.",
      ended:
        "لا نعرف أي رقم لعدد مستخدمي منصة {platform} بعد {after}، فلا يمكن مقارنة النمو بنمو المنصة.",
    },
  },
};
