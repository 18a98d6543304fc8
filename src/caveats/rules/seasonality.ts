import { addDays, addMonths, daysBetween, YEAR_DAYS } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import { seasonsIn } from "../../calendar/season.ts";
import { mergeEvidence } from "../../figures/figure.ts";
import { SLOTS } from "../../i18n/rules/seasonality.ts";
import type { EventTag } from "../../observations/event.ts";
import { metricOf } from "../../observations/metric.ts";
import { evidenceBehind } from "../behind.ts";
import { lengthOf } from "../daily.ts";
import { claimsOf, eventsIn, lasting } from "../events-in.ts";
import { date, names, number, text } from "../message-value.ts";
import { observed } from "../observed.ts";
import type { Finding, Rule, RuleContext, SubjectOf } from "../rule.ts";
import { shareWithin } from "../window.ts";

type Change = SubjectOf<"change">;

/** What comes and goes. Visibility that the platform gave is told by `platform-assisted`. */
const SEASONAL: readonly EventTag[] = ["campaign", "emergency", "world-event"];

/** A year of 52 whole weeks is still the same time of the year. */
const SAME_SEASON_DAYS = 7;

export const seasonality: Rule<{ years: number }> = {
  id: "seasonality",
  severity: "note",
  defaults: { years: 2 },
  branches: ["event", "history"],
  find(subject, context, { years }) {
    if (subject.scope !== "change" || subject.figure.value === null) return [];
    // A stock changed in the later period alone: there is no other time of the year to set it against.
    if (metricOf(subject.metric).kind === "stock") return [];
    const found = inOneOnly(subject, context) ?? shortHistory(subject, years);
    return found ? [found] : [];
  },
};

/** What fell in exactly one of the two periods. It says more than that counts do not go back far. */
function inOneOnly(subject: Change, context: RuleContext): Finding | null {
  const { before, after, account } = subject;
  const only = (here: Period, there: Period) => {
    const elsewhere = seasonsIn(there).map(({ id }) => id);
    const seasons = seasonsIn(here).filter(({ id }) => !elsewhere.includes(id));
    const known = eventsIn(there, account.id, context);
    const own = eventsIn(here, account.id, context).filter(
      (e) => !known.includes(e) && e.tags.some((tag) => SEASONAL.includes(tag)),
    );
    const parts = [
      ...seasons.map(({ days }) => days / lengthOf(here)),
      ...own.map((e) => shareWithin(here, lasting(e, here))),
    ];
    const ids = [...(own.length > 0 ? ["own"] : []), ...seasons.map(({ id }) => id)];
    return { ids, own, part: Math.max(0, ...parts) };
  };
  const [earlier, later] = [only(before, after), only(after, before)];
  if (earlier.ids.length + later.ids.length === 0) return null;
  const sides = later.ids.length === 0 ? "earlier" : earlier.ids.length === 0 ? "later" : "both";
  return {
    branch: "event",
    data: {
      sides: text(sides),
      ...slots("earlier", earlier.ids),
      earlierOwn: names(earlier.own.map((e) => e.label)),
      ...slots("later", later.ids),
      laterOwn: names(later.own.map((e) => e.label)),
    },
    evidence: mergeEvidence(
      evidenceBehind(subject.figure),
      claimsOf([...earlier.own, ...later.own], context),
    ),
    effect: Math.max(earlier.part, later.part),
  };
}

/** `earlier1`, `earlier2` ...: which name stands at that place of the list; `none` from its end on. */
function slots(side: string, ids: readonly string[]) {
  return Object.fromEntries(
    Array.from({ length: SLOTS }, (_, i) => [`${side}${i + 1}`, text(ids[i] ?? "none")]),
  );
}

function shortHistory(subject: Change, years: number): Finding | null {
  const { account, metric, before, after, history } = subject;
  if (sameSeason(before, after)) return null;
  const first = history
    .filter((o) => o.account === account.id && o.metric === metric)
    .filter((o) => o.value !== null && o.status !== "interpolated")
    .toSorted((a, b) => ((a.from ?? a.at) < (b.from ?? b.at) ? -1 : 1))[0];
  if (!first) return null;
  const begins = first.from ?? first.at;
  if (begins <= addMonths(addDays(after.to, 1), -Math.round(12 * years))) return null;
  return {
    branch: "history",
    data: {
      account: text(account.name),
      first: date(begins),
      years: number(years, "years"),
    },
    evidence: mergeEvidence(observed([first]), evidenceBehind(subject.figure)),
    // How much of the change a season makes, only a longer history could tell.
    effect: 0,
  };
}

/** The same time of the year, one or more years later. */
function sameSeason(before: Period, after: Period): boolean {
  const near = (a: string, b: string) => {
    const days = daysBetween(a, b);
    const whole = Math.round(days / YEAR_DAYS);
    return whole >= 1 && Math.abs(days - whole * YEAR_DAYS) <= SAME_SEASON_DAYS;
  };
  return near(before.from, after.from) && near(before.to, after.to);
}
