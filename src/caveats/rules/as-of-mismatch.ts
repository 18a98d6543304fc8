import { daysBetween } from "../../calendar/dates.ts";
import { type Figure, mergeEvidence } from "../../figures/figure.ts";
import { evidenceBehind, findPart, withValue } from "../behind.ts";
import { date, names, number } from "../message-value.ts";
import type { Rule } from "../rule.ts";

export const asOfMismatch: Rule<{ days: number }> = {
  id: "as-of-mismatch",
  severity: "warn",
  defaults: { days: 7 },
  branches: ["apart", "undated", "all-undated"],
  find(subject, context, { days }) {
    if (subject.scope !== "comparison") return [];
    const figures = withValue(subject.figures);
    if (figures.length < 2) return [];
    const evidence = mergeEvidence(...figures.map(evidenceBehind));
    const undated = figures.filter((figure) => dayOf(figure) === null);
    if (undated.length > 0) {
      const who = names(undated.map((f) => context.accounts.get(f.account ?? "")?.name ?? f.label));
      const branch = undated.length === figures.length ? "all-undated" : "undated";
      return [{ branch, data: { who }, evidence, effect: undated.length / figures.length }];
    }
    const dates = figures.flatMap((figure) => dayOf(figure) ?? []).toSorted();
    const [first = "", last = ""] = [dates[0], dates.at(-1)];
    const apart = daysBetween(first, last);
    if (apart <= days) return [];
    const data = { days: number(apart, "days"), first: date(first), last: date(last) };
    // A year apart or more: nothing can be said from the two side by side.
    return [{ branch: "apart", data, evidence, effect: Math.min(1, apart / 365) }];
  },
};

/** Of a figure without a date of its own (a time that somebody spoke of), that of the count behind it. */
function dayOf(figure: Figure): string | null {
  return findPart(figure, (part) => part.asOf !== null)?.asOf ?? null;
}
