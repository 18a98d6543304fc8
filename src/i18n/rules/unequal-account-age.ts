import type { RuleWords } from "./rule-words.ts";

export const unequalAccountAge: RuleWords = {
  en: {
    title: "Accounts of different ages",
    catches: "Young and old accounts compared by totals, or by how long each took to a number.",
    why: "An account that is 1.5 times as old has had half as much time again: at a steady pace its total is 50% larger without being more successful. IFRC set 634 days on TikTok against ten years on Facebook and Twitter, each to a different number (Devex, 17 February 2021).",
    instead:
      "Followers a day since each account was created, with its range, or both accounts at the same age.",
    params: { ratio: "How many times as old the oldest account must be as the youngest" },
    says: {
      totals: "The accounts were about {ages} years old, so their totals cannot be compared.",
      "totals-unknown": "No source says when {who} began, so the totals cannot be compared.",
      times: "The accounts were about {ages} years old, so their times cannot be compared.",
      "times-and-targets":
        "The accounts were about {ages} years old, and each time is to a different number of followers, so the times cannot be compared.",
      targets: "Each time is to a different number of followers, so the times cannot be compared.",
      "times-unknown": "No source says when {who} began, so the times cannot be compared.",
      uncertain:
        "The accounts’ ages are known only roughly: one may be up to {ratio} as old as the other.",
      rates:
        "Each rate is an average over the account’s whole life. The accounts were about {ages} years old, so the averages cover different times.",
    },
  },
  fr: {
    title: "Des comptes d’âges différents",
    catches:
      "Des comptes jeunes et anciens comparés par leurs totaux, ou par le temps que chacun a mis à atteindre un nombre.",
    why: "Un compte 1,5 fois plus âgé a eu moitié plus de temps : à rythme constant, son total est plus grand de 50 % sans qu’il ait mieux réussi. L’IFRC a opposé 634 jours sur TikTok à dix ans sur Facebook et Twitter, chacun pour un nombre différent (Devex, 17 février 2021).",
    instead:
      "Les abonnés par jour depuis la création de chaque compte, avec une fourchette, ou les deux comptes au même âge.",
    params: {
      ratio: "Combien de fois l’âge du plus jeune compte celui du plus ancien doit valoir",
    },
    says: {
      totals: "Les comptes avaient environ {ages} ans : leurs totaux ne sont pas comparables.",
      "totals-unknown":
        "{who} : aucune source ne dit quand le compte a commencé ; les totaux ne sont donc pas comparables.",
      times: "Les comptes avaient environ {ages} ans : leurs durées ne sont pas comparables.",
      "times-and-targets":
        "Les comptes avaient environ {ages} ans, et chaque durée mène à un nombre différent d’abonnés : les durées ne sont pas comparables.",
      targets:
        "Chaque durée mène à un nombre différent d’abonnés : les durées ne sont pas comparables.",
      "times-unknown":
        "{who} : aucune source ne dit quand le compte a commencé ; les durées ne sont donc pas comparables.",
      uncertain:
        "L’âge des comptes n’est connu qu’en gros : celui de l’un peut valoir jusqu’à {ratio} celui de l’autre.",
      rates:
        "Chaque rythme est une moyenne sur toute la vie du compte. Les comptes avaient environ {ages} ans : les moyennes couvrent des durées différentes.",
    },
  },
  es: {
    title: "Cuentas de distinta edad",
    catches:
      "Cuentas jóvenes y antiguas comparadas por sus totales, o por lo que tardó cada una en llegar a un número.",
    why: "Una cuenta 1,5 veces más antigua ha tenido la mitad más de tiempo: a ritmo constante, su total es un 50 % mayor sin haber tenido más éxito. La IFRC comparó 634 días en TikTok con diez años en Facebook y Twitter, cada cual hasta un número distinto (Devex, 17 de febrero de 2021).",
    instead:
      "Seguidores al día desde la creación de cada cuenta, con su intervalo, o ambas cuentas a la misma edad.",
    params: { ratio: "Cuántas veces la edad de la cuenta más joven debe tener la más antigua" },
    says: {
      totals: "Las cuentas tenían unos {ages} años, así que sus totales no se pueden comparar.",
      "totals-unknown":
        "{who}: ninguna fuente dice cuándo empezó, así que los totales no se pueden comparar.",
      times: "Las cuentas tenían unos {ages} años, así que sus plazos no se pueden comparar.",
      "times-and-targets":
        "Las cuentas tenían unos {ages} años, y cada plazo es hasta un número distinto de seguidores, así que los plazos no se pueden comparar.",
      targets:
        "Cada plazo es hasta un número distinto de seguidores, así que los plazos no se pueden comparar.",
      "times-unknown":
        "{who}: ninguna fuente dice cuándo empezó, así que los plazos no se pueden comparar.",
      uncertain:
        "La edad de las cuentas solo se conoce de forma aproximada: una puede tener hasta {ratio} la edad de la otra.",
      rates:
        "Cada ritmo es un promedio de toda la vida de la cuenta. Las cuentas tenían unos {ages} años, así que los promedios abarcan tiempos distintos.",
    },
  },
  ar: {
    title: "حسابات مختلفة الأعمار",
    catches: "حسابات حديثة وقديمة تُقارن بمجاميعها، أو بالمدة التي استغرقها كل منها لبلوغ رقم.",
    why: "الحساب الذي يبلغ عمره 1.5 مرة عمر غيره أُتيح له وقت أطول بمقدار النصف: فبوتيرة ثابتة يكون مجموعه أكبر بنسبة 50% من دون أن يكون أنجح. وقد قابل IFRC بين 634 يومًا على TikTok وعشر سنوات على Facebook وTwitter، كل منها إلى رقم مختلف (Devex، 17 فبراير 2021).",
    instead: "عدد المتابعين في اليوم منذ إنشاء كل حساب، مع نطاقه، أو الحسابان في العمر نفسه.",
    params: { ratio: "كم مرة يجب أن يعادل عمر أقدم حساب عمر أحدث حساب" },
    says: {
      totals: "كانت أعمار الحسابات بالسنوات نحو {ages}، فلا تصح المقارنة بين مجاميعها.",
      "totals-unknown": "لا يذكر أي مصدر متى بدأ {who}، فلا تصح المقارنة بين المجاميع.",
      times: "كانت أعمار الحسابات بالسنوات نحو {ages}، فلا تصح المقارنة بين مددها.",
      "times-and-targets":
        "كانت أعمار الحسابات بالسنوات نحو {ages}، وكل مدة تنتهي إلى عدد مختلف من المتابعين، فلا تصح المقارنة بين المدد.",
      targets: "كل مدة تنتهي إلى عدد مختلف من المتابعين، فلا تصح المقارنة بين المدد.",
      "times-unknown": "لا يذكر أي مصدر متى بدأ {who}، فلا تصح المقارنة بين المدد.",
      uncertain:
        "أعمار الحسابات معروفة على وجه التقريب فقط: فقد يبلغ عمر أحدها قدر عمر الآخر {ratio}.",
      rates:
        "كل معدل متوسط على مدى عمر الحساب كله. وكانت أعمار الحسابات بالسنوات نحو {ages}، فالمتوسطات تغطي مددًا مختلفة.",
    },
  },
};
