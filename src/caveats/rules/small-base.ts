import { type Figure, mergeEvidence } from "../../figures/figure.ts";
import { metricOf } from "../../observations/metric.ts";
import { isCurrency } from "../../observations/outcome-amount.ts";
import { evidenceBehind } from "../behind.ts";
import { endsOf } from "../ends.ts";
import { kindOf } from "../measured.ts";
import { number } from "../message-value.ts";
import type { Finding, Rule } from "../rule.ts";

type Limits = Readonly<Record<"softBase" | "hardBase" | "softNet" | "hardNet", number>>;

/** Measured, not counted one by one: few of them say nothing about chance. */
const MEASURED: readonly string[] = ["hours", "minutes", "seconds"];

export const smallBase: Rule<Limits> = {
  id: "small-base",
  severity: "warn",
  defaults: { softBase: 1000, hardBase: 100, softNet: 100, hardNet: 20 },
  branches: ["base", "base-withheld", "net", "net-withheld"],
  find(subject, _context, limits) {
    if (subject.scope !== "figure" && subject.scope !== "change") return [];
    const { figure } = subject;
    const ends = endsOf(figure);
    if (figure.value === null || kindOf(figure) !== "percent" || ends === null) return [];
    const { start, end } = ends;
    if (!isCount(start)) return [];
    const net = Math.abs(end.value - start.value);
    const told = branchOf(start.value, net, limits);
    if (told === null) return [];
    return [
      {
        ...told,
        data: {
          pct: number(figure.value, "fraction"),
          start: number(start.value),
          end: number(end.value),
          net: number(net),
        },
        evidence: mergeEvidence(evidenceBehind(start), evidenceBehind(end)),
        // Counts scatter by their own root (Poisson).
        effect: 1 / Math.sqrt(Math.max(1, Math.min(start.value, net))),
      },
    ];
  },
};

function branchOf(
  base: number,
  net: number,
  limits: Limits,
): Pick<Finding, "branch" | "severity"> | null {
  // No change at all is no small change: 0% of a large count says what the counts say.
  const moved = net > 0;
  if (base < limits.hardBase) return { branch: "base-withheld", severity: "block" };
  if (moved && net < limits.hardNet) return { branch: "net-withheld", severity: "block" };
  if (base < limits.softBase) return { branch: "base" };
  return moved && net < limits.softNet ? { branch: "net" } : null;
}

function isCount({ measure, unit }: Figure): boolean {
  return metricOf(measure).kind !== "ratio" && !MEASURED.includes(unit) && !isCurrency(unit);
}
