import { addDays, type IsoDate } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import { type Change, dailyChanges } from "../../caveats/daily-change.ts";
import { eventsOn as eventsOnDays } from "../../caveats/events-in.ts";
import type { Caveat } from "../../figures/caveat.ts";
import { currentRun } from "../run.ts";
import { daily, seriesSubject } from "./daily.ts";
import { caveatsOf } from "./judge.ts";

/** What the rule `follower-spike` finds in a window. */
export interface Spikes {
  /** False where no source counted the followers day by day. */
  readonly counted: boolean;
  readonly caveat: Caveat | null;
  readonly days: readonly Change[];
}

const METRICS = ["followers", "followers_net", "followers_gained"] as const;

export function spikesOf(id: string, window: Period): Spikes {
  // What the first day brought is its count less that of the day before.
  const reach = { from: addDays(window.from, -1), to: window.to };
  for (const metric of METRICS) {
    const subject = seriesSubject(id, metric, window, daily(id, metric, reach));
    if (subject.scope !== "series") continue;
    const { days } = dailyChanges(subject);
    if (days.length === 0) continue;
    const caveat = caveatsOf(subject).find((c) => c.rule === "follower-spike") ?? null;
    const dates = datesIn(caveat);
    return { counted: true, caveat, days: days.filter((day) => dates.includes(day.date)) };
  }
  return { counted: false, caveat: null, days: [] };
}

function datesIn(caveat: Caveat | null): IsoDate[] {
  const dates = caveat?.data.dates;
  if (dates?.type !== "list") return [];
  return dates.value.flatMap((date) => (date.type === "date" ? [date.value] : []));
}

/** What is on record for a day, as the rule sees it. */
export function eventsOn(id: string, day: IsoDate): string[] {
  return eventsOnDays([day], id, currentRun().data).map((e) => e.label);
}
