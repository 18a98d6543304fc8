import { addDays, daysBetween, type IsoDate } from "../../calendar/dates.ts";
import { ageAxis } from "../../charts/age-axis.ts";
import { timeToMilestone as milestoneDesign } from "../../charts/time-to-milestone.ts";
import { milestone } from "../../growth/milestone.ts";
import { formatDate, formatNumber, formatRange } from "../../i18n/format.ts";
import type { Observation } from "../../observations/observation.ts";
import type { Chart } from "../chart.ts";
import { reasonText } from "../words.ts";
import { type ChartOptions, makeChart } from "./chart.ts";
import { lang, say } from "./chart-words.ts";
import { observed } from "./daily.ts";
import { formula, named, word } from "./figure-words.ts";
import { agedCounts, creationOf, openedText } from "./follower-age.ts";
import { count, nameOf } from "./follower-series.ts";
import { judged } from "./judge.ts";

/** When each account reached a number of followers, by its age: a bracket, unless it was counted every day. */
export function timeToMilestone(
  options: ChartOptions & { accounts: readonly string[]; target: number },
): Chart {
  if (!(options.target > 0))
    throw new RangeError(`A milestone is a number above zero, not ${options.target}.`);
  const brackets = options.accounts.map((id) => reached(id, options.target));
  const known = brackets.flatMap(({ figure: { lo, hi } }) => [lo, hi]).filter((v) => v !== null);
  const { unit, days } = ageAxis(known, true);
  const inUnit = (age: number | null) => (age === null ? null : age / days);
  const shown = { unit, language: lang() };
  const rows = brackets.map(({ id, figure, rests }) => {
    const [lo, hi] = [inUnit(figure.lo), inUnit(figure.hi)];
    const value =
      lo === null && hi === null
        ? reasonText(figure, lang())
        : hi === null
          ? say("milestone.not-before", { age: formatNumber(lo ?? 0, shown) })
          : formatRange(lo, hi, shown);
    return { figure, name: nameOf(id), detail: openedText(id), value, range: rests };
  });
  return makeChart({
    id: options.id,
    title: options.title,
    subtitle: options.subtitle ?? say("milestone.subtitle", { count: count(options.target) }),
    design: milestoneDesign(rows, {
      axis: { days: say("launch.axis-days"), years: say("launch.axis-years") },
      age: count,
      note: known.length > 0 ? say("milestone.note") : "",
      columns: {
        name: say("column.account"),
        detail: say("milestone.column-opened"),
        value: say("milestone.column-age"),
        low: say("column.low"),
        high: say("column.high"),
        range: say("milestone.column-rests"),
      },
    }),
    figures: rows.map((r) => r.figure),
    spoken: rows.map((r) => [r.name, r.value, r.range].filter((t) => t).join(", ")),
  });
}

/**
 * The bracket as days of age. A line drawn between two counts would be a guess: there is a value only where
 * the bracket is a single day.
 */
function reached(id: string, target: number) {
  const created = creationOf(id);
  const known = agedCounts(id);
  const found = milestone(
    known.map((o) => ({ date: o.at, value: o.value })),
    target,
  );
  const { after, onOrBefore, sustained } = found;
  const lo = created && after ? Math.max(0, daysBetween(created.to, after) + 1) : null;
  const hi = created && onOrBefore ? daysBetween(created.from, onOrBefore) : null;
  const exactly = lo !== null && lo === hi;
  const ends = known.filter((o) => o.at === after || o.at === onOrBefore);
  const figure = judged({
    measure: "time_to_followers",
    label: named(nameOf(id), word("time-to", { count: count(target) })),
    unit: "days",
    account: id,
    value: exactly ? lo : null,
    ...{ lo, hi },
    reason: created === null ? "no-creation-date" : (found.reason ?? "censored"),
    from: created?.from ?? null,
    asOf: onOrBefore ?? after,
    evidence: ends.map(observed),
    formula: formula("milestone"),
  });
  const rests = restsOn(after, onOrBefore, ends);
  const whole = rests && sustained === false ? say("milestone.fell", { range: rests }) : rests;
  return { id, figure, rests: whole };
}

function restsOn(after: IsoDate | null, onOrBefore: IsoDate | null, ends: readonly Observation[]) {
  const day = (date: IsoDate) => formatDate(date, { language: lang() });
  const value = count(ends[0]?.value ?? 0);
  if (after && onOrBefore) {
    return addDays(after, 1) === onOrBefore
      ? say("milestone.on", { date: day(onOrBefore) })
      : say("milestone.between", { from: day(after), to: day(onOrBefore) });
  }
  if (onOrBefore) return say("milestone.first", { count: value, date: day(onOrBefore) });
  return after ? say("milestone.last", { count: value, date: day(after) }) : null;
}
