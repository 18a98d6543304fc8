import { COUNTED } from "./fragments-counts.ts";
import type { RuleWords } from "./rule-words.ts";

/** How the medians moved, one whole sentence. */
const MOVED = {
  en: `After {event} the daily median of ${COUNTED.en} {way, select, up {rose from {before} to {after}} down {fell from {before} to {after}} other {stayed at {after}}}.`,
  fr: `Après {event}, la médiane quotidienne (en ${COUNTED.fr}) {way, select, up {est montée de {before} à {after}} down {est descendue de {before} à {after}} other {est restée à {after}}}.`,
  es: `Después de {event}, la mediana diaria (en ${COUNTED.es}) {way, select, up {subió de {before} a {after}} down {bajó de {before} a {after}} other {se mantuvo en {after}}}.`,
  ar: `بعد {event} {way, select, up {ارتفع الوسيط اليومي من {before} إلى {after}} down {انخفض الوسيط اليومي من {before} إلى {after}} other {بقي الوسيط اليومي عند {after}}} (من حيث ${COUNTED.ar}).`,
};

/** On how many of the days before it moved as much, without its full stop. */
const OFTEN = {
  en: "It moved as much on {large, plural, =0 {none} other {#}} of {ordinary} earlier days",
  fr: "Sur {ordinary} jours antérieurs, elle {large, plural, =0 {n’a jamais autant varié} one {a autant varié # fois} other {a autant varié # fois}}",
  es: "En {ordinary} días anteriores {large, plural, =0 {nunca se movió tanto} one {se movió tanto # vez} other {se movió tanto # veces}}",
  ar: "وفي {ordinary} من الأيام السابقة {large, plural, =0 {لم يتغيّر بهذا القدر قط} zero {تغيّر بهذا القدر # مرة} one {تغيّر بهذا القدر مرة واحدة} two {تغيّر بهذا القدر مرتين} few {تغيّر بهذا القدر # مرات} many {تغيّر بهذا القدر # مرة} other {تغيّر بهذا القدر # مرة}}",
};

export const eventCausality: RuleWords = {
  en: {
    title: "Before and after is no cause",
    catches: "A change after an event that is taken for its effect.",
    why: "Counts move on ordinary days too. So the medians before and after are also taken at every earlier day: with 30 days of history there are 17 such days, and a change larger than all of them still has a p of 1/18. Where no other series shows what would have happened without the event, nothing names the cause. The limits are our own choice.",
    instead:
      "The same dates on another platform, an interrupted time series, or the change without a cause.",
    params: {
      p: "Share of ordinary days with as large a change from which on it may be chance",
      gap: "Days around the event within which another one is told",
      width: "Days before and after whose medians are compared",
      history: "Days of counts, beside two such spans, that ordinary days are told from",
    },
    says: {
      "too-short":
        "Around {event} fewer than {width} in a row were counted before or after it. Nothing here shows an effect.",
      "no-history": `${MOVED.en} Only {days, plural, one {one day before it was} other {# days in a row before it were}} counted, too few to rule out chance.`,
      "as-large-often": `${MOVED.en} ${OFTEN.en}, so this may be chance.`,
      "no-control": `${MOVED.en} ${OFTEN.en}; nothing here says why.`,
      "other-event":
        "Within {gap} of {event} there was also {others}. Nothing here tells their effects apart.",
    },
  },
  fr: {
    title: "Avant et après ne font pas une cause",
    catches: "Un changement après un événement, pris pour son effet.",
    why: "Les chiffres bougent aussi les jours ordinaires. Les médianes avant et après sont donc prises aussi pour chaque jour antérieur : 30 jours d’historique en donnent 17, et un changement plus grand que tous a encore un p de 1/18. Sans autre série qui montre ce qui serait arrivé sans l’événement, rien ne désigne la cause. Les limites sont notre propre choix.",
    instead:
      "Les mêmes dates sur une autre plateforme, une série interrompue, ou le changement sans cause.",
    params: {
      p: "Part des jours ordinaires au changement aussi grand à partir de laquelle il peut s’agir du hasard",
      gap: "Jours autour de l’événement dans lesquels un autre est signalé",
      width: "Jours avant et après dont les médianes sont comparées",
      history: "Jours relevés, en plus de deux de ces durées, qui servent de jours ordinaires",
    },
    says: {
      "too-short":
        "Autour de cet événement ({event}), moins de {width} consécutifs sont relevés avant ou après. Rien ici ne montre un effet.",
      "no-history": `${MOVED.fr} {days, plural, one {Un seul jour est relevé} other {Seuls # jours consécutifs sont relevés}} avant : trop peu pour exclure le hasard.`,
      "as-large-often": `${MOVED.fr} ${OFTEN.fr} : ce peut être un hasard.`,
      "no-control": `${MOVED.fr} ${OFTEN.fr} ; rien ici ne dit pourquoi.`,
      "other-event":
        "À {gap} au plus de cet événement ({event}), il y a eu aussi {others}. Rien ici ne permet de séparer leurs effets.",
    },
  },
  es: {
    title: "Antes y después no es una causa",
    catches: "Un cambio tras un hecho que se toma por su efecto.",
    why: "Las cifras se mueven también en días corrientes. Por eso las medianas de antes y después se toman también en cada día anterior: 30 días de historia dan 17, y un cambio mayor que todos ellos tiene aún una p de 1/18. Sin otra serie que muestre qué habría pasado sin el hecho, nada señala la causa. Los límites son elección nuestra.",
    instead:
      "Las mismas fechas en otra plataforma, una serie interrumpida, o el cambio sin atribuirle causa.",
    params: {
      p: "Parte de los días corrientes con un cambio igual de grande desde la que puede ser azar",
      gap: "Días en torno al hecho en los que se avisa de otro",
      width: "Días de antes y de después cuyas medianas se comparan",
      history: "Días contados, además de dos de esos tramos, que sirven de días corrientes",
    },
    says: {
      "too-short":
        "En torno a este hecho ({event}) hay menos de {width} seguidos contados antes o después. Nada aquí muestra un efecto.",
      "no-history": `${MOVED.es} Antes solo hay {days, plural, one {# día contado} other {# días seguidos contados}}: muy pocos para descartar el azar.`,
      "as-large-often": `${MOVED.es} ${OFTEN.es}: puede ser azar.`,
      "no-control": `${MOVED.es} ${OFTEN.es}; nada aquí dice por qué.`,
      "other-event":
        "A {gap} o menos de este hecho ({event}) hubo también {others}. Nada aquí permite separar sus efectos.",
    },
  },
  ar: {
    title: "ما قبل وما بعد ليسا سببًا",
    catches: "تغيّر بعد حدث يُحسب أثرًا له.",
    why: "تتحرك الأرقام في الأيام العادية أيضًا. لذلك يؤخذ الوسيط قبل كل يوم سابق وبعده كذلك: 30 يومًا من السجل تعطي 17 يومًا، والتغيّر الأكبر منها جميعًا تبقى قيمة p له 1/18. ومن دون سلسلة أخرى تُظهر ما كان سيحدث لولا الحدث، لا شيء يسمّي السبب. أما الحدود فهي اختيارنا.",
    instead: "التواريخ نفسها على منصة أخرى، أو سلسلة زمنية متقطعة، أو التغيّر من دون سبب.",
    params: {
      p: "نسبة الأيام العادية ذات التغيّر المماثل التي قد يكون الأمر فوقها صدفة",
      gap: "عدد الأيام حول الحدث التي يُذكر ضمنها حدث آخر",
      width: "عدد الأيام قبل الحدث وبعده التي يقارَن وسيطاها",
      history: "عدد الأيام المحسوبة، فوق مدتين كهذه، التي تُعرف منها الأيام العادية",
    },
    says: {
      "too-short":
        "حول هذا الحدث ({event}) عدد الأيام المتتالية المحسوبة قبله أو بعده أقل من {width}. ولا شيء هنا يبيّن أثرًا.",
      "no-history": `${MOVED.ar} عدد الأيام المتتالية المحسوبة قبله {days} فقط، وهو أقل من أن يستبعد الصدفة.`,
      "as-large-often": `${MOVED.ar} ${OFTEN.ar}، فقد يكون ذلك صدفة.`,
      "no-control": `${MOVED.ar} ${OFTEN.ar}، ولا شيء هنا يبيّن السبب.`,
      "other-event":
        "في حدود {gap} من هذا الحدث ({event}) وقع أيضًا: {others}. ولا شيء هنا يفصل بين آثارها.",
    },
  },
};
