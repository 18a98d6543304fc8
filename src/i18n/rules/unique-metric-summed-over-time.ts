import type { RuleWords } from "./rule-words.ts";

const EN = {
  max: "at least {exact, select, yes {} other {about }}{max}",
  sum: "at most {exact, select, yes {} other {about }}{sum}",
};
const FR = {
  max: "au moins {exact, select, yes {} other {environ }}{max}",
  sum: "au plus {exact, select, yes {} other {environ }}{sum}",
};
const ES = {
  max: "al menos {exact, select, yes {} other {unas }}{max}",
  sum: "como máximo {exact, select, yes {} other {unas }}{sum}",
};
const AR = {
  max: "لا يقل عن {exact, select, yes {} other {نحو }}{max}",
  sum: "ولا يزيد على {exact, select, yes {} other {نحو }}{sum}",
};

export const uniqueMetricSummedOverTime: RuleWords = {
  en: {
    title: "The same people counted every day",
    catches: "Daily reach, viewers or other counts of different people added up over time.",
    why: "Within a day a platform counts each person once, over several days again on each. When Facebook took such repeats out in February 2018, it expected reach over 7 days to fall by 33% and over 28 days by 55% (socialchimp.com, quoting Facebook).",
    instead:
      "The reach that the platform itself reports for the period, or that of an average day.",
    params: {},
    says: {
      days: `Whoever came on several of these {periods, plural, one {# day} other {# days}} is counted on each of them. The people are ${EN.max} (the largest day) and ${EN.sum}.`,
      periods: `Whoever came in several of these {periods, plural, one {# period} other {# periods}} is counted in each of them. The people are ${EN.max} (the largest one) and ${EN.sum}.`,
    },
  },
  fr: {
    title: "Les mêmes personnes comptées chaque jour",
    catches:
      "Portée quotidienne, spectateurs ou autres nombres de personnes distinctes additionnés dans le temps.",
    why: "Sur une journée, la plateforme compte chaque personne une fois\u00a0; sur plusieurs, une fois par jour. En retirant ces répétitions en février 2018, Facebook s’attendait à une baisse de la portée de 33\u00a0% sur 7 jours et de 55\u00a0% sur 28 jours (socialchimp.com, citant Facebook).",
    instead:
      "La portée que la plateforme indique elle-même pour la période, ou celle d’un jour moyen.",
    params: {},
    says: {
      days: `Qui est venu plusieurs de ces {periods, plural, one {# jour} other {# jours}} y est compté chaque fois. Le nombre de personnes est d’${FR.max} (le plus fort jour) et d’${FR.sum}.`,
      periods: `Qui est venu au cours de plusieurs de ces {periods, plural, one {# période} other {# périodes}} est compté dans chacune. Le nombre de personnes est d’${FR.max} (la plus forte) et d’${FR.sum}.`,
    },
  },
  es: {
    title: "Las mismas personas contadas cada día",
    catches:
      "Alcance diario, espectadores u otros recuentos de personas distintas sumados a lo largo del tiempo.",
    why: "En un día la plataforma cuenta a cada persona una vez; en varios, de nuevo cada día. Cuando Facebook quitó esas repeticiones en febrero de 2018, esperaba que el alcance de 7 días bajara un 33\u00a0% y el de 28 días un 55\u00a0% (socialchimp.com, que cita a Facebook).",
    instead: "El alcance que la propia plataforma da para el periodo, o el de un día medio.",
    params: {},
    says: {
      days: `Quien vino varios de estos {periods, plural, one {# día} other {# días}} se cuenta en cada uno. Las personas son ${ES.max} (el día más alto) y ${ES.sum}.`,
      periods: `Quien vino en varios de estos {periods, plural, one {# periodo} other {# periodos}} se cuenta en cada uno. Las personas son ${ES.max} (el más alto) y ${ES.sum}.`,
    },
  },
  ar: {
    title: "الأشخاص أنفسهم معدودون كل يوم",
    catches: "جمع الوصول اليومي أو المشاهدين أو غيرهما من أعداد الأشخاص المختلفين عبر الزمن.",
    why: "تعدّ المنصة الشخص مرة واحدة في اليوم، وتعدّه من جديد في كل يوم آخر. ولما أزال Facebook هذا التكرار في فبراير 2018 توقّع أن ينخفض الوصول خلال 7 أيام بنسبة 33% وخلال 28 يومًا بنسبة 55% (socialchimp.com نقلًا عن Facebook).",
    instead: "الوصول الذي تعلنه المنصة نفسها للفترة كلها، أو وصول يوم متوسط.",
    params: {},
    says: {
      days: `من حضر في أكثر من يوم من {periods, plural, zero {هذه الأيام} one {هذا اليوم} two {هذين اليومين} few {هذه الأيام (#)} many {هذه الأيام (#)} other {هذه الأيام (#)}} عُدّ في كل منها. فعدد الأشخاص ${AR.max} (أعلى يوم) ${AR.sum}.`,
      periods: `من حضر في أكثر من فترة من {periods, plural, zero {هذه الفترات} one {هذه الفترة} two {هاتين الفترتين} few {هذه الفترات (#)} many {هذه الفترات (#)} other {هذه الفترات (#)}} عُدّ في كل منها. فعدد الأشخاص ${AR.max} (أعلى فترة) ${AR.sum}.`,
    },
  },
};
