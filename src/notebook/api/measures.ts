import { daysBetween } from "../../calendar/dates.ts";
import type { Claim } from "../../claims/claim.ts";
import { type Figure, mergeEvidence } from "../../figures/figure.ts";
import { accountAge } from "../../growth/account-age.ts";
import { milestone as crossing } from "../../growth/milestone.ts";
import { exact } from "../../growth/outcome.ts";
import { perDay as dividedByDays } from "../../growth/per-day.ts";
import { percent } from "../../growth/percent.ts";
import { ratio as quotient } from "../../growth/ratio.ts";
import { formatNumber } from "../../i18n/format.ts";
import { lang } from "./chart-words.ts";
import { formula, named, word } from "./figure-words.ts";
import { judged } from "./judge.ts";
import { account, claims } from "./ledger.ts";
import { followers } from "./totals.ts";
import { worked } from "./worked.ts";

const TIME_TO = "time-to-followers";

/** Age of an account, in days, when its followers were counted: from its creation dates and from spans that were spoken of. */
export function age(id: string): Figure {
  const of = account(id);
  const count = followers(id);
  const spans = claims().filter(
    (c) => c.account === id && c.metric === TIME_TO && c.value !== null,
  );
  const dated = claims().filter((c) => c.account === id && c.metric === "created-on");
  const result = accountAge({
    createdOn: of.createdOn,
    asOf: count.asOf,
    spans: spans.map((c) => ({
      value: c.value,
      lo: c.interval?.lo ?? null,
      hi: c.interval?.hi ?? null,
      source: c.source.id,
    })),
  });
  return judged({
    measure: "account_age",
    label: word("account-age", { name: of.platformName }),
    unit: "days",
    account: id,
    value: result.value,
    lo: result.lo,
    hi: result.hi,
    reason: result.reason,
    from: earliest(of.createdOn.map((c) => c.from)),
    asOf: count.asOf,
    evidence: mergeEvidence(asEvidence([...dated, ...spans]), count.evidence),
    formula: formula("account-age"),
  });
}

/**
 * Followers gained a day, averaged over the account's whole life: the count divided by the age.
 * The average says nothing about any single year, and accounts lived in different years.
 */
export function perDay(id: string): Figure {
  const of = account(id);
  const count = followers(id);
  const days = age(id);
  return worked({
    measure: "followers_per_day",
    label: word("followers-a-day", { name: of.platformName }),
    unit: "followers/day",
    account: id,
    outcome: dividedByDays(count, days),
    parts: [count, days],
    formula: formula("followers-a-day"),
  });
}

/** How many times one figure is of another, with the bounds of both. The two must have one unit. */
export function ratio(a: Figure, b: Figure, label = `${a.label} : ${b.label}`): Figure {
  if (a.unit !== b.unit)
    throw new RangeError(`A ratio needs one unit; these are ${a.unit} and ${b.unit}.`);
  return worked({
    measure: "ratio",
    label,
    unit: "times",
    outcome: quotient(a, b),
    parts: [a, b],
    formula: `${a.label} / ${b.label}`,
  });
}

/** Growth in percent since the account was created. It starts from nothing, so there is none: the figure says so. */
export function percentSinceCreation(id: string): Figure {
  const count = followers(id);
  return judged({
    measure: "percent",
    label: word("growth-percent", { name: account(id).platformName }),
    unit: "fraction",
    account: id,
    ...percent(exact(0), count),
    evidence: count.evidence,
    parts: [count],
  });
}

/** When an account reached a number of followers, as days of age; a bracket when only some counts are known. */
export function timeTo(id: string, target: number): Figure {
  const of = account(id);
  const days = age(id);
  const count = followers(id);
  const created = days.from;
  const points = [
    ...(created ? [{ date: created, value: 0 }] : []),
    ...(count.asOf && count.value !== null ? [{ date: count.asOf, value: count.value }] : []),
  ];
  const reached = crossing(points, target);
  const bracketed =
    reached.status === "bracketed" && reached.after && reached.onOrBefore && created;
  return judged({
    measure: "time_to_followers",
    label: named(
      of.platformName,
      word("time-to", { count: formatNumber(target, { language: lang() }) }),
    ),
    unit: "days",
    account: id,
    // Two counts bound the time, but a line drawn between them would be a guess, not a measurement.
    reason: bracketed ? "censored" : "no-series",
    lo: bracketed ? daysBetween(created, reached.after ?? created) : null,
    hi: bracketed ? daysBetween(created, reached.onOrBefore ?? created) : null,
    evidence: mergeEvidence(count.evidence, days.evidence),
    from: created,
    asOf: count.asOf,
  });
}

function asEvidence(list: readonly Claim[]) {
  return list.map((c) => ({ kind: "claim" as const, claim: c }));
}

function earliest(dates: readonly string[]): string | null {
  return dates.toSorted()[0] ?? null;
}
