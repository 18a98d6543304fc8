import * as ar from "./fragments-ar.ts";
import * as en from "./fragments-en.ts";
import * as es from "./fragments-es.ts";
import * as fr from "./fragments-fr.ts";
import type { RuleWords } from "./rule-words.ts";

export const platformIncidentInWindow: RuleWords = {
  en: {
    title: "A purge or a counting fault",
    catches: "A purge, ban or counting fault of the platform inside the time that a figure covers.",
    why: "In July 2018 Twitter took locked accounts out of all follower counts, about 6% overall (techchains.co.ke, 14 July 2018). A fall after such a day need not be people who left. Only events with a public source count.",
    instead: "The change before and after the event, each on its own.",
    params: {},
    says: {
      purge: `${en.WHEN} {platform} {effect}. So {account} may have lost followers without anybody leaving.`,
      fault: `${en.WHEN} {platform} {effect}. That may have changed the count of {account}.`,
      "purge-undated": `${en.WHEN} {platform} {effect}. No source dates the growth of {account}, which may include this.`,
      "fault-undated": `${en.WHEN} {platform} {effect}. No source dates the growth of {account}, which may include this.`,
    },
  },
  fr: {
    title: "Une purge ou une erreur de comptage",
    catches:
      "Une purge, une interdiction ou une erreur de comptage de la plateforme pendant la période d’un chiffre.",
    why: "En juillet 2018, Twitter a retiré les comptes verrouillés de tous les nombres d’abonnés, soit environ 6 % au total (techchains.co.ke, 14 juillet 2018). Une baisse après un tel jour ne signifie pas forcément que des gens sont partis. Seuls comptent les événements qui ont une source publique.",
    instead: "La variation avant et après l’événement, chacune séparément.",
    params: {},
    says: {
      purge: `${fr.WHEN}, {platform} {effect}. Le compte {account} a donc pu perdre des abonnés sans que personne ne parte.`,
      fault: `${fr.WHEN}, {platform} {effect}. Cela a pu modifier le chiffre du compte {account}.`,
      "purge-undated": `${fr.WHEN}, {platform} {effect}. Aucune source ne date la croissance du compte {account}, qui peut inclure cet épisode.`,
      "fault-undated": `${fr.WHEN}, {platform} {effect}. Aucune source ne date la croissance du compte {account}, qui peut inclure cet épisode.`,
    },
  },
  es: {
    title: "Una purga o un fallo de recuento",
    catches:
      "Una purga, una prohibición o un fallo de recuento de la plataforma dentro del tiempo que abarca una cifra.",
    why: "En julio de 2018 Twitter quitó las cuentas bloqueadas de todos los recuentos de seguidores, alrededor del 6 % en total (techchains.co.ke, 14 de julio de 2018). Una caída después de un día así no tiene por qué ser gente que se fue. Solo cuentan los hechos con una fuente pública.",
    instead: "La variación antes y después del hecho, cada una por separado.",
    params: {},
    says: {
      purge: `${es.WHEN}, {platform} {effect}. Por eso {account} pudo perder seguidores sin que nadie se fuera.`,
      fault: `${es.WHEN}, {platform} {effect}. Eso pudo cambiar el recuento de {account}.`,
      "purge-undated": `${es.WHEN}, {platform} {effect}. Ninguna fuente fecha el crecimiento de {account}, que puede incluir este hecho.`,
      "fault-undated": `${es.WHEN}, {platform} {effect}. Ninguna fuente fecha el crecimiento de {account}, que puede incluir este hecho.`,
    },
  },
  ar: {
    title: "تنقية للحسابات أو خلل في العدّ",
    catches: "تنقية أو حظر أو خلل في العدّ لدى المنصة ضمن المدة التي يغطيها رقم.",
    why: "في يوليو 2018 أزالت Twitter الحسابات المقفلة من كل أعداد المتابعين، أي نحو 6% إجمالًا (techchains.co.ke، 14 يوليو 2018). والانخفاض بعد يوم كهذا لا يعني بالضرورة أن أحدًا غادر. ولا تُحتسب إلا الأحداث التي لها مصدر علني.",
    instead: "التغيّر قبل الحدث وبعده، كل منهما على حدة.",
    params: {},
    says: {
      purge: `${ar.WHEN}: منصة {platform} {effect}. لذلك ربما فقد {account} متابعين من دون أن يغادر أحد.`,
      fault: `${ar.WHEN}: منصة {platform} {effect}. وربما غيّر ذلك رقم {account}.`,
      "purge-undated": `${ar.WHEN}: منصة {platform} {effect}. ولا مصدر يؤرخ نمو {account}، فقد يشمل هذا الحدث.`,
      "fault-undated": `${ar.WHEN}: منصة {platform} {effect}. ولا مصدر يؤرخ نمو {account}، فقد يشمل هذا الحدث.`,
    },
  },
};
