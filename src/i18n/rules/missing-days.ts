import * as ar from "./fragments-ar.ts";
import * as en from "./fragments-en.ts";
import * as es from "./fragments-es.ts";
import * as fr from "./fragments-fr.ts";
import type { RuleWords } from "./rule-words.ts";

export const missingDays: RuleWords = {
  en: {
    title: "Days without a count",
    catches: "Days without a count inside a series, or at one of its ends.",
    why: "A gap of a week can hide any spike, and a growth whose first or last day nobody counted is decided by a guess. The limits are our own choice.",
    instead: "Growth between days that were counted, and a dashed line over the gap.",
    params: {
      share: "Part of all days that may be missing without a caveat",
      gap: "Days in a row from which a gap is told",
      edge: "Days that may be missing at either end before exact growth is withdrawn",
    },
    says: {
      start:
        "The first {start} of {whole} days have no count; counts begin on {first}, so exact growth is not known.",
      end: "The last {end} of {whole} days have no count; counts end on {last}, so exact growth is not known.",
      "both-ends":
        "The first {start} and the last {end} of {whole} days have no count; counts run from {first} to {last}, so exact growth is not known.",
      stock: `${en.MISSING}; the line over them is drawn, not measured.`,
      flow: `${en.MISSING}; what they brought is left out.`,
    },
  },
  fr: {
    title: "Des jours sans relevé",
    catches: "Des jours sans relevé au milieu d’une série ou à l’une de ses extrémités.",
    why: "Un trou d’une semaine peut cacher n’importe quel pic, et une croissance dont personne n’a relevé le premier ou le dernier jour dépend d’une supposition. Les limites sont notre propre choix.",
    instead: "La croissance entre des jours relevés, et une ligne tiretée par-dessus le trou.",
    params: {
      share: "Part de tous les jours qui peut manquer sans mise en garde",
      gap: "Jours d’affilée à partir desquels un trou est signalé",
      edge: "Jours qui peuvent manquer à une extrémité avant que la croissance exacte soit retirée",
    },
    says: {
      start:
        "Les {start} premiers jours sur {whole} sont sans relevé ; les chiffres commencent le {first}, la croissance exacte n’est donc pas connue.",
      end: "Les {end} derniers jours sur {whole} sont sans relevé ; les chiffres s’arrêtent le {last}, la croissance exacte n’est donc pas connue.",
      "both-ends":
        "Les {start} premiers et les {end} derniers jours sur {whole} sont sans relevé ; les chiffres vont du {first} au {last}, la croissance exacte n’est donc pas connue.",
      stock: `${fr.MISSING} ; la ligne y est tracée, non mesurée.`,
      flow: `${fr.MISSING} ; ce que ces jours ont apporté n’est pas compté.`,
    },
  },
  es: {
    title: "Días sin recuento",
    catches: "Días sin recuento dentro de una serie o en uno de sus extremos.",
    why: "Un hueco de una semana puede esconder cualquier pico, y un crecimiento cuyo primer o último día nadie contó depende de una suposición. Los límites son elección nuestra.",
    instead: "El crecimiento entre días contados, y una línea discontinua sobre el hueco.",
    params: {
      share: "Parte de los días que puede faltar sin que se advierta",
      gap: "Días seguidos a partir de los cuales se avisa de un hueco",
      edge: "Días que pueden faltar en un extremo antes de retirar el crecimiento exacto",
    },
    says: {
      start:
        "Faltan los primeros {start} días de {whole}; las cifras empiezan el {first}, así que el crecimiento exacto no se conoce.",
      end: "Faltan los últimos {end} días de {whole}; las cifras terminan el {last}, así que el crecimiento exacto no se conoce.",
      "both-ends":
        "Faltan los primeros {start} y los últimos {end} días de {whole}; las cifras van del {first} al {last}, así que el crecimiento exacto no se conoce.",
      stock: `${es.MISSING}; ahí la línea está dibujada, no medida.`,
      flow: `${es.MISSING}; lo que esos días aportaron no está incluido.`,
    },
  },
  ar: {
    title: "أيام بلا أرقام",
    catches: "أيام بلا أرقام داخل سلسلة أو عند أحد طرفيها.",
    why: "قد تُخفي فجوة من أسبوع أي قفزة، والنمو الذي لم يُعدّ يومه الأول أو الأخير يحسمه التخمين. والحدود من اختيارنا نحن.",
    instead: "النمو بين أيام معدودة، وخط متقطع فوق الفجوة.",
    params: {
      share: "نسبة الأيام التي يجوز أن تغيب من دون تنبيه",
      gap: "عدد الأيام المتتالية التي تُذكر الفجوة ابتداءً منه",
      edge: "عدد الأيام التي يجوز أن تغيب عند أحد الطرفين قبل سحب النمو الدقيق",
    },
    says: {
      start: `لا أرقام عن أول ${ar.daysOf("start")} من أصل {whole}؛ تبدأ الأرقام في {first}، فالنمو الدقيق غير معروف.`,
      end: `لا أرقام عن آخر ${ar.daysOf("end")} من أصل {whole}؛ تنتهي الأرقام في {last}، فالنمو الدقيق غير معروف.`,
      "both-ends": `لا أرقام عن أول ${ar.daysOf("start")} ولا عن آخر ${ar.daysOf("end")} من أصل {whole}؛ تمتد الأرقام من {first} إلى {last}، فالنمو الدقيق غير معروف.`,
      stock: `${ar.MISSING}؛ والخط فوقها مرسوم لا مقيس.`,
      flow: `${ar.MISSING}؛ وما جلبته هذه الأيام غير محسوب.`,
    },
  },
};
