import type { IsoDate } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import { mergeCaveats } from "../../caveats/engine.ts";
import type { Subject } from "../../caveats/rule.ts";
import type { Evidence } from "../../figures/evidence.ts";
import { type Figure, type FigureInput, makeFigure } from "../../figures/figure.ts";
import type { Observation } from "../../observations/observation.ts";
import { currentRun } from "../run.ts";
import { caveatsOf, judged, withCaveats } from "./judge.ts";
import { needMetric } from "./known-metric.ts";
import { account } from "./ledger.ts";

/**
 * Counts of an account's metric inside a window, by date; a day that no source has is not among them.
 * @throws RangeError for a name that is no metric
 */
export function daily(id: string, metric: string, window: Period): readonly Observation[] {
  needMetric(metric);
  return currentRun()
    .series(id, metric)
    .filter((o) => o.metric === metric && o.at >= window.from && o.at <= window.to);
}

/** What rules look at when a figure rests on the days of a window. */
export function seriesSubject(
  id: string,
  metric: string,
  window: Period,
  days: readonly Observation[],
): Subject {
  return {
    scope: "series",
    account: account(id),
    metric,
    surface: days[0]?.surface ?? "account",
    window,
    observations: days,
    downloadedOn: newestDownload(days),
  };
}

/** A subject, or one that a rule looks at together with the figure itself, before any block. */
export type About = Subject | ((figure: Figure) => Subject);

/**
 * A figure with the caveats of what it was worked out from. A block takes its value away; what it rests on
 * stays, so that a reader can see what was not shown and why.
 */
export function judgedWith(input: FigureInput, ...about: readonly About[]): Figure {
  const figure = judged(input);
  const whole = makeFigure(input);
  const subjects = about.map((a) => (typeof a === "function" ? a(whole) : a));
  return withCaveats(figure, mergeCaveats(figure.caveats, ...subjects.map(caveatsOf)));
}

export function observed(observation: Observation): Evidence {
  return { kind: "observation", observation };
}

function newestDownload(days: readonly Observation[]): IsoDate | null {
  const downloads = days.map((o) => o.retrievedOn).filter((d) => d !== null);
  return downloads.toSorted().at(-1) ?? null;
}
