import { mergeEvidence } from "../../figures/figure.ts";
import { metricOf } from "../../observations/metric.ts";
import { evidenceBehind } from "../behind.ts";
import { number, text } from "../message-value.ts";
import type { Rule } from "../rule.ts";

export const uniqueMetricSummedOverTime: Rule = {
  id: "unique-metric-summed-over-time",
  severity: "block",
  defaults: {},
  branches: ["days", "periods"],
  find(subject) {
    if (subject.scope !== "sum" || subject.over !== "time") return [];
    const counted = subject.figures.flatMap((figure) =>
      countsPeople(figure.measure) && figure.value !== null && figure.value > 0
        ? [{ figure, value: figure.value }]
        : [],
    );
    // Whoever came in one period alone is counted once.
    if (counted.length < 2) return [];
    const values = counted.map(({ value }) => value);
    const [max, sum] = [Math.max(...values), values.reduce((a, b) => a + b, 0)];
    const exact = counted.every(({ figure: { value, lo, hi } }) => lo === value && hi === value);
    const daily = counted.every(({ figure: f }) => f.asOf !== null && f.from === f.asOf);
    return [
      {
        branch: daily ? "days" : "periods",
        data: {
          periods: number(values.length),
          max: number(max),
          sum: number(sum),
          exact: text(exact ? "yes" : "no"),
        },
        evidence: mergeEvidence(...counted.map(({ figure }) => evidenceBehind(figure))),
        effect: 1 - max / sum,
      },
    ];
  },
};

/** Reach, viewers and the like, also those of one country or source. */
function countsPeople(measure: string): boolean {
  const { kind, addsOverTime } = metricOf(measure);
  return kind === "flow" && !addsOverTime;
}
