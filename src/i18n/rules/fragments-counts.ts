import { MANY as ar } from "./fragments-ar.ts";
import { MANY as en } from "./fragments-en.ts";
import { MANY as es } from "./fragments-es.ts";
import { MANY as fr } from "./fragments-fr.ts";

type Words = Readonly<Record<(typeof METRICS)[number], string>>;

const METRICS = [
  "followers",
  "followers_net",
  "followers_gained",
  "followers_lost",
  "page_likes",
  "posts",
  "videos",
] as const;

/** What is counted, as many, also where it is people or posts. In Arabic definite, as its MANY is. */
export const COUNTED: Readonly<Record<"en" | "fr" | "es" | "ar", string>> = {
  en: choose(en, {
    followers: "followers",
    followers_net: "net new followers",
    followers_gained: "new followers",
    followers_lost: "followers lost",
    page_likes: "page likes",
    posts: "posts",
    videos: "videos",
  }),
  fr: choose(fr, {
    followers: "abonnés",
    followers_net: "nouveaux abonnés nets",
    followers_gained: "nouveaux abonnés",
    followers_lost: "abonnés perdus",
    page_likes: "mentions J’aime de page",
    posts: "publications",
    videos: "vidéos",
  }),
  es: choose(es, {
    followers: "seguidores",
    followers_net: "nuevos seguidores netos",
    followers_gained: "nuevos seguidores",
    followers_lost: "seguidores perdidos",
    page_likes: "«me gusta» de la página",
    posts: "publicaciones",
    videos: "vídeos",
  }),
  ar: choose(ar, {
    followers: "المتابعين",
    followers_net: "صافي المتابعين الجدد",
    followers_gained: "المتابعين الجدد",
    followers_lost: "المتابعين المفقودين",
    page_likes: "الإعجابات بالصفحة",
    posts: "المنشورات",
    videos: "مقاطع الفيديو",
  }),
};

function choose(others: string, words: Words): string {
  const cases = METRICS.map((metric) => `${metric} {${words[metric]}}`).join(" ");
  return `{metric, select, ${cases} other {${others}}}`;
}
