import type { Quarter } from "../../calendar/quarter.ts";
import type { ShareRow } from "../../charts/share-input.ts";
import { shareOfGrowth as shareDesign } from "../../charts/share-of-growth.ts";
import { metricOf } from "../../observations/metric.ts";
import type { Chart } from "../chart.ts";
import { figureText } from "../words.ts";
import { difference } from "./arithmetic.ts";
import { type ChartOptions, makeChart } from "./chart.ts";
import { lang, say } from "./chart-words.ts";
import { metricName, named, word } from "./figure-words.ts";
import { sumOver } from "./flows.ts";
import { compact, nameOf, signed } from "./follower-series.ts";
import { caveatsOf } from "./judge.ts";
import { needMetric } from "./known-metric.ts";
import { quarterBefore } from "./quarter.ts";
import { sharesIn } from "./shares-of-changes.ts";
import { netNew } from "./stocks.ts";
import { windowName } from "./window.ts";

/**
 * Which account brought which part of a growth: net new followers of a quarter, or the change of a flow from the
 * quarter before it. Gains and losses have shares of their own. Where the rules block the sum, the changes stand
 * in words and no shares are given.
 * @throws RangeError for a metric that does not add up over accounts, such as followers themselves or reach
 */
export function shareOfGrowth(
  options: ChartOptions & { accounts: readonly string[]; metric: string; quarter: Quarter },
): Chart {
  const { metric, quarter } = options;
  needMetric(metric);
  if (!metricOf(metric).addsOverAccounts)
    throw new RangeError(
      `${metric} does not add up over accounts, so nothing has a share of it: use followers_net, or a flow such as link_clicks.`,
    );
  const before = quarterBefore(quarter);
  const net = metric === "followers_net";
  const changes = options.accounts.map((id) =>
    net
      ? netNew(id, quarter)
      : difference(sumOver(id, metric, quarter), sumOver(id, metric, before), {
          label: named(nameOf(id), word("change-in", { metric: metricName(metric) }), quarter),
          measure: `${metric}_change`,
        }),
  );
  const comparison = caveatsOf({ scope: "sum", over: "accounts", figures: changes });
  const blocked = comparison.some((c) => c.severity === "block");
  const { shares, of } = sharesIn(changes, blocked);
  const rows = changes.map((figure, i): ShareRow => {
    const share = shares[i] ?? figure;
    const text = figureText(share, lang(), "value");
    return {
      name: nameOf(options.accounts[i] ?? ""),
      detail: "",
      change: figure,
      share,
      value: figure.value === null ? figureText(figure, lang(), "value") : signed(figure.value),
      part:
        figure.value === null
          ? ""
          : share.value === null
            ? say("share.withheld")
            : say(`share.of-${of(figure.value)}`, { share: text }),
    };
  });
  const [from, to] = [windowName(before), windowName(quarter)];
  const words = { metric: metricName(metric), from, to };
  return makeChart({
    id: options.id,
    title: options.title,
    subtitle: options.subtitle ?? say(net ? "share.subtitle-net" : "share.subtitle", words),
    design: shareDesign(rows, {
      axis: say(net ? "share.axis-net" : "share.axis", words),
      tick: compact,
      columns: {
        name: say("column.account"),
        change: say("share.column-change"),
        low: say("column.low"),
        high: say("column.high"),
        share: say("share.column-share"),
      },
    }),
    figures: [...changes, ...shares],
    comparison,
    spoken: rows.map((r) => `${r.name}: ${[r.value, r.part].filter(Boolean).join(", ")}`),
  });
}
