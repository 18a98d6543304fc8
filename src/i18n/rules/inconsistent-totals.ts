import { MANY as AR } from "./fragments-ar.ts";
import { MANY as EN } from "./fragments-en.ts";
import { MANY as ES } from "./fragments-es.ts";
import { MANY as FR } from "./fragments-fr.ts";
import type { RuleWords } from "./rule-words.ts";

export const inconsistentTotals: RuleWords = {
  en: {
    title: "Parts that come to more than the whole",
    catches: "Posts that add up to more than the account itself counts for the same days.",
    why: "Counts of posts and of accounts follow different rules, as Sprout Social (support.sproutsocial.com) and Marketing 360 (support.marketing360.com) say of their reports. Neither of the two is then wrong, but they must not be mixed. The two per cent are our own choice.",
    instead: "One of the two, and which one it is.",
    params: { tol: "Part of the account's total by which the posts must exceed it" },
    says: {
      more: `The posts of {account} add up to {sum} ${EN}, more than the {total} that the account itself counts for the same days.`,
      none: `The posts of {account} add up to {sum} ${EN}, but the account itself counts none for the same days.`,
    },
  },
  fr: {
    title: "Des parties supérieures au total",
    catches:
      "Des publications dont la somme dépasse ce que le compte indique pour les mêmes jours.",
    why: "Les chiffres des publications et ceux des comptes suivent des règles différentes, comme le disent Sprout Social (support.sproutsocial.com) et Marketing 360 (support.marketing360.com) de leurs rapports. Aucun des deux n’est alors faux, mais ils ne doivent pas être mêlés. Les deux pour cent sont notre propre choix.",
    instead: "L’un des deux, en disant lequel.",
    params: { tol: "Part du total du compte dont les publications doivent le dépasser" },
    says: {
      more: `En ${FR}, les publications totalisent {sum}, soit plus que ce que le compte lui-même indique pour les mêmes jours ({account} : {total}).`,
      none: `En ${FR}, les publications totalisent {sum}, mais le compte lui-même indique zéro pour les mêmes jours ({account}).`,
    },
  },
  es: {
    title: "Partes que superan el total",
    catches: "Publicaciones que suman más de lo que la propia cuenta indica para los mismos días.",
    why: "Las cifras de las publicaciones y las de las cuentas siguen reglas distintas, como dicen Sprout Social (support.sproutsocial.com) y Marketing 360 (support.marketing360.com) de sus informes. Ninguna de las dos es entonces falsa, pero no deben mezclarse. El dos por ciento es elección nuestra.",
    instead: "Una de las dos, diciendo cuál.",
    params: { tol: "Parte del total de la cuenta en que las publicaciones deben superarlo" },
    says: {
      more: `En ${ES}, las publicaciones suman {sum}, más de lo que la propia cuenta indica para los mismos días ({account}: {total}).`,
      none: `En ${ES}, las publicaciones suman {sum}, pero la propia cuenta indica cero para los mismos días ({account}).`,
    },
  },
  ar: {
    title: "أجزاء تزيد على الكل",
    catches: "منشورات يزيد مجموعها على ما يحسبه الحساب نفسه للأيام ذاتها.",
    why: "تتبع أرقام المنشورات وأرقام الحسابات قواعد مختلفة، كما تقول Sprout Social (support.sproutsocial.com) وMarketing 360 (support.marketing360.com) عن تقاريرهما. فليس أي منهما خطأ، لكن لا يجوز خلطهما. أما نسبة الاثنين في المئة فهي اختيارنا.",
    instead: "أحد الرقمين مع ذكر أيهما هو.",
    params: { tol: "النسبة التي يجب أن تزيد بها المنشورات على إجمالي الحساب" },
    says: {
      more: `من حيث ${AR}، مجموع المنشورات {sum}، أي أكثر من رقم الحساب نفسه للأيام ذاتها ({account}: {total}).`,
      none: `من حيث ${AR}، مجموع المنشورات {sum}، لكن رقم الحساب نفسه للأيام ذاتها صفر ({account}).`,
    },
  },
};
