import type { Language } from "../../i18n/language.ts";

/** How a language says shares, multiples and what is counted, in lower case. */
export interface ShareWords {
  readonly shares: Readonly<Record<string, number>>;
  /** A share is one only behind or before such words: "by a third", "a third of"; "a third account" is none. */
  readonly behind: readonly string[];
  readonly before: readonly string[];
  /** Halves and quarters of these are days, not shares: "the first half of the year". */
  readonly notBehind: readonly string[];
  readonly times: readonly string[];
  /** What follows a number that is a multiple: five-fold. */
  readonly folds: readonly string[];
  /** Units of figures by the words that name them. A word that is not here leaves open what was counted. */
  readonly things: Readonly<Record<string, readonly string[]>>;
}

const PEOPLE = ["followers", "people"];

export const SHARE_WORDS: Readonly<Record<Language, ShareWords>> = {
  en: {
    shares: {
      ...{
        half: 1 / 2,
        "a half": 1 / 2,
        "a third": 1 / 3,
        "one third": 1 / 3,
        "two thirds": 2 / 3,
      },
      ...{ "two-thirds": 2 / 3, "a quarter": 1 / 4, "one quarter": 1 / 4, "three quarters": 3 / 4 },
      ...{ "three-quarters": 3 / 4, "a fifth": 1 / 5, "one fifth": 1 / 5, "a tenth": 1 / 10 },
    },
    behind: ["by "],
    before: [" of", " the", " its", " their", " our", " as many", " as much"],
    notBehind: ["first ", "second ", "other ", "latter "],
    times: ["year", "month", "week", "day", "quarter", "hour", "decade", "century"],
    folds: ["-fold", " fold", " times as many", " times as much", " times more", " times the"],
    things: {
      ...{
        followers: ["followers"],
        subscribers: ["followers"],
        fans: ["followers", "page likes"],
      },
      ...{
        people: PEOPLE,
        users: PEOPLE,
        viewers: ["people"],
        views: ["views"],
        likes: ["likes", "page likes"],
      },
      ...{
        impressions: ["impressions"],
        comments: ["comments"],
        shares: ["shares"],
        clicks: ["clicks"],
      },
    },
  },
  fr: {
    shares: {
      ...{
        moitié: 1 / 2,
        "la moitié": 1 / 2,
        "un tiers": 1 / 3,
        "le tiers": 1 / 3,
        "deux tiers": 2 / 3,
      },
      ...{
        "un quart": 1 / 4,
        "le quart": 1 / 4,
        "trois quarts": 3 / 4,
        "un cinquième": 1 / 5,
        "un dixième": 1 / 10,
      },
    },
    behind: ["de ", "d’", "d'", "par "],
    before: [" de", " des", " du", " d’", " d'"],
    notBehind: ["première ", "seconde ", "deuxième "],
    times: [
      "année",
      "l’année",
      "l'année",
      "an",
      "mois",
      "semaine",
      "jour",
      "trimestre",
      "heure",
      "siècle",
    ],
    folds: [" fois plus", " fois autant", " fois le", " fois la"],
    things: {
      ...{
        abonnés: ["followers"],
        abonnées: ["followers"],
        personnes: PEOPLE,
        utilisateurs: PEOPLE,
      },
      ...{
        vues: ["views"],
        impressions: ["impressions"],
        commentaires: ["comments"],
        clics: ["clicks"],
      },
    },
  },
  es: {
    shares: {
      ...{
        mitad: 1 / 2,
        "la mitad": 1 / 2,
        "un tercio": 1 / 3,
        "dos tercios": 2 / 3,
        "un cuarto": 1 / 4,
      },
      ...{ "una cuarta parte": 1 / 4, "tres cuartas partes": 3 / 4, "una quinta parte": 1 / 5 },
    },
    behind: ["a ", "en ", "por "],
    before: [" de", " del"],
    notBehind: ["primera ", "segunda "],
    times: ["año", "mes", "semana", "día", "trimestre", "hora", "siglo"],
    folds: [" veces más", " veces mayor", " veces el", " veces la"],
    things: {
      ...{
        seguidores: ["followers"],
        suscriptores: ["followers"],
        personas: PEOPLE,
        usuarios: PEOPLE,
      },
      ...{ vistas: ["views"], visualizaciones: ["views"], impresiones: ["impressions"] },
      ...{ comentarios: ["comments"], clics: ["clicks"] },
    },
  },
  ar: {
    shares: {
      ...{
        نصف: 1 / 2,
        النصف: 1 / 2,
        ثلث: 1 / 3,
        الثلث: 1 / 3,
        ثلثا: 2 / 3,
        ثلثي: 2 / 3,
        الثلثين: 2 / 3,
      },
      ...{ ربع: 1 / 4, "ثلاثة أرباع": 3 / 4 },
    },
    behind: ["بمقدار ", "إلى ", "بنسبة ", "ب"],
    before: [" ال", " من "],
    notBehind: ["أول ", "ثاني "],
    times: ["السنة", "سنة", "العام", "عام", "الشهر", "شهر", "الأسبوع", "ساعة", "قرن"],
    folds: [" أضعاف"],
    things: {
      ...{
        متابع: ["followers"],
        متابعين: ["followers"],
        متابعًا: ["followers"],
        مشترك: ["followers"],
      },
      ...{ شخص: PEOPLE, مستخدم: PEOPLE, مشاهدة: ["views"], تعليق: ["comments"], نقرة: ["clicks"] },
    },
  },
};
