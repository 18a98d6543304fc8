import { REACTIONS } from "./fragments-engagement.ts";
import type { RuleWords } from "./rule-words.ts";

export const followersWithoutEngagement: RuleWords = {
  en: {
    title: "An audience that grows and does not react",
    catches:
      "Followers that grow strongly while posts draw no more reactions, or nothing shows whether they do.",
    why: "“[Do] followers tell the full part of the story? No”, said IFRC’s Dante Licona (Devex, 17 February 2021). Rival IQ is quoted with growth of 2 to 3% a month for the median brand on TikTok, 6 to 9% a quarter, so 10% is more than usual. Six posts are the fewest whose median has a 95% interval. Seven days for a post to gather its reactions are our own choice.",
    instead:
      "The reactions to a typical post, and those for each 1,000 views, beside the followers.",
    params: {
      minGrowth: "Growth of the followers, as a fraction, from which the rule looks at the posts",
      postAgeDays: "Days that a post must have been out when its reactions were counted",
      minPosts: "Posts that each of the two periods needs",
    },
    says: {
      fewer: `{account} grew by {growth} ({start} to {end} followers), but a typical post{settled, select, yes { at least {days} days old} other {}} drew fewer ${REACTIONS.en("metric")}: {now}, after {before}.{older, select, yes { The earlier posts had more time.} other {}}`,
      "no-more": `{account} grew by {growth} ({start} to {end} followers), but a typical post{settled, select, yes { at least {days} days old} other {}} drew no more ${REACTIONS.en("metric")} than before: {now}, after {before}.{older, select, yes { The earlier posts had more time.} other {}}`,
      unseen:
        "{account} grew by {growth} ({start} to {end} followers). Nothing here shows whether anyone reacted.",
    },
  },
  fr: {
    title: "Un public qui grandit sans réagir",
    catches:
      "Un nombre d’abonnés en forte hausse alors que les publications ne suscitent pas plus de réactions, ou que rien ne le montre.",
    why: "Les abonnés ne disent pas tout, reconnaissait Dante Licona, de l’IFRC (Devex, 17 février 2021). On cite Rival IQ pour une croissance de 2 à 3\u00a0% par mois de la marque médiane sur TikTok, soit 6 à 9\u00a0% par trimestre\u00a0: 10\u00a0%, c’est plus que d’ordinaire. Six publications sont le minimum pour un intervalle à 95\u00a0% de la médiane. Les sept jours laissés à une publication pour recueillir ses réactions sont notre propre choix.",
    instead:
      "Les réactions à une publication typique, et leur nombre pour 1\u00a0000 vues, à côté des abonnés.",
    params: {
      minGrowth:
        "Croissance des abonnés, en fraction, à partir de laquelle la règle examine les publications",
      postAgeDays: "Jours écoulés depuis la publication au moment du comptage des réactions",
      minPosts: "Nombre de publications nécessaire dans chacune des deux périodes",
    },
    says: {
      fewer: `{account}\u00a0: abonnés en hausse de {growth} ({start} à {end}), mais les ${REACTIONS.fr("metric")} d’une publication typique{settled, select, yes { d’au moins {days} jours} other {}} ont reculé\u00a0: {now}, contre {before} auparavant.{older, select, yes { Les précédentes avaient eu plus de temps.} other {}}`,
      "no-more": `{account}\u00a0: abonnés en hausse de {growth} ({start} à {end}), mais les ${REACTIONS.fr("metric")} d’une publication typique{settled, select, yes { d’au moins {days} jours} other {}} n’ont pas augmenté\u00a0: {now}, contre {before} auparavant.{older, select, yes { Les précédentes avaient eu plus de temps.} other {}}`,
      unseen:
        "{account}\u00a0: abonnés en hausse de {growth} ({start} à {end}). Rien ici ne montre si quelqu’un a réagi.",
    },
  },
  es: {
    title: "Un público que crece y no reacciona",
    catches:
      "Seguidores que aumentan con fuerza mientras las publicaciones no reciben más reacciones, o sin que nada lo muestre.",
    why: "Los seguidores no lo cuentan todo, admitía Dante Licona, de la IFRC (Devex, 17 de febrero de 2021). A Rival IQ se le atribuye un crecimiento del 2 al 3\u00a0% mensual para la marca mediana en TikTok, un 6 a 9\u00a0% por trimestre, de modo que un 10\u00a0% es más de lo habitual. Seis publicaciones son el mínimo para que la mediana tenga un intervalo del 95\u00a0%. Los siete días que se da a cada publicación para reunir reacciones son elección nuestra.",
    instead:
      "Las reacciones a una publicación típica, y las de cada 1000 visualizaciones, junto a los seguidores.",
    params: {
      minGrowth:
        "Crecimiento de los seguidores, en fracción, a partir del cual la regla mira las publicaciones",
      postAgeDays: "Días que lleva publicada una publicación cuando se cuentan sus reacciones",
      minPosts: "Publicaciones que necesita cada uno de los dos periodos",
    },
    says: {
      fewer: `{account}: los seguidores aumentaron un {growth} (de {start} a {end}), pero una publicación típica{settled, select, yes { de al menos {days} días} other {}} recibió menos ${REACTIONS.es("metric")}: {now}, frente a {before} antes.{older, select, yes { Las anteriores tuvieron más tiempo.} other {}}`,
      "no-more": `{account}: los seguidores aumentaron un {growth} (de {start} a {end}), pero una publicación típica{settled, select, yes { de al menos {days} días} other {}} no recibió más ${REACTIONS.es("metric")} que antes: {now}, frente a {before}.{older, select, yes { Las anteriores tuvieron más tiempo.} other {}}`,
      unseen:
        "{account}: los seguidores aumentaron un {growth} (de {start} a {end}). Nada de lo que hay aquí muestra si alguien reaccionó.",
    },
  },
  ar: {
    title: "جمهور ينمو ولا يتفاعل",
    catches:
      "زيادة كبيرة في المتابعين من دون أن تنال المنشورات تفاعلًا أكثر، أو من دون ما يبيّن ذلك.",
    why: "عدد المتابعين لا يروي القصة كلها، كما أقرّ دانتي ليكونا من الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر (Devex، ‏17 فبراير 2021). ويُنقل عن Rival IQ أن العلامة الوسيطة على TikTok تنمو بنسبة 2 إلى 3% شهريًا، أي 6 إلى 9% في ربع السنة، فنسبة 10% أعلى من المعتاد. وستة منشورات هي أقل عدد يكون لوسيطه مجال ثقة بنسبة 95%. أما الأيام السبعة الممنوحة للمنشور ليجمع تفاعلاته فاختيار منا.",
    instead: "التفاعل مع منشور معتاد، والتفاعل لكل 1000 مشاهدة، إلى جانب عدد المتابعين.",
    params: {
      minGrowth: "نمو المتابعين، ككسر، الذي تنظر القاعدة ابتداءً منه في المنشورات",
      postAgeDays: "الأيام التي يجب أن تمضي على نشر المنشور عند عدّ تفاعلاته",
      minPosts: "عدد المنشورات اللازم في كل من الفترتين",
    },
    says: {
      fewer: `{account}: زاد عدد المتابعين بنسبة {growth} (من {start} إلى {end})، لكن ${REACTIONS.ar("metric")} على منشور معتاد{settled, select, yes { لا يقل عمره بالأيام عن {days}} other {}} تراجعت: {now} بعد {before}.{older, select, yes { وقد أُتيح للمنشورات السابقة وقت أطول.} other {}}`,
      "no-more": `{account}: زاد عدد المتابعين بنسبة {growth} (من {start} إلى {end})، لكن ${REACTIONS.ar("metric")} على منشور معتاد{settled, select, yes { لا يقل عمره بالأيام عن {days}} other {}} لم تزد: {now} مقابل {before} من قبل.{older, select, yes { وقد أُتيح للمنشورات السابقة وقت أطول.} other {}}`,
      unseen:
        "{account}: زاد عدد المتابعين بنسبة {growth} (من {start} إلى {end}). ولا شيء هنا يبيّن هل تفاعل أحد.",
    },
  },
};
