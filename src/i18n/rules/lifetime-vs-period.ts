import { MANY as AR } from "./fragments-ar.ts";
import { MANY as EN } from "./fragments-en.ts";
import { MANY as ES } from "./fragments-es.ts";
import { MANY as FR } from "./fragments-fr.ts";
import type { RuleWords } from "./rule-words.ts";

const APART = {
  en: "Counted since publication: {life}. Counted for one period: {period}.",
  fr: "Compté depuis la publication : {life}. Compté sur une période : {period}.",
  es: "Contado desde la publicación: {life}. Contado en un periodo: {period}.",
  ar: "محسوب منذ النشر: {life}. محسوب عن مدة واحدة: {period}.",
};

export const lifetimeVsPeriod: RuleWords = {
  en: {
    title: "Whole lives of posts beside a period",
    catches:
      "Posts counted since their publication that are set against each other at different ages, or against a period.",
    why: "Sprout Social documents both kinds of count and that their totals differ (support.sproutsocial.com). A post of last week is still collecting views, one of last quarter hardly. That counts need 28 days to settle is our own choice.",
    instead: "What each post had after 7 or 28 days.",
    params: { ageDays: "Days after which a post counts as settled" },
    says: {
      young: `When counted, {some} of {posts} posts had been out for less than {age}. Newer posts have had less time to collect ${EN}.`,
      cut: `The counts of {some} of {posts} posts begin only on {starts}, after they were published. Earlier ${EN} are missing.`,
      "cut-before":
        "In the period before, the counts of {some} of {posts} posts begin only on {starts}, after they were published. The two periods cannot be compared.",
      added: `${APART.en} These cannot be added up.`,
      divided: `${APART.en} One cannot be divided by the other.`,
      compared: `${APART.en} These cannot be compared.`,
    },
  },
  fr: {
    title: "Toute la vie des publications face à une période",
    catches:
      "Des publications comptées depuis leur mise en ligne, comparées à des âges différents ou mises face à une période.",
    why: "Sprout Social décrit les deux sortes de chiffres et leurs écarts (support.sproutsocial.com). Une publication de la semaine passée gagne encore des vues, une du trimestre passé presque plus. Les 28 jours jusqu’à stabilisation sont notre propre choix.",
    instead: "Ce que chaque publication avait après 7 ou 28 jours.",
    params: { ageDays: "Jours après lesquels une publication est tenue pour stabilisée" },
    says: {
      young: `Au moment du relevé, {some, plural, one {# publication sur {posts} avait} other {# publications sur {posts} avaient}} moins de {age}. Les plus récentes ont eu moins de temps pour gagner des ${FR}.`,
      cut: `{some, plural, one {# publication sur {posts} n’est comptée} other {# publications sur {posts} ne sont comptées}} qu’à partir du {starts}, après la mise en ligne. Ce qui précède manque, en ${FR}.`,
      "cut-before":
        "Pour la période précédente, {some, plural, one {# publication sur {posts} n’est comptée} other {# publications sur {posts} ne sont comptées}} qu’à partir du {starts}, après la mise en ligne. Les deux périodes ne se comparent pas.",
      added: `${APART.fr} Les deux ne s’additionnent pas.`,
      divided: `${APART.fr} L’un ne se divise pas par l’autre.`,
      compared: `${APART.fr} Les deux ne se comparent pas.`,
    },
  },
  es: {
    title: "Toda la vida de las publicaciones frente a un periodo",
    catches:
      "Publicaciones contadas desde que salieron, comparadas a edades distintas o puestas frente a un periodo.",
    why: "Sprout Social documenta ambos tipos de recuento y que sus totales difieren (support.sproutsocial.com). Una publicación de la semana pasada sigue sumando visualizaciones; una del trimestre pasado, apenas. Los 28 días hasta que se asienta son elección nuestra.",
    instead: "Lo que cada publicación tenía a los 7 o a los 28 días.",
    params: { ageDays: "Días tras los que una publicación se da por asentada" },
    says: {
      young: `Al contarlas, {some, plural, one {# de {posts} publicaciones llevaba} other {# de {posts} publicaciones llevaban}} menos de {age} en línea. Las más recientes han tenido menos tiempo para sumar ${ES}.`,
      cut: `{some, plural, one {# de {posts} publicaciones se cuenta} other {# de {posts} publicaciones se cuentan}} solo desde el {starts}, después de salir. Falta lo anterior, en ${ES}.`,
      "cut-before":
        "En el periodo anterior, {some, plural, one {# de {posts} publicaciones se cuenta} other {# de {posts} publicaciones se cuentan}} solo desde el {starts}, después de salir. Los dos periodos no se pueden comparar.",
      added: `${APART.es} No se pueden sumar.`,
      divided: `${APART.es} No se puede dividir lo uno entre lo otro.`,
      compared: `${APART.es} No se pueden comparar.`,
    },
  },
  ar: {
    title: "عمر المنشورات كله أمام مدة محددة",
    catches: "منشورات محسوبة منذ نشرها تُقارن وهي في أعمار مختلفة، أو تُقارن بمدة محددة.",
    why: "توثّق Sprout Social نوعي الأرقام واختلاف مجاميعهما (support.sproutsocial.com). فمنشور الأسبوع الماضي ما زال يجمع المشاهدات، أما منشور الربع الماضي فيكاد لا يجمعها. ومدة 28 يومًا حتى يستقر الرقم هي اختيارنا.",
    instead: "ما بلغه كل منشور بعد 7 أيام أو 28 يومًا.",
    params: { ageDays: "عدد الأيام التي يُعد المنشور بعدها مستقرًا" },
    says: {
      young: `عند العد كان قد مضى على نشر {some} من أصل {posts} من المنشورات أقل من {age}. وأُتيح للأحدث منها وقت أقل لجمع ${AR}.`,
      cut: `لا تبدأ أرقام {some} من أصل {posts} من المنشورات إلا في {starts}، أي بعد نشرها. وما سبق ذلك من ${AR} غير محسوب.`,
      "cut-before":
        "في المدة السابقة لا تبدأ أرقام {some} من أصل {posts} من المنشورات إلا في {starts}، أي بعد نشرها. ولا تصح المقارنة بين المدتين.",
      added: `${APART.ar} ولا يصح جمعهما.`,
      divided: `${APART.ar} ولا تصح قسمة أحدهما على الآخر.`,
      compared: `${APART.ar} ولا تصح المقارنة بينهما.`,
    },
  },
};
