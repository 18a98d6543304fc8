import { daysBetween, type IsoDate } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import { likeForLike, previousQuarter, quarterAt } from "../../calendar/quarter.ts";
import { revisionDays as ownRevisionDays } from "../../platforms/calendar-at.ts";
import { countedDays, type Day, lengthOf } from "../daily.ts";
import { date, number, platformWord } from "../message-value.ts";
import type { Finding, Rule } from "../rule.ts";

export const partialPeriod: Rule<{ revisionDays: number }> = {
  id: "partial-period",
  severity: "block",
  defaults: { revisionDays: 3 },
  branches: ["running-quarter", "running", "stopped", "revising"],
  find(subject, _context, { revisionDays }) {
    if (subject.scope !== "series") return [];
    const { account, window, downloadedOn } = subject;
    const days = countedDays(subject);
    const last = days.at(-1);
    if (!last) return [];
    const moves = ownRevisionDays(account.platform) ?? revisionDays;
    const after = downloadedOn === null ? null : daysBetween(window.to, downloadedOn);
    const settled = after !== null && after >= moves;
    if (last.date < window.to) return [short(days, window, last.date, settled)];
    if (settled || downloadedOn === null) return [];
    return [
      {
        branch: "revising",
        data: {
          platform: platformWord(account.platform, window.to),
          downloaded: date(downloadedOn),
          end: date(window.to),
          moves: number(moves, "days"),
        },
        evidence: asEvidence(days.slice(-moves)),
        effect: Math.min(1, moves / lengthOf(window)),
      },
    ];
  },
};

function short(days: readonly Day[], window: Period, last: IsoDate, settled: boolean): Finding {
  const running = { from: window.from, to: last };
  const quarter = quarterAt(window.from);
  const whole = quarter.from === window.from && quarter.to === window.to;
  const { comparison } = likeForLike(running, previousQuarter(quarter).from);
  return {
    branch: settled ? "stopped" : whole ? "running-quarter" : "running",
    data: {
      days: number(lengthOf(running)),
      whole: number(lengthOf(window)),
      last: date(last),
      from: date(comparison.from),
      to: date(comparison.to),
    },
    evidence: asEvidence(days),
    effect: 1 - lengthOf(running) / lengthOf(window),
  };
}

function asEvidence(days: readonly Day[]) {
  return days.map(({ observation }) => ({ kind: "observation" as const, observation }));
}
