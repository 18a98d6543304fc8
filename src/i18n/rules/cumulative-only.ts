import type { RuleWords } from "./rule-words.ts";

export const cumulativeOnly: RuleWords = {
  en: {
    title: "A total that can only rise",
    catches: "A running total shown without what each period brought.",
    why: "A vanity metric always moves in a favourable direction (Eric Ries, The Lean Startup): a total built up over years hides a bad quarter.",
    instead: "What each quarter brought, as bars, with the total as small context.",
    params: {},
    says: {
      stock: "{account}: this is a running total. Between {first} and {last} it changed by {net}.",
      "stock-unknown":
        "These are running totals. Nothing shown here says what any one quarter or year brought.",
      "stock-unknown-some":
        "{who}: running totals. Nothing shown here says what any one quarter or year brought to them.",
      cumulative: "This adds up everything since the start, so it rises even in the weakest month.",
    },
  },
  fr: {
    title: "Un total qui ne peut que monter",
    catches: "Un total cumulé montré sans ce que chaque période a apporté.",
    why: "Un indicateur de vanité évolue toujours dans le bon sens (Eric Ries, The Lean Startup) : un total accumulé pendant des années cache un mauvais trimestre.",
    instead: "Ce que chaque trimestre a apporté, en barres, avec le total en petit comme repère.",
    params: {},
    says: {
      stock: "{account} : total cumulé. Entre le {first} et le {last}, il a varié de {net}.",
      "stock-unknown":
        "Ce sont des totaux cumulés. Rien ici ne dit ce qu’un trimestre ou une année en particulier a apporté.",
      "stock-unknown-some":
        "{who} : totaux cumulés. Rien ici ne dit ce qu’un trimestre ou une année en particulier y a ajouté.",
      cumulative:
        "Ce chiffre additionne tout depuis le début : il monte même au cours du mois le plus faible.",
    },
  },
  es: {
    title: "Un total que solo puede subir",
    catches: "Un total acumulado que se muestra sin lo que aportó cada periodo.",
    why: "Una métrica de vanidad siempre se mueve en la dirección favorable (Eric Ries, The Lean Startup): un total acumulado durante años esconde un mal trimestre.",
    instead: "Lo que aportó cada trimestre, en barras, con el total en pequeño como contexto.",
    params: {},
    says: {
      stock: "{account}: es un total acumulado. Entre el {first} y el {last} varió en {net}.",
      "stock-unknown":
        "Son totales acumulados. Nada de lo que se muestra aquí dice qué aportó un trimestre o un año concreto.",
      "stock-unknown-some":
        "{who}: totales acumulados. Nada de lo que se muestra aquí dice qué les aportó un trimestre o un año concreto.",
      cumulative:
        "Esta cifra suma todo desde el principio, así que sube incluso en el mes más flojo.",
    },
  },
  ar: {
    title: "مجموع لا يمكن إلا أن يرتفع",
    catches: "مجموع تراكمي يُعرض من دون ما أضافته كل فترة.",
    why: "مؤشر الغرور يتحرك دائمًا في الاتجاه المرغوب (Eric Ries، The Lean Startup): والمجموع المتراكم على مدى سنوات يُخفي ربع سنة ضعيفًا.",
    instead: "ما أضافه كل ربع سنة في صورة أعمدة، مع المجموع بخط صغير للسياق.",
    params: {},
    says: {
      stock: "{account}: هذا مجموع تراكمي. بين {first} و{last} بلغ التغيّر {net}.",
      "stock-unknown": "هذه مجاميع تراكمية. لا شيء هنا يبيّن ما أضافه أي ربع سنة أو أي سنة بعينها.",
      "stock-unknown-some":
        "{who}: مجاميع تراكمية. لا شيء هنا يبيّن ما أضافه إليها أي ربع سنة أو أي سنة بعينها.",
      cumulative: "يجمع هذا الرقم كل شيء منذ البداية، فيرتفع حتى في أضعف الشهور.",
    },
  },
};
