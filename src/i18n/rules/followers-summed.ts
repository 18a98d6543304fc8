import type { RuleWords } from "./rule-words.ts";

export const followersSummed: RuleWords = {
  en: {
    title: "The same people counted twice",
    catches: "Followers, or people reached, added up over several accounts.",
    why: "One person can follow, or be reached by, all of them, and no platform says how many are. The people are at least those of the largest account and at most the sum.",
    instead: "The range from the largest account to the sum, or one small panel per account.",
    params: {},
    says: {
      followers:
        "One person can follow all {accounts} accounts, so the sum is not a number of people. If each follower is one person, they are at least {exact, select, yes {} other {about }}{max} and at most {exact, select, yes {} other {about }}{sum}.",
      people:
        "One person can be counted in all {accounts} numbers, so the sum is not a number of people. It stands for at least {exact, select, yes {} other {about }}{max} people and at most {exact, select, yes {} other {about }}{sum}.",
    },
  },
  fr: {
    title: "Les mêmes personnes comptées deux fois",
    catches: "Des abonnés, ou des personnes touchées, additionnés sur plusieurs comptes.",
    why: "Une même personne peut suivre tous les comptes, ou être touchée par tous, et aucune plateforme ne dit combien le sont. Les personnes sont au moins aussi nombreuses que celles du plus grand compte, et au plus la somme.",
    instead: "La fourchette du plus grand compte à la somme, ou un petit graphique par compte.",
    params: {},
    says: {
      followers:
        "Une même personne peut suivre les {accounts} comptes : la somme n’est pas un nombre de personnes. Si chaque abonné est une personne, il y en a au moins {exact, select, yes {} other {environ }}{max} et au plus {exact, select, yes {} other {environ }}{sum}.",
      people:
        "Une même personne peut figurer dans les {accounts} chiffres : la somme n’est pas un nombre de personnes. Celui-ci est d’au moins {exact, select, yes {} other {environ }}{max} et d’au plus {exact, select, yes {} other {environ }}{sum}.",
    },
  },
  es: {
    title: "Las mismas personas contadas dos veces",
    catches: "Seguidores, o personas alcanzadas, sumados en varias cuentas.",
    why: "Una persona puede seguir todas las cuentas, o ser alcanzada por todas, y ninguna plataforma dice cuántas lo hacen. Las personas son como mínimo las de la cuenta más grande y como máximo la suma.",
    instead: "El intervalo entre la cuenta más grande y la suma, o un gráfico pequeño por cuenta.",
    params: {},
    says: {
      followers:
        "Una persona puede seguir las {accounts} cuentas, así que la suma no es un número de personas. Si cada seguidor es una persona, son como mínimo {exact, select, yes {} other {alrededor de }}{max} y como máximo {exact, select, yes {} other {alrededor de }}{sum}.",
      people:
        "Una persona puede estar contada en las {accounts} cifras, así que la suma no es un número de personas. Ese número es como mínimo {exact, select, yes {} other {alrededor de }}{max} y como máximo {exact, select, yes {} other {alrededor de }}{sum}.",
    },
  },
  ar: {
    title: "الأشخاص أنفسهم يُعدّون مرتين",
    catches: "جمع المتابعين، أو من وصل إليهم المحتوى، في عدة حسابات.",
    why: "قد يتابع شخص واحد هذه الحسابات كلها أو يصل إليه محتواها كلها، ولا تذكر أي منصة عدد هؤلاء. وإذا كان كل متابع شخصًا واحدًا فعددهم لا يقل عن عددهم في أكبر الحسابات ولا يزيد على المجموع.",
    instead: "النطاق من أكبر الحسابات إلى المجموع، أو رسم صغير لكل حساب.",
    params: {},
    says: {
      followers:
        "قد يتابع شخص واحد الحسابات كلها (عددها {accounts})، فالمجموع ليس عدد أشخاص. وعدد الأشخاص لا يقل عن {exact, select, yes {} other {نحو }}{max} ولا يزيد على {exact, select, yes {} other {نحو }}{sum}.",
      people:
        "قد يُحسب شخص واحد في الأرقام كلها (عددها {accounts})، فالمجموع ليس عدد أشخاص. وعدد الأشخاص لا يقل عن {exact, select, yes {} other {نحو }}{max} ولا يزيد على {exact, select, yes {} other {نحو }}{sum}.",
    },
  },
};
