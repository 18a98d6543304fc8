import { daysOf } from "./fragments-ar.ts";
import { COUNTED } from "./fragments-counts.ts";
import type { RuleWords } from "./rule-words.ts";

const BOTH = {
  en: "{earlier} in the export of {seen}, {now} in that of {again}",
  fr: "{earlier} dans l’export du {seen}, {now} dans celui du {again}",
  es: "{earlier} en la exportación del {seen}, {now} en la del {again}",
  ar: "{earlier} في الملف المصدَّر في {seen}، و{now} في المصدَّر في {again}",
};

export const restated: RuleWords = {
  en: {
    title: "Past numbers that were changed",
    catches: "Past days for which a platform later gave another count.",
    why: "YouTube's reports may replace data that they delivered before (developers.google.com/youtube/reporting), and Sprout Social replaced values of 2019 in January 2020 (support.sproutsocial.com). A report from before then shows other numbers. Changes within the days that a platform needs to finish its counts are not told; the half per cent is our own choice.",
    instead: "The newest count, with the earlier one and both dates beside it.",
    params: { rel: "Part of a day's count by which it must have changed" },
    says: {
      one: `{platform} changed its own count of ${COUNTED.en} for {day}: ${BOTH.en}.`,
      several: `{platform} changed its own counts of ${COUNTED.en} for {days, plural, one {one day} other {# days}}. The largest change is that for {day}: ${BOTH.en}.`,
      sources: `Two sources count ${COUNTED.en} of {account} differently for {days, plural, one {one day} other {# days}}; for {day}, {earlier} and {now}. The second is used.`,
    },
  },
  fr: {
    title: "Des chiffres passés qui ont changé",
    catches: "Des jours passés pour lesquels une plateforme a ensuite donné un autre chiffre.",
    why: "Les rapports de YouTube peuvent remplacer des données déjà livrées (developers.google.com/youtube/reporting), et Sprout Social a remplacé des valeurs de 2019 en janvier 2020 (support.sproutsocial.com). Un rapport antérieur montre donc d’autres chiffres. Les changements survenus pendant le délai dont une plateforme a besoin pour achever ses comptes ne sont pas signalés ; le demi pour cent est notre propre choix.",
    instead: "Le chiffre le plus récent, avec l’ancien et les deux dates.",
    params: { rel: "Part du chiffre d’un jour dont il doit avoir changé" },
    says: {
      one: `{platform} a modifié son propre chiffre du {day} (en ${COUNTED.fr}) : ${BOTH.fr}.`,
      several: `{platform} a modifié ses propres chiffres (en ${COUNTED.fr}) pour {days, plural, one {# jour} other {# jours}}. Le plus grand écart est celui du {day} : ${BOTH.fr}.`,
      sources: `Deux sources divergent sur {account} (en ${COUNTED.fr}) pour {days, plural, one {# jour} other {# jours}} ; pour le {day}, {earlier} et {now}. C’est le second chiffre qui est retenu.`,
    },
  },
  es: {
    title: "Cifras pasadas que cambiaron",
    catches: "Días pasados para los que una plataforma dio después otra cifra.",
    why: "Los informes de YouTube pueden reemplazar datos ya entregados (developers.google.com/youtube/reporting), y Sprout Social reemplazó valores de 2019 en enero de 2020 (support.sproutsocial.com). Un informe anterior muestra entonces otras cifras. No se avisa de los cambios dentro de los días que una plataforma necesita para cerrar sus recuentos; el medio por ciento es elección nuestra.",
    instead: "La cifra más reciente, con la anterior y ambas fechas.",
    params: { rel: "Parte de la cifra de un día en que debe haber cambiado" },
    says: {
      one: `{platform} cambió su propia cifra del {day} (en ${COUNTED.es}): ${BOTH.es}.`,
      several: `{platform} cambió sus propias cifras (en ${COUNTED.es}) de {days, plural, one {# día} other {# días}}. El mayor cambio es el del {day}: ${BOTH.es}.`,
      sources: `Dos fuentes difieren sobre {account} (en ${COUNTED.es}) para {days, plural, one {# día} other {# días}}; para el {day}, {earlier} y {now}. Se usa la segunda cifra.`,
    },
  },
  ar: {
    title: "أرقام ماضية جرى تغييرها",
    catches: "أيام ماضية أعطت المنصة عنها لاحقًا رقمًا آخر.",
    why: "قد تستبدل تقارير يوتيوب بيانات سبق تسليمها (developers.google.com/youtube/reporting)، واستبدلت Sprout Social قيمًا من عام 2019 في يناير 2020 (support.sproutsocial.com). فالتقرير السابق لذلك يعرض أرقامًا أخرى. ولا يُنبَّه إلى التغييرات ضمن الأيام التي تحتاج إليها المنصة لإتمام أرقامها. أما نصف في المئة فهو اختيارنا.",
    instead: "أحدث رقم، ومعه الرقم السابق والتاريخان.",
    params: { rel: "نسبة التغيير اللازمة من رقم اليوم" },
    says: {
      one: `غيّرت منصة {platform} رقمها عن {day} (من حيث ${COUNTED.ar}): ${BOTH.ar}.`,
      several: `غيّرت منصة {platform} أرقامها (من حيث ${COUNTED.ar}) عن ${daysOf("days")}. وأكبر تغيير هو ما كان عن {day}: ${BOTH.ar}.`,
      sources: `يختلف مصدران بشأن {account} (من حيث ${COUNTED.ar}) عن ${daysOf("days")}؛ عن {day}: {earlier} ثم {now}. والمستخدَم هو الرقم الثاني.`,
    },
  },
};
