import type { Severity } from "../../figures/caveat.ts";
import { metricOf } from "../../observations/metric.ts";
import { evidenceBehind } from "../behind.ts";
import { lengthOf } from "../daily.ts";
import { number } from "../message-value.ts";
import { periodGrowth } from "../period-growth.ts";
import type { Rule } from "../rule.ts";

export const unequalWindows: Rule<{ pp: number; hardDays: number }> = {
  id: "unequal-windows",
  severity: "warn",
  defaults: { pp: 0.02, hardDays: 3 },
  branches: ["raw", "raw-withheld", "per-day", "people"],
  find(subject, _context, { pp, hardDays }) {
    if (subject.scope !== "change") return [];
    const { kind, addsOverTime } = metricOf(subject.metric);
    const [before, after] = [lengthOf(subject.before), lengthOf(subject.after)];
    const growth = periodGrowth(subject);
    if (kind !== "flow" || before === after || growth === null) return [];
    const { raw, perDay, shown } = growth;
    const gap = Math.abs(raw - perDay);
    if (gap < pp) return [];
    const apart = Math.abs(after - before) > hardDays;
    return [
      {
        ...toldAs(addsOverTime ? shown : "people", apart),
        data: {
          before: number(before, "days"),
          after: number(after, "days"),
          raw: number(raw, "fraction"),
          perDay: number(perDay, "fraction"),
        },
        evidence: evidenceBehind(subject.figure),
        // The daily average leaves nothing of the doubt.
        effect: shown === "per-day" ? 0 : raw === 0 ? 1 : Math.min(1, gap / Math.abs(raw)),
      },
    ];
  },
};

/** People who are reached do not average over days, so there is no other number to give. */
function toldAs(
  what: "raw" | "per-day" | "people",
  apart: boolean,
): { branch: string; severity?: Severity } {
  if (what === "per-day") return { branch: what, severity: "note" };
  if (!apart) return { branch: what };
  return { branch: what === "raw" ? "raw-withheld" : what, severity: "block" };
}
