import * as ar from "./fragments-ar.ts";
import * as en from "./fragments-en.ts";
import * as es from "./fragments-es.ts";
import * as fr from "./fragments-fr.ts";
import type { RuleWords } from "./rule-words.ts";

export const roundedFigures: RuleWords = {
  en: {
    title: "Round numbers hide the change",
    catches: "A change that is not much larger than the rounding of the numbers it comes from.",
    why: 'Between "3.2 million" and "3.4 million" lie 100,000 to 300,000 followers, so growth of 3.1% to 9.5% and not 6.25%. YouTube cuts public counts to three digits: 536,862 is shown as 536,000 (stats.skywiki.org, since September 2019). The limits are our own choice.',
    instead: "The range that the sources allow, or the exact count from the account's own export.",
    params: {
      warn: "Share of a change that rounding may make up before it is shown as a range with this caveat",
      block: "Share from which a percentage is withdrawn",
    },
    says: {
      claim: `${en.OF} sources gave round numbers ({quoted}), which allow anything from {lo} to {hi}.`,
      "claim-and-dates": `${en.OF} sources gave round numbers ({quoted}) and disagree on the start; together they allow anything from {lo} to {hi}.`,
      open: `${en.OF} sources say only {ends, select, lower {“at least”} upper {“at most”} other {bounds}} ({quoted}), so the real figure may be far from this one.`,
      withheld: `${en.OF} sources gave round numbers ({quoted}), which allow anything from {lo} to {hi}, so no single percentage is shown.`,
      platform: `${en.OF} counts are public ones, which {platform} shows in steps of {step}: the real change lies between {lo} and {hi}.`,
      "platform-withheld": `${en.OF} counts are public ones, which {platform} shows in steps of {step}: the real change lies between {lo} and {hi}, so no percentage is shown.`,
    },
  },
  fr: {
    title: "Les chiffres ronds cachent la variation",
    catches: "Une variation guère plus grande que l’arrondi des chiffres dont elle vient.",
    why: "Entre « 3,2 millions » et « 3,4 millions », il y a de 100 000 à 300 000 abonnés, donc une croissance de 3,1 % à 9,5 % et non de 6,25 %. YouTube coupe les chiffres publics à trois chiffres significatifs : 536 862 s’affiche 536 000 (stats.skywiki.org, depuis septembre 2019). Les limites sont notre propre choix.",
    instead:
      "La fourchette que les sources permettent, ou le chiffre exact de l’export du compte lui-même.",
    params: {
      warn: "Part d’une variation que l’arrondi peut représenter avant qu’elle soit montrée en fourchette avec cette mise en garde",
      block: "Part à partir de laquelle un pourcentage est retiré",
    },
    says: {
      claim: `${fr.OF} sources donnent des chiffres ronds ({quoted}), compatibles avec toute valeur entre {lo} et {hi}.`,
      "claim-and-dates": `${fr.OF} sources donnent des chiffres ronds ({quoted}) et ne s’accordent pas sur le début ; ensemble, ils sont compatibles avec toute valeur entre {lo} et {hi}.`,
      open: `${fr.OF} sources disent seulement {ends, select, lower {« au moins »} upper {« au plus »} other {des bornes}} ({quoted}) : le vrai chiffre peut être loin de celui-ci.`,
      withheld: `${fr.OF} sources donnent des chiffres ronds ({quoted}), compatibles avec toute valeur entre {lo} et {hi} : aucun pourcentage unique n’est donc affiché.`,
      platform: `${fr.OF} chiffres sont publics, et {platform} les affiche par paliers de {step} : la vraie variation est entre {lo} et {hi}.`,
      "platform-withheld": `${fr.OF} chiffres sont publics, et {platform} les affiche par paliers de {step} : la vraie variation est entre {lo} et {hi}, et aucun pourcentage n’est affiché.`,
    },
  },
  es: {
    title: "Las cifras redondas esconden el cambio",
    catches: "Un cambio no mucho mayor que el redondeo de las cifras de las que sale.",
    why: "Entre «3,2 millones» y «3,4 millones» hay de 100.000 a 300.000 seguidores, es decir, un crecimiento del 3,1 % al 9,5 % y no del 6,25 %. YouTube recorta los recuentos públicos a tres cifras: 536.862 se muestra como 536.000 (stats.skywiki.org, desde septiembre de 2019). Los límites son elección nuestra.",
    instead:
      "El intervalo que permiten las fuentes, o el recuento exacto de la exportación de la propia cuenta.",
    params: {
      warn: "Parte de un cambio que puede deberse al redondeo antes de mostrarlo como intervalo con esta advertencia",
      block: "Parte a partir de la cual se retira un porcentaje",
    },
    says: {
      claim: `${es.OF} fuentes dan cifras redondas ({quoted}), que permiten cualquier valor entre {lo} y {hi}.`,
      "claim-and-dates": `${es.OF} fuentes dan cifras redondas ({quoted}) y no coinciden en el comienzo; juntas permiten cualquier valor entre {lo} y {hi}.`,
      open: `${es.OF} fuentes solo dicen {ends, select, lower {«al menos»} upper {«como máximo»} other {unos límites}} ({quoted}), así que la cifra real puede estar lejos de esta.`,
      withheld: `${es.OF} fuentes dan cifras redondas ({quoted}), que permiten cualquier valor entre {lo} y {hi}, así que no se muestra un único porcentaje.`,
      platform: `${es.OF} cifras son públicas, y {platform} las muestra en pasos de {step}: el cambio real está entre {lo} y {hi}.`,
      "platform-withheld": `${es.OF} cifras son públicas, y {platform} las muestra en pasos de {step}: el cambio real está entre {lo} y {hi}, así que no se muestra ningún porcentaje.`,
    },
  },
  ar: {
    title: "الأرقام المقرّبة تُخفي التغيّر",
    catches: "تغيّر لا يكبر كثيرًا عن تقريب الأرقام التي حُسب منها.",
    why: "بين «3.2 مليون» و«3.4 مليون» ما بين 100,000 و300,000 متابع، أي نمو من 3.1% إلى 9.5% لا 6.25%. وتقتطع YouTube الأرقام العلنية إلى ثلاث خانات: فالرقم 536,862 يظهر 536,000 (stats.skywiki.org، منذ سبتمبر 2019). والحدود من اختيارنا نحن.",
    instead: "النطاق الذي تسمح به المصادر، أو الرقم الدقيق من ملف البيانات الذي يصدّره الحساب نفسه.",
    params: {
      warn: "نسبة التغيّر التي يجوز أن تعود إلى التقريب قبل عرضه في صورة نطاق مع هذا التنبيه",
      block: "النسبة التي تُسحب عندها النسبة المئوية",
    },
    says: {
      claim: `${ar.OF}ذكرت المصادر أرقامًا مقرّبة ({quoted}) تحتمل أي قيمة بين {lo} و{hi}.`,
      "claim-and-dates": `${ar.OF}ذكرت المصادر أرقامًا مقرّبة ({quoted}) واختلفت في البداية؛ وهي معًا تحتمل أي قيمة بين {lo} و{hi}.`,
      open: `${ar.OF}اكتفت المصادر بقول {ends, select, lower {«على الأقل»} upper {«على الأكثر»} other {حدود}} ({quoted})، فقد يكون الرقم الحقيقي بعيدًا عن هذا.`,
      withheld: `${ar.OF}ذكرت المصادر أرقامًا مقرّبة ({quoted}) تحتمل أي قيمة بين {lo} و{hi}، فلا تُعرض نسبة مئوية واحدة.`,
      platform: `${ar.OF}الأرقام علنية، وتعرضها منصة {platform} بدرجات من {step}: فالتغيّر الحقيقي بين {lo} و{hi}.`,
      "platform-withheld": `${ar.OF}الأرقام علنية، وتعرضها منصة {platform} بدرجات من {step}: فالتغيّر الحقيقي بين {lo} و{hi}، ولا تُعرض نسبة مئوية.`,
    },
  },
};
