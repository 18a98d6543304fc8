import { weekdaysIn } from "../../calendar/weekday.ts";
import { metricOf } from "../../observations/metric.ts";
import { evidenceBehind } from "../behind.ts";
import { lengthOf } from "../daily.ts";
import { number, text } from "../message-value.ts";
import type { Rule } from "../rule.ts";

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

export const weekdayMix: Rule<{ days: number }> = {
  id: "weekday-mix",
  severity: "note",
  defaults: { days: 56 },
  branches: ["default"],
  find(subject, _context, { days }) {
    if (subject.scope !== "change" || subject.figure.value === null) return [];
    // What holds on one day was not gathered over the weekdays of a period.
    if (metricOf(subject.metric).kind === "stock") return [];
    const [before, after] = [lengthOf(subject.before), lengthOf(subject.after)];
    if (before < 1 || after < 1 || Math.min(before, after) >= days) return [];
    const [first, last] = [weekdaysIn(subject.before), weekdaysIn(subject.after)];
    // Whole weeks have the same mix, however many they are.
    const shifts = first.map((n, i) => (last[i] ?? 0) / after - n / before);
    const moved = shifts.reduce((sum, shift) => sum + Math.abs(shift), 0) / 2;
    if (moved < 1e-9) return [];
    const told = toldAs(shifts);
    const count = (counts: readonly number[]) => told.at.reduce((n, i) => n + (counts[i] ?? 0), 0);
    return [
      {
        branch: "default",
        data: {
          day: text(told.day),
          before: number(count(first)),
          beforeDays: number(before, "days"),
          after: number(count(last)),
          afterDays: number(after, "days"),
        },
        evidence: evidenceBehind(subject.figure),
        effect: moved,
      },
    ];
  },
};

/** Saturdays and Sundays where their part differs, else the weekday whose part differs most. */
function toldAs(shifts: readonly number[]): { day: string; at: readonly number[] } {
  const [saturday, sunday] = [5, 6];
  if (Math.abs((shifts[saturday] ?? 0) + (shifts[sunday] ?? 0)) > 1e-9) {
    return { day: "weekend", at: [saturday, sunday] };
  }
  const most = Math.max(...shifts.map(Math.abs));
  const at = shifts.findIndex((shift) => Math.abs(shift) > most - 1e-9);
  return { day: WEEKDAYS[at] ?? "", at: [at] };
}
