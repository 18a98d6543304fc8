import { date, either, list, number, text } from "../../caveats/message-value.ts";
import {
  AFTER,
  BEFORE,
  days,
  FERRIES,
  fraction,
  HARBOUR,
  LANTERN,
  type Samples,
  TEASELMARK,
} from "./names.ts";

/** Of rules on what is set side by side. */
export const COMPARISON: Readonly<Record<string, Samples>> = {
  "unequal-account-age": {
    ages: list([number(1.7), number(10)]),
    ratio: number(1.6, "times"),
  },
  "view-definitions-not-comparable": {
    a: LANTERN,
    aIs: BEFORE,
    b: HARBOUR,
    bIs: AFTER,
  },
  "view-definitions-not-comparable.mixed": { aIs: either([BEFORE, AFTER]) },
  "as-of-mismatch": { days: days(200), first: date("2026-03-12"), last: date("2026-09-28") },
  "engagement-denominator": {
    one: FERRIES,
    oneBy: text("followers"),
    other: TEASELMARK,
    otherBy: text("reach"),
    extra: text("shares"),
    names: list([FERRIES, TEASELMARK]),
  },
  "benchmark-mismatch": {
    year: date("2022"),
    own: date("2026"),
    sector: text("NGO"),
    theirs: text("followers"),
    ours: text("reach"),
    bandFrom: number(10_000),
    bandTo: number(50_000),
    followers: number(221_210),
  },
  "benchmark-mismatch.platform": { theirs: HARBOUR, ours: LANTERN },
  "unequal-windows": {
    before: days(84),
    after: days(92),
    perDay: fraction(0.0226),
    raw: fraction(0.12),
  },
  "weekday-mix": {
    day: text("weekend"),
    before: number(8),
    beforeDays: days(28),
    after: number(10),
    afterDays: days(31),
  },
  seasonality: {
    sides: text("later"),
    later1: text("giving_tuesday"),
    years: number(2, "years"),
  },
  "time-zone": { late: LANTERN, early: HARBOUR, hours: number(8, "hours"), share: fraction(1 / 3) },
};
