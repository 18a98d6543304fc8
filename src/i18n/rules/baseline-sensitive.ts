import type { RuleWords } from "./rule-words.ts";

const EN = "{start, select, day {Measured from {to}} other {Set against {from} to {to}}} instead";
const FR =
  "{start, select, day {Depuis le {to}} other {Par rapport à la période du {from} au {to}}}";
const ES =
  "{start, select, day {Medido desde el {to}} other {Frente al período del {from} al {to}}}";
const AR =
  "{start, select, day {عند القياس من {to}} other {بالمقارنة مع الفترة من {from} إلى {to}}}";

export const baselineSensitive: RuleWords = {
  en: {
    title: "It depends on where one starts",
    catches: "Growth that looks quite different from another start.",
    why: "Whoever starts at the weakest month finds the strongest growth. So the growth is worked out again from up to three starts further back; over a longer time it is averaged, so that steady growth is the same from every start. The limits are our own choice.",
    instead: "The range over several starts, or the average of three.",
    params: {
      k: "Starts further back that are tried",
      factor: "How many times larger or smaller the growth from another start must be",
      pp: "Difference that it must make at least, as a fraction (0.02 is two percentage points)",
    },
    says: {
      turns: `${EN}, the change would be {other}, not {shown}.`,
      size: `${EN}, the change would be {other} in {lag} on average, not {shown}.`,
    },
  },
  fr: {
    title: "Tout dépend du point de départ",
    catches: "Une croissance qui paraît tout autre à partir d’un autre point de départ.",
    why: "En partant du mois le plus faible, on trouve la croissance la plus forte. Elle est donc recalculée à partir d’au plus trois départs antérieurs ; sur une durée plus longue, on prend la moyenne, pour qu’une croissance régulière soit la même quel que soit le départ. Les seuils sont notre propre choix.",
    instead: "L’étendue sur plusieurs départs, ou la moyenne de trois.",
    params: {
      k: "Nombre de départs antérieurs essayés",
      factor:
        "Combien de fois la croissance depuis un autre départ doit être plus grande ou plus petite",
      pp: "Écart minimal, en fraction (0,02 vaut deux points de pourcentage)",
    },
    says: {
      turns: `${FR}, l’évolution serait de {other}, non de {shown}.`,
      size: `${FR}, l’évolution serait en moyenne de {other} en {lag}, non de {shown}.`,
    },
  },
  es: {
    title: "Depende de dónde se empiece",
    catches: "Un crecimiento que se ve muy distinto desde otro punto de partida.",
    why: "Quien parte del mes más flojo obtiene el crecimiento más fuerte. Por eso se vuelve a calcular desde hasta tres puntos de partida anteriores; en un tiempo más largo se toma el promedio, para que un crecimiento constante sea igual desde cualquiera. Los límites son decisión nuestra.",
    instead: "El rango entre varios puntos de partida, o el promedio de tres.",
    params: {
      k: "Cuántos puntos de partida anteriores se prueban",
      factor: "Cuántas veces mayor o menor debe ser el crecimiento desde otro punto de partida",
      pp: "Diferencia mínima, como fracción (0,02 son dos puntos porcentuales)",
    },
    says: {
      turns: `${ES}, el cambio sería de {other}, no de {shown}.`,
      size: `${ES}, el cambio sería en promedio de {other} en {lag}, no de {shown}.`,
    },
  },
  ar: {
    title: "النتيجة رهن بنقطة البداية",
    catches: "نمو يبدو مختلفًا تمامًا من نقطة بداية أخرى.",
    why: "من يبدأ من أضعف شهر يجد أقوى نمو. لذلك يُعاد حساب النمو من ثلاث نقاط بداية أسبق على الأكثر، ويؤخذ المتوسط في المدة الأطول حتى يكون النمو المنتظم واحدًا من أي نقطة. والحدود من اختيارنا.",
    instead: "المدى بين عدة نقاط بداية، أو متوسط ثلاث منها.",
    params: {
      k: "عدد نقاط البداية الأسبق التي تُجرَّب",
      factor: "كم مرة يجب أن يكون النمو من نقطة أخرى أكبر أو أصغر",
      pp: "أدنى فرق مطلوب، ككسر (0.02 تعني نقطتين مئويتين)",
    },
    says: {
      turns: `${AR} يكون التغيّر {other} وليس {shown}.`,
      size: `${AR} يكون التغيّر {other} في المتوسط كل {lag} وليس {shown}.`,
    },
  },
};
