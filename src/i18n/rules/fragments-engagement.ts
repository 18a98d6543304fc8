/** Words that the sentences about engagement share, by language. Each is a function of the placeholder that chooses. */

type Fragment = (name: string) => string;
type ByLanguage = Readonly<Record<"en" | "fr" | "es" | "ar", Fragment>>;

/** A kind of reaction, as many. `<name>Name` stands for those without a word. */
export const REACTIONS: ByLanguage = {
  en: choose({
    likes: "likes",
    dislikes: "dislikes",
    comments: "comments",
    shares: "shares",
    saves: "saves",
    bookmarks: "bookmarks",
    reposts: "reposts",
    replies: "replies",
    reactions: "reactions",
    engagements: "engagements",
    link_clicks: "link clicks",
    clicks: "clicks",
  }),
  fr: choose({
    likes: "mentions J’aime",
    dislikes: "mentions Je n’aime pas",
    comments: "commentaires",
    shares: "partages",
    saves: "enregistrements",
    bookmarks: "signets",
    reposts: "republications",
    replies: "réponses",
    reactions: "réactions",
    engagements: "interactions",
    link_clicks: "clics sur les liens",
    clicks: "clics",
  }),
  es: choose({
    likes: "«me gusta»",
    dislikes: "«no me gusta»",
    comments: "comentarios",
    shares: "compartidos",
    saves: "guardados",
    bookmarks: "marcadores",
    reposts: "republicaciones",
    replies: "respuestas",
    reactions: "reacciones",
    engagements: "interacciones",
    link_clicks: "clics en enlaces",
    clicks: "clics",
  }),
  ar: choose({
    likes: "الإعجابات",
    dislikes: "مرات عدم الإعجاب",
    comments: "التعليقات",
    shares: "المشاركات",
    saves: "مرات الحفظ",
    bookmarks: "الإشارات المرجعية",
    reposts: "إعادات النشر",
    replies: "الردود",
    reactions: "ردود الفعل",
    engagements: "التفاعلات",
    link_clicks: "النقرات على الروابط",
    clicks: "النقرات",
  }),
};

/** What an engagement rate is divided by. `<name>Name` stands for those without a word. */
export const DIVISOR: ByLanguage = {
  en: choose({
    followers: "followers",
    page_likes: "page likes",
    reach: "people reached",
    impressions: "impressions",
    views: "views",
    engaged_views: "engaged views",
    viewers: "viewers",
  }),
  fr: choose({
    followers: "le nombre d’abonnés",
    page_likes: "le nombre de mentions J’aime de la page",
    reach: "le nombre de personnes touchées",
    impressions: "le nombre d’impressions",
    views: "le nombre de vues",
    engaged_views: "le nombre de vues engagées",
    viewers: "le nombre de spectateurs",
  }),
  es: choose({
    followers: "el número de seguidores",
    page_likes: "el número de «me gusta» de la página",
    reach: "el número de personas alcanzadas",
    impressions: "el número de impresiones",
    views: "el número de visualizaciones",
    engaged_views: "el número de visualizaciones con interacción",
    viewers: "el número de espectadores",
  }),
  ar: choose({
    followers: "عدد المتابعين",
    page_likes: "عدد الإعجابات بالصفحة",
    reach: "عدد الأشخاص الذين وصل إليهم المحتوى",
    impressions: "عدد مرات الظهور",
    views: "عدد المشاهدات",
    engaged_views: "عدد المشاهدات المتفاعلة",
    viewers: "عدد المشاهدين",
  }),
};

/** The followers for which a benchmark holds: `{band}` says which of its ends `{bandFrom}` and `{bandTo}` are known. */
export const BAND: Readonly<Record<keyof ByLanguage, string>> = {
  en: "{band, select, from {at least {bandFrom}} to {at most {bandTo}} other {{bandFrom} to {bandTo}}}",
  fr: "{band, select, from {au moins {bandFrom}} to {au plus {bandTo}} other {{bandFrom} à {bandTo}}}",
  es: "{band, select, from {al menos {bandFrom}} to {como máximo {bandTo}} other {entre {bandFrom} y {bandTo}}}",
  ar: "{band, select, from {{bandFrom} على الأقل} to {{bandTo} على الأكثر} other {ما بين {bandFrom} و{bandTo}}}",
};

function choose(words: Readonly<Record<string, string>>): Fragment {
  const options = Object.entries(words).map(([metric, word]) => `${metric} {${word}}`);
  return (name) => `{${name}, select, ${options.join(" ")} other {{${name}Name}}}`;
}
