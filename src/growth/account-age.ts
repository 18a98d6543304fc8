import { addDays, addMonths, daysBetween, type IsoDate, YEAR_DAYS } from "../calendar/dates.ts";
import type { Period } from "../calendar/period.ts";
import { hull } from "./interval.ts";
import { type Bounded, none, type Outcome } from "./outcome.ts";

/** A day or days on which an account may have begun, as one source has it. */
export interface CreationDate extends Period {
  readonly source: string;
}

/** A span that somebody spoke of, in years: "a year and a half" is 1.5, with bounds if it was rounded. */
export interface SpokenSpan extends Bounded {
  readonly source: string;
}

/** One reading of the age, in days. */
export interface AgeCandidate extends Bounded {
  readonly kind: "created-on" | "span";
  /** null for a span without a creation date. */
  readonly created: CreationDate | null;
  /** The source of the date, or of the span. */
  readonly source: string;
}

export interface AccountAge extends Outcome {
  readonly candidates: readonly AgeCandidate[];
}

export interface AgeEvidence {
  /** Several where sources dispute it. */
  readonly createdOn: readonly CreationDate[];
  /** The day that the count is of; null when the source gives none. */
  readonly asOf: IsoDate | null;
  readonly spans: readonly SpokenSpan[];
}

/**
 * The age of an account, in days, when its count was stated. Each creation date gives one reading: from it
 * to the as-of date. Each spoken span gives one from the creation date of its own source (start and length
 * of one story are not mixed with another's), or from every creation date if its source names none: that
 * date plus the span in calendar months. A span without a creation date, or not of whole months, is years
 * times 365.25. Bounds: around all readings. Value: from the earliest creation date to the as-of date,
 * else the first span as spoken. A creation date after the as-of date cannot be true of that count and
 * gives no reading.
 *
 * Reasons: `no-creation-date` when nothing gives a reading.
 * @example accountAge with creation on 2019-05-25 (one source) or in 2019-06 (another, which also says "a
 * year and a half"), as of 2021-02-17, is 634 (549 to 634)
 * @example accountAge with a span of 10 years (9.5 to 10.5) alone is 3,652.5 (3,469.875 to 3,835.125)
 */
export function accountAge({ createdOn, asOf, spans }: AgeEvidence): AccountAge {
  const dated = asOf === null ? [] : createdOn.flatMap((created) => untilAsOf(created, asOf));
  const spoken = spans.flatMap((span) => {
    const own = createdOn.filter((created) => created.source === span.source);
    const starts = own.length > 0 ? own : createdOn;
    return starts.length > 0 ? starts.map((start) => lasting(span, start)) : [lasting(span, null)];
  });
  const candidates = [...dated, ...spoken].filter((c) => c.value !== null);
  const earliest = dated.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
  const value = (earliest ?? candidates[0])?.value ?? null;
  if (value === null) return { ...none("no-creation-date"), candidates };
  return { value, ...hull(candidates), reason: null, candidates };
}

function untilAsOf(created: CreationDate, asOf: IsoDate): AgeCandidate[] {
  if (created.from > asOf) return [];
  const oldest = daysBetween(created.from, asOf);
  // "Created in 2021", counted in February 2021: the account was there by then.
  const youngest = Math.max(0, daysBetween(created.to, asOf));
  return [
    {
      kind: "created-on",
      created,
      source: created.source,
      value: oldest,
      lo: youngest,
      hi: oldest,
    },
  ];
}

function lasting(span: SpokenSpan, created: CreationDate | null): AgeCandidate {
  const days = (years: number | null) => (years === null ? [] : spanDays(years, created));
  const [value = null] = days(span.value);
  const lo = span.lo === null ? null : Math.min(...days(span.lo));
  const hi = span.hi === null ? null : Math.max(...days(span.hi));
  return { kind: "span", created, source: span.source, value, lo, hi };
}

/** The lengths that a span can have, one for each day on which it can begin: months differ. */
function spanDays(years: number, created: Period | null): number[] {
  const months = Math.round(years * 12);
  if (created === null || Math.abs(years * 12 - months) > 1e-9) return [years * YEAR_DAYS];
  const starts = Array.from({ length: daysBetween(created.from, created.to) + 1 }, (_, i) =>
    addDays(created.from, i),
  );
  return starts.map((start) => daysBetween(start, addMonths(start, months)));
}
