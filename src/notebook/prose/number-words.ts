import type { Language } from "../../i18n/language.ts";

/** How a language writes numbers by hand. Words are in lower case. */
export interface NumberWords {
  /** What may stand between thousands, and before decimals. */
  readonly group: string;
  readonly decimal: string;
  readonly scales: Readonly<Record<string, number>>;
  readonly percent: readonly string[];
  /** Small numbers as words, when a scale or a percent sign follows. */
  readonly small: Readonly<Record<string, number>>;
  /** Words that are a number of times by themselves: doubled, tenfold. */
  readonly times: Readonly<Record<string, number>>;
  /** Whole phrases that are a count by themselves. */
  readonly counts: Readonly<Record<string, number>>;
  /** Words by which a sentence says that one thing brought about another. */
  readonly causes: readonly string[];
}

export const NUMBER_WORDS: Readonly<Record<Language, NumberWords>> = {
  en: {
    group: ",",
    decimal: ".",
    scales: { thousand: 1e3, million: 1e6, billion: 1e9, k: 1e3, m: 1e6, mn: 1e6, bn: 1e9 },
    percent: ["%", "per cent", "percent"],
    small: {
      a: 1,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      twelve: 12,
      fifteen: 15,
      twenty: 20,
      thirty: 30,
      forty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
      hundred: 100,
    },
    times: {
      doubled: 2,
      doubling: 2,
      tripled: 3,
      trebled: 3,
      quadrupled: 4,
      halved: 0.5,
      twofold: 2,
      threefold: 3,
      fourfold: 4,
      fivefold: 5,
      sixfold: 6,
      sevenfold: 7,
      eightfold: 8,
      ninefold: 9,
      tenfold: 10,
      hundredfold: 100,
    },
    counts: { "half a million": 5e5, "half a billion": 5e8 },
    causes: [
      "thanks to",
      "led to",
      "drove",
      "driven by",
      "because of",
      "caused",
      "due to",
      "owing to",
      "resulted in",
      "as a result of",
    ],
  },
  fr: {
    group: "[ \\u00a0\\u202f]",
    decimal: ",",
    scales: { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, k: 1e3 },
    percent: ["%", "pour cent"],
    small: {
      un: 1,
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      sept: 7,
      huit: 8,
      neuf: 9,
      dix: 10,
      vingt: 20,
      trente: 30,
      quarante: 40,
      cinquante: 50,
      cent: 100,
    },
    times: {
      doublé: 2,
      doublée: 2,
      triplé: 3,
      triplée: 3,
      quadruplé: 4,
      quintuplé: 5,
      décuplé: 10,
    },
    counts: { "un demi-million": 5e5, "demi-million": 5e5 },
    causes: [
      "grâce à",
      "grâce au",
      "a conduit à",
      "en raison d",
      "à cause d",
      "a provoqué",
      "a entraîné",
      "a permis",
    ],
  },
  es: {
    group: "[.\\u00a0\\u202f]",
    decimal: ",",
    scales: { mil: 1e3, millón: 1e6, millones: 1e6 },
    percent: ["%", "por ciento"],
    small: {
      un: 1,
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      nueve: 9,
      diez: 10,
      veinte: 20,
      treinta: 30,
      cuarenta: 40,
      cincuenta: 50,
      cien: 100,
    },
    times: {
      duplicó: 2,
      duplicado: 2,
      duplicaron: 2,
      triplicó: 3,
      triplicado: 3,
      cuadruplicó: 4,
      decuplicó: 10,
    },
    counts: { "medio millón": 5e5 },
    causes: ["gracias a", "debido a", "provocó", "causó", "llevó a", "impulsó", "a causa de"],
  },
  ar: {
    group: "[,\\u066c]",
    decimal: ".",
    scales: { ألف: 1e3, آلاف: 1e3, مليون: 1e6, ملايين: 1e6, مليار: 1e9 },
    percent: ["%", "٪", "في المئة", "بالمئة"],
    small: { ثلاثة: 3, أربعة: 4, خمسة: 5, ستة: 6, سبعة: 7, ثمانية: 8, تسعة: 9, عشرة: 10 },
    times: { تضاعف: 2, تضاعفت: 2 },
    counts: { "نصف مليون": 5e5 },
    causes: ["بفضل", "بسبب", "أدى إلى", "أدت إلى", "نتيجة"],
  },
};
