import type { Quarter } from "../../calendar/quarter.ts";
import { outcomeBesideAudience as outcomeDesign } from "../../charts/outcome-beside-audience.ts";
import type { Figure } from "../../figures/figure.ts";
import type { Chart } from "../chart.ts";
import { figureText } from "../words.ts";
import { type ChartOptions, makeChart } from "./chart.ts";
import { lang, say } from "./chart-words.ts";
import { metricName } from "./figure-words.ts";
import { sumOver } from "./flows.ts";
import { nameOf, signed } from "./follower-series.ts";
import { account } from "./ledger.ts";
import { outcome } from "./outcomes.ts";
import { followersAt, netNew } from "./stocks.ts";
import { windowName } from "./window.ts";

/**
 * An account's audience above, and below it what its organisation achieved, from `data/outcomes.csv`, over the
 * same quarters, oldest first. `metric` is `followers` (at the end), `followers_net` or a flow, summed.
 */
export function outcomeBesideAudience(
  options: ChartOptions & {
    account: string;
    metric: string;
    /** In place of the account's own. */
    organisation?: string;
    outcome: string;
    quarters: readonly Quarter[];
  },
): Chart {
  const { account: id, metric, quarters } = options;
  const organisation = options.organisation ?? account(id).organisation;
  const current = quarters.at(-1)?.id;
  const row = (name: string, unit: string, of: (q: Quarter) => Figure, change: boolean) => ({
    name,
    unit,
    bars: quarters.map((q) => {
      const figure = of(q);
      const value =
        change && figure.value !== null
          ? signed(figure.value)
          : figureText(figure, lang(), "value");
      return { figure, period: windowName(q), value, current: q.id === current };
    }),
  });
  const audience = row(
    `${nameOf(id)}: ${metricName(metric)}`,
    metric,
    (q) => audienceIn(id, metric, q),
    metric === "followers_net",
  );
  const result = row(
    options.outcome.replaceAll("_", " "),
    options.outcome,
    (q) => outcome(organisation, options.outcome, q),
    false,
  );
  if (result.bars.every((b) => b.figure.value === null)) {
    throw new RangeError(
      `data/outcomes.csv has no outcome "${options.outcome}" of "${organisation}" in these quarters.`,
    );
  }
  const both = [audience, result];
  return makeChart({
    id: options.id,
    title: options.title,
    subtitle: options.subtitle ?? say("outcome.subtitle"),
    design: outcomeDesign(audience, result, {
      note: say("outcome.note"),
      columns: {
        period: say("net-new.period"),
        low: say("column.low"),
        high: say("column.high"),
      },
    }),
    figures: both.flatMap((r) => r.bars.map((b) => b.figure)),
    spoken: both.map((r) => `${r.name}: ${r.bars.map((b) => `${b.period} ${b.value}`).join(", ")}`),
  });
}

function audienceIn(id: string, metric: string, q: Quarter): Figure {
  if (metric === "followers") return followersAt(id, q.to);
  return metric === "followers_net" ? netNew(id, q) : sumOver(id, metric, q);
}
