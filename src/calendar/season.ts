import { epochMs, type IsoDate } from "./dates.ts";
import type { Period } from "./period.ts";
import { weekdayOf } from "./weekday.ts";

/** Days of the year on which aid organisations are seen or given to more than on others. */
export interface Season {
  /** Without hyphens, so that a message can choose a name by it. */
  readonly id: string;
  /** The first year in which it was kept under this name, or of which the source speaks. */
  readonly since: number;
  /** Where the days, or the reason to look at them, were read. */
  readonly source: string;
  falls(date: IsoDate): boolean;
}

const DAY_MS = 86_400_000;
const TUESDAY = 2;
const RAMADAN = "9";

/** Months by the table of Umm al-Qura. Where the moon is sighted by eye, they begin up to a day or two apart. */
const islamicMonth = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  month: "numeric",
  timeZone: "UTC",
});

export const SEASONS: readonly Season[] = [
  {
    id: "red_cross_and_red_crescent_day",
    since: 1984,
    source:
      "https://www.ndtv.com/india-news/world-red-cross-day-2021-history-theme-and-significance-2436393",
    falls: (date) => monthAndDay(date) === "05-08",
  },
  {
    id: "blood_donor_day",
    since: 2004,
    source: "http://who.int/mediacentre/news/notes/2005/np_wha03/en/",
    falls: (date) => monthAndDay(date) === "06-14",
  },
  {
    // Resolution 63/139 of the General Assembly of the United Nations, 11 December 2008.
    id: "humanitarian_day",
    since: 2009,
    source: "https://sites.sandiego.edu/lrc-orbit/blog/2009/08/19/world-humanitarian-day-2009/",
    falls: (date) => monthAndDay(date) === "08-19",
  },
  {
    // The Tuesday after the fourth Thursday of November, so never before the 27th.
    id: "giving_tuesday",
    since: 2012,
    source: "https://en.wikipedia.org/wiki/GivingTuesday",
    falls: (date) => within(date, "11-27", "12-03") && weekdayOf(date) === TUESDAY,
  },
  {
    id: "ramadan",
    // The first year of the Islamic calendar.
    since: 622,
    source:
      "https://ukim.org/media-centre/latest-news-&-updates/a-complete-guide-to-ramadan-in-2025",
    falls: (date) => islamicMonth.format(new Date(`${date}T00:00:00Z`)) === RAMADAN,
  },
  {
    // A fifth of a year's online gifts came on its last two days; that it begins on the 24th is our own choice.
    id: "year_end",
    since: 2003,
    source: "https://www.philanthropy.com/article/More-Proof-That-December-Is/226211",
    falls: (date) => within(date, "12-24", "12-31"),
  },
];

/** Which seasons lie in a period, wholly or in part, and on how many of its days. */
export function seasonsIn({ from, to }: Period): { readonly id: string; readonly days: number }[] {
  const counts = new Map<string, number>();
  const last = epochMs(to);
  // Every day of a report's periods is looked at, so without the slower arithmetic of dates.
  for (let ms = epochMs(from); ms <= last; ms += DAY_MS) {
    const date = new Date(ms).toISOString().slice(0, 10);
    for (const { id, since, falls } of SEASONS) {
      if (Number(date.slice(0, 4)) >= since && falls(date)) {
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
  }
  return [...counts].map(([id, days]) => ({ id, days }));
}

function monthAndDay(date: IsoDate): string {
  return date.slice(5);
}

function within(date: IsoDate, first: string, last: string): boolean {
  return first <= monthAndDay(date) && monthAndDay(date) <= last;
}
