import * as ar from "./fragments-ar.ts";
import * as en from "./fragments-en.ts";
import * as es from "./fragments-es.ts";
import * as fr from "./fragments-fr.ts";
import type { RuleWords } from "./rule-words.ts";

export const onePostCarries: RuleWords = {
  en: {
    title: "One post makes the period",
    catches: "A period, or the growth to it, that one post made.",
    why: "A post with 30% of all views is nothing unusual: of 20 log-normal posts (sigma 1.5) the largest brings 29.5% in the median of 4,000 simulated periods. So this says that the number depends on one post, not that anything is wrong with it. Rival IQ and M+R report medians for this reason.",
    instead: "The median of the posts with its range, and the hit by its name.",
    params: {
      topShare: "Part of the whole that the largest post must bring",
      n_min: "Posts that a period needs before one can be said to carry it",
    },
    says: {
      share: `${en.TOP_POST} brought {share} of all ${en.MANY} of the {posts} listed posts of this time.`,
      growth: `Without the largest post of each period, the ${en.MANY} of the posts listed would have ${en.grown("without")}; with it they have ${en.grown("all")}.`,
      "share-and-growth": `${en.TOP_POST} brought {share} of all ${en.MANY} of the {posts} listed posts of this time. Without the largest post of each period they would have ${en.grown("without")}; with it they have ${en.grown("all")}.`,
    },
  },
  fr: {
    title: "Une publication fait la période",
    catches: "Une période, ou la croissance qui y mène, qu’une seule publication a faite.",
    why: "Une publication qui réunit 30 % de toutes les vues n’a rien d’inhabituel : sur 20 publications log-normales (sigma 1,5), la plus forte apporte 29,5 % dans le cas médian de 4 000 périodes simulées. Cela dit donc que le chiffre dépend d’une publication, non qu’il est faux. C’est pourquoi Rival IQ et M+R donnent des médianes.",
    instead: "La médiane des publications avec son étendue, et le succès cité par son nom.",
    params: {
      topShare: "Part du tout que la plus forte publication doit apporter",
      n_min: "Publications qu’il faut à une période pour que l’on dise qu’une seule la porte",
    },
    says: {
      share: `${fr.TOP_POST} a apporté {share} de l’ensemble des ${fr.MANY} des {posts} publications listées de cette période.`,
      growth: `D’une période à l’autre, les ${fr.MANY} des publications listées ont ${fr.grown("all")} ; sans la plus forte de chacune, le chiffre aurait ${fr.grown("without")}.`,
      "share-and-growth": `${fr.TOP_POST} a apporté {share} de l’ensemble des ${fr.MANY} des {posts} publications listées de cette période. D’une période à l’autre, le chiffre a ${fr.grown("all")} ; sans la plus forte publication de chacune, il aurait ${fr.grown("without")}.`,
    },
  },
  es: {
    title: "Una publicación hace el periodo",
    catches: "Un periodo, o el crecimiento hasta él, que se debe a una sola publicación.",
    why: "Una publicación con el 30 % de todas las visualizaciones no es nada raro: de 20 publicaciones log-normales (sigma 1,5), la mayor aporta el 29,5 % en el caso mediano de 4000 periodos simulados. Esto dice, pues, que la cifra depende de una publicación, no que esté mal. Por eso Rival IQ y M+R dan medianas.",
    instead: "La mediana de las publicaciones con su intervalo, y el éxito citado por su nombre.",
    params: {
      topShare: "Parte del total que debe aportar la publicación mayor",
      n_min: "Publicaciones que necesita un periodo para decir que una sola lo sostiene",
    },
    says: {
      share: `${es.TOP_POST} aportó el {share} del total de ${es.MANY} de las {posts} publicaciones listadas de este periodo.`,
      growth: `De un periodo a otro, el total de ${es.MANY} de las publicaciones listadas ha ${es.grown("all")}; sin la mayor de cada uno, habría ${es.grown("without")}.`,
      "share-and-growth": `${es.TOP_POST} aportó el {share} del total de ${es.MANY} de las {posts} publicaciones listadas de este periodo. De un periodo a otro, ese total ha ${es.grown("all")}; sin la publicación mayor de cada uno, habría ${es.grown("without")}.`,
    },
  },
  ar: {
    title: "منشور واحد يصنع الفترة",
    catches: "فترة، أو نمو إليها، صنعه منشور واحد.",
    why: "ليس غريبًا أن ينال منشور 30% من كل المشاهدات: فمن بين 20 منشورًا تتبع التوزيع اللوغاريتمي الطبيعي (سيغما 1.5) يجلب أكبرها 29.5% في الحالة الوسيطة من 4,000 فترة محاكاة. فالمعنى أن الرقم يتوقف على منشور واحد، لا أن فيه خطأ. ولهذا السبب تنشر Rival IQ وM+R الوسيط.",
    instead: "وسيط المنشورات مع نطاقه، والمنشور الناجح باسمه.",
    params: {
      topShare: "نسبة المجموع التي يجب أن يجلبها أكبر منشور",
      n_min: "عدد المنشورات الذي تحتاجه الفترة لكي يقال إن واحدًا منها يحملها",
    },
    says: {
      share: `جلب ${ar.TOP_POST} نسبة {share} من مجموع ${ar.MANY} في منشورات هذه المدة المدرجة (عددها {posts}).`,
      growth: `عدد ${ar.MANY} مع كل المنشورات المدرجة: ${ar.grown("all")}. ومن دون أكبر منشور في كل فترة: ${ar.grown("without")}.`,
      "share-and-growth": `جلب ${ar.TOP_POST} نسبة {share} من مجموع ${ar.MANY} في منشورات هذه المدة المدرجة (عددها {posts}). والعدد مع كل المنشورات ${ar.grown("all")}، ومن دون أكبر منشور في كل فترة ${ar.grown("without")}.`,
    },
  },
};
