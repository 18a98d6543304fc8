import { addDays } from "../../calendar/dates.ts";
import { eventBeforeAfter as eventDesign } from "../../charts/event-before-after.ts";
import type { OrdinaryDay } from "../../charts/event-input.ts";
import { beforeAfter, placeboInTime } from "../../growth/placebo.ts";
import { metricOf } from "../../observations/metric.ts";
import type { Chart } from "../chart.ts";
import { NoDataError } from "../no-data.ts";
import { figureText } from "../words.ts";
import { type ChartOptions, makeChart } from "./chart.ts";
import { lang, monthAndYear, say } from "./chart-words.ts";
import { daysAround } from "./event-days.ts";
import { eventChange, WIDTH } from "./events.ts";
import { metricName } from "./figure-words.ts";
import { compact, count, nameOf, signed } from "./follower-series.ts";

/** How many days the picture shows on each side, so that single days can still be seen. */
const SHOWN = { before: 56, after: 28 };

/**
 * A daily flow of an account around an event of `data/events.yml`, with the medians of the week before and the
 * week from its first day on, and the same difference on all ordinary days before it.
 * @throws RangeError where the event is not there, or nobody counted its first day
 */
export function eventBeforeAfter(
  options: ChartOptions & { account: string; event: string; metric: string },
): Chart {
  const { account: id, metric } = options;
  const { event, days, first } = daysAround(id, options.event, metric);
  if (first === null) {
    throw new NoDataError(
      `No source has ${metric} of ${id} on ${event.from}, the first day of "${event.id}". Put an export of that time into data/exports/, then build again.`,
    );
  }
  const values = days.map((d) => d.value);
  const { before, after, difference } = eventChange(id, options.event, metric);
  const placebo = placeboInTime(values, first, WIDTH);
  const ordinary = days.flatMap(({ date }, i): OrdinaryDay[] => {
    const there = i + WIDTH <= first ? beforeAfter(values, i, WIDTH) : null;
    return there ? [{ date, difference: there.difference }] : [];
  });
  const shownFrom = addDays(event.from, -SHOWN.before);
  const shownTo = addDays(event.from, SHOWN.after);
  const text = (f: typeof before) => figureText(f, lang(), "value");
  const week = count(WIDTH);
  const name = metricName(metricOf(metric).kind === "stock" ? `${metric}_net` : metric);
  const words = {
    before: say("event.before", { days: week, median: text(before) }),
    after: say("event.after", { days: week, median: text(after) }),
    observed: say("event.observed", {
      difference: difference.value === null ? text(difference) : signed(difference.value),
    }),
    verdict: placebo
      ? say("event.verdict", { large: count(placebo.asLarge), ordinary: count(placebo.ordinary) })
      : say("event.no-history"),
  };
  return makeChart({
    id: options.id,
    title: options.title,
    subtitle:
      options.subtitle ?? say("event.subtitle", { account: nameOf(id), metric: name, days: week }),
    design: eventDesign(
      {
        days: days.filter((d) => shownFrom <= d.date && d.date <= shownTo),
        event: { from: event.from, label: event.label },
        width: WIDTH,
        ...{ before, after, difference, ordinary },
      },
      {
        ...monthAndYear(),
        tick: compact,
        ...words,
        strip: placebo ? say("event.strip") : "",
        columns: {
          date: say("column.date"),
          value: name,
          difference: say("event.column-difference"),
        },
      },
    ),
    figures: [before, after, difference],
    spoken: [event.label, words.before, words.after, words.observed, words.verdict],
  });
}
