import * as ar from "./fragments-ar.ts";
import * as en from "./fragments-en.ts";
import * as es from "./fragments-es.ts";
import * as fr from "./fragments-fr.ts";
import type { RuleWords } from "./rule-words.ts";

export const meanVsMedian: RuleWords = {
  en: {
    title: "An average that few posts reach",
    catches: "An average that a few posts pull far above what a typical one gets.",
    why: "Views of posts are skewed: of log-normal ones (sigma 1) the mean is 1.65 times the median, and 1.6 times in the median of 4,000 simulated periods of 40 posts. An average then describes hardly any of them.",
    instead: "The median and the middle half of the posts.",
    params: {
      ratio: "How many times the typical post the average must be",
      posts: "Posts that a typical one can be told from",
    },
    says: {
      default: `The {posts} listed posts got {mean} ${en.MANY} on average, {times} what a typical one of them got ({median}, their median).`,
      "half-none": `Half of the {posts} listed posts or more got no ${en.MANY} at all; the average of {mean} comes from the others.`,
    },
  },
  fr: {
    title: "Une moyenne que peu de publications atteignent",
    catches:
      "Une moyenne que quelques publications tirent bien au-dessus de ce qu’obtient une publication typique.",
    why: "Les vues des publications sont très inégales : pour une loi log-normale (sigma 1), la moyenne vaut 1,65 fois la médiane, et 1,6 fois dans le cas médian de 4 000 périodes simulées de 40 publications. Une moyenne n’en décrit alors presque aucune.",
    instead: "La médiane et la moitié centrale des publications.",
    params: {
      ratio: "Combien de fois la publication typique la moyenne doit valoir",
      posts: "Publications nécessaires pour en dégager une typique",
    },
    says: {
      default: `Moyenne des ${fr.MANY} des {posts} publications listées : {mean}, soit {times} le chiffre d’une publication typique de la liste ({median}, leur médiane).`,
      "half-none": `La moitié au moins des {posts} publications listées est à zéro (${fr.MANY}) ; la moyenne de {mean} vient des autres.`,
    },
  },
  es: {
    title: "Un promedio que pocas publicaciones alcanzan",
    catches:
      "Un promedio que unas pocas publicaciones elevan muy por encima de lo que recibe una típica.",
    why: "Las visualizaciones de las publicaciones son muy desiguales: en una distribución log-normal (sigma 1) la media es 1,65 veces la mediana, y 1,6 veces en el caso mediano de 4000 periodos simulados de 40 publicaciones. Un promedio así no describe casi ninguna.",
    instead: "La mediana y la mitad central de las publicaciones.",
    params: {
      ratio: "Cuántas veces la publicación típica debe valer el promedio",
      posts: "Publicaciones que hacen falta para saber cuál es una típica",
    },
    says: {
      default: `Promedio de ${es.MANY} de las {posts} publicaciones listadas: {mean}, es decir, {times} la cifra de una típica de la lista ({median}, su mediana).`,
      "half-none": `Al menos la mitad de las {posts} publicaciones listadas se quedó en cero (${es.MANY}); el promedio de {mean} viene de las demás.`,
    },
  },
  ar: {
    title: "متوسط لا تبلغه إلا منشورات قليلة",
    catches: "متوسط ترفعه منشورات قليلة كثيرًا فوق ما يناله المنشور المعتاد.",
    why: "مشاهدات المنشورات شديدة التفاوت: ففي التوزيع اللوغاريتمي الطبيعي (سيغما 1) يعادل المتوسط 1.65 مرة الوسيط، و1.6 مرة في الحالة الوسيطة من 4,000 فترة محاكاة في كل منها 40 منشورًا. ومتوسط كهذا لا يكاد يصف أيًّا منها.",
    instead: "الوسيط والنصف الأوسط من المنشورات.",
    params: {
      ratio: "كم مرة يجب أن يعادل المتوسط المنشورَ المعتاد",
      posts: "عدد المنشورات اللازم لمعرفة المعتاد منها",
    },
    says: {
      default: `متوسط عدد ${ar.MANY} للمنشور في القائمة (وعدد منشوراتها {posts}) {mean}، أي قدر المنشور المعتاد فيها {times} (رقمه {median}، وهو الوسيط).`,
      "half-none": `لم ينل نصف المنشورات المدرجة أو أكثر (وعددها {posts}) شيئًا من ${ar.MANY}؛ والمتوسط {mean} يأتي من المنشورات الأخرى.`,
    },
  },
};
