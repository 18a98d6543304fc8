import { COUNTED } from "./fragments-counts.ts";
import type { RuleWords } from "./rule-words.ts";

export const paidVsOrganic: RuleWords = {
  en: {
    title: "Paid promotion inside a count",
    catches: "Counts that hold what advertisements or boosted posts brought.",
    why: "Instagram's total counts add those of boosted posts (developers.facebook.com), X counts views of promoted posts as well (help.twitter.com), and Rival IQ counts both together. What was bought says little about what people looked for. From which share on this is told is our own choice.",
    instead: "Paid and unpaid counts apart, and what a thousand paid ones cost.",
    params: { share: "Part of the count that must have been paid for" },
    says: {
      known: `{atLeast, select, yes {At least {share}} other {{share}}} of the ${COUNTED.en} of {account} ({paid} of {whole}) came from paid promotion.`,
      unknown: `{account} paid to be seen in this time ({events}). These counts do not tell paid ${COUNTED.en} from the rest.`,
    },
  },
  fr: {
    title: "De la promotion payante dans un total",
    catches:
      "Des totaux qui comprennent ce que des publicités ou des publications sponsorisées ont apporté.",
    why: "Les totaux d’Instagram ajoutent ceux des publications sponsorisées (developers.facebook.com), X compte aussi les vues des posts sponsorisés (help.twitter.com), et Rival IQ ne les sépare pas. Ce qui a été acheté dit peu de ce que le public a cherché. La part à partir de laquelle on le signale est notre propre choix.",
    instead: "Les chiffres payants et non payants séparément, et le coût de mille unités payantes.",
    params: { share: "Part du total qui doit avoir été payée" },
    says: {
      known: `{account}, en ${COUNTED.fr} : {atLeast, select, yes {au moins } other {}}{share} du total ({paid} sur {whole}) vient d’une promotion payante.`,
      unknown: `{account} a eu recours à la promotion payante sur cette période ({events}). Ces chiffres ne séparent pas ce qu’elle a apporté en ${COUNTED.fr}.`,
    },
  },
  es: {
    title: "Promoción pagada dentro de un total",
    catches:
      "Totales que incluyen lo que aportaron los anuncios o las publicaciones promocionadas.",
    why: "Los totales de Instagram suman los de las publicaciones promocionadas (developers.facebook.com), X cuenta también las visualizaciones de las promocionadas (help.twitter.com) y Rival IQ no las separa. Lo comprado dice poco de lo que la gente buscaba. A partir de qué parte se avisa es elección nuestra.",
    instead: "Las cifras pagadas y no pagadas por separado, y el coste de cada mil pagadas.",
    params: { share: "Parte del total que debe haberse pagado" },
    says: {
      known: `{account}, en ${COUNTED.es}: {atLeast, select, yes {al menos } other {}}un {share} del total ({paid} de {whole}) procede de promoción pagada.`,
      unknown: `{account} recurrió a promoción pagada en este periodo ({events}). Estas cifras no separan lo que aportó en ${COUNTED.es}.`,
    },
  },
  ar: {
    title: "ترويج مدفوع داخل الرقم",
    catches: "أرقام تشمل ما جاءت به الإعلانات أو المنشورات المروَّجة.",
    why: "تضيف أرقام إنستغرام الإجمالية أرقام المنشورات المروَّجة (developers.facebook.com)، وتحسب منصة X مشاهدات المنشورات المروَّجة أيضًا (help.twitter.com)، ولا تفصل Rival IQ بينها. وما اشتُري لا يقول إلا القليل عما بحث عنه الناس. أما النسبة التي يبدأ عندها التنبيه فهي اختيارنا.",
    instead: "الأرقام المدفوعة وغير المدفوعة كل على حدة، وكلفة كل ألف مدفوعة.",
    params: { share: "النسبة التي يجب أن تكون مدفوعة من الرقم" },
    says: {
      known: `{account}، من حيث ${COUNTED.ar}: {atLeast, select, yes {{share} على الأقل} other {{share}}} من الإجمالي ({paid} من أصل {whole}) من ترويج مدفوع.`,
      unknown: `استُخدم ترويج مدفوع لحساب {account} في هذه المدة ({events}). ولا تفصل هذه الأرقام ما جاء به من حيث ${COUNTED.ar}.`,
    },
  },
};
