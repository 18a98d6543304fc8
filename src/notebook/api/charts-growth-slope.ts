import type { Quarter } from "../../calendar/quarter.ts";
import { slope as slopeDesign } from "../../charts/slope.ts";
import type { SlopeRow } from "../../charts/slope-input.ts";
import { type Figure, makeFigure, mergeEvidence } from "../../figures/figure.ts";
import { indexed } from "../../growth/indexed.ts";
import { metricOf } from "../../observations/metric.ts";
import type { Chart } from "../chart.ts";
import type { Showable } from "../showable.ts";
import { figureText, textOf } from "../words.ts";
import { type ChartOptions, makeChart } from "./chart.ts";
import { lang, say } from "./chart-words.ts";
import { metricName } from "./figure-words.ts";
import { change, sumOver } from "./flows.ts";
import { count, nameOf, signed } from "./follower-series.ts";
import { caveatsOf } from "./judge.ts";
import { followersAt, netNew } from "./stocks.ts";
import { windowName } from "./window.ts";

/**
 * A metric of several accounts in two quarters: followers at their ends, or a flow summed over each. Where the
 * rules block the accounts on one scale, as views of platforms that count them differently, each is drawn
 * against its own number in the earlier quarter, under the title of `instead`.
 * @throws RangeError for people who were reached, for rates and for stocks other than followers
 */
export function slope(
  options: ChartOptions & {
    accounts: readonly string[];
    metric?: string;
    from: Quarter;
    to: Quarter;
    instead: { title: Showable };
  },
): Chart {
  const { metric = "followers", accounts } = options;
  const [from, to] = [windowName(options.from), windowName(options.to)];
  const pairs = accounts.map((id) => {
    const [before, after] = [options.from, options.to].map((q) => numberOf(id, metric, q));
    if (!before || !after) throw new RangeError(`${id} has no two quarters.`);
    return { name: nameOf(id), before, after, growth: change(after, before) };
  });
  const comparison = caveatsOf({
    scope: "comparison",
    of: "rates",
    figures: pairs.map((p) => p.after),
  });
  const blocked = comparison.some((c) => c.severity === "block");
  const rows = pairs.map((p) => (blocked ? indexRow(p) : absoluteRow(p)));
  const name = metricName(metric);
  const stock = metricOf(metric).kind === "stock";
  const subtitle = say(stock ? "slope.subtitle-end" : "slope.subtitle", { metric: name, from, to });
  return makeChart({
    id: options.id,
    title: blocked ? options.instead.title : options.title,
    subtitle: blocked
      ? say("in-place", {
          title: textOf(options.title, lang()),
          subtitle: say("slope.instead", { from, metric: name }),
        })
      : (options.subtitle ?? subtitle),
    design: slopeDesign(rows, {
      from,
      to,
      note: [blocked ? say("slope.note-index", { from }) : "", say("slope.note")].join(" ").trim(),
      columns: { name: say("column.account"), change: say("slope.column-change") },
    }),
    figures: pairs.flatMap((p) => [p.before, p.after, p.growth]),
    comparison,
    spoken: rows.map(
      (r) => `${r.name}: ${[r.fromValue, r.toValue, r.change].filter(Boolean).join(", ")}`,
    ),
  });
}

interface Pair {
  readonly name: string;
  readonly before: Figure;
  readonly after: Figure;
  readonly growth: Figure;
}

function absoluteRow({ name, before, after, growth }: Pair): SlopeRow {
  const [from, to] = [before.value, after.value];
  return {
    name,
    ...{ from: before, to: after },
    fromValue: figureText(before, lang(), "value"),
    toValue: figureText(after, lang(), "value"),
    change: from === null || to === null ? "" : changeText(to - from, growth),
  };
}

/** The account against itself: its earlier number is 100, and stands beside it. */
function indexRow({ name, before, after, growth }: Pair): SlopeRow {
  const [from, to] = indexed([before, after], 0).map((outcome, i) =>
    makeFigure({
      measure: "index",
      label: name,
      unit: "index",
      ...outcome,
      evidence: mergeEvidence(before.evidence, after.evidence),
      asOf: i === 0 ? before.asOf : after.asOf,
    }),
  );
  if (!from || !to) throw new RangeError("An index needs two numbers.");
  const row = absoluteRow({ name, before, after, growth });
  const beside = (index: Figure, text: string) =>
    index.value === null ? figureText(index, lang(), "value") : `${count(index.value)} = ${text}`;
  return {
    ...row,
    from,
    to,
    fromValue: beside(from, row.fromValue),
    toValue: beside(to, row.toValue),
  };
}

/** `+3,815 (+9.3%)`; without the percentage where a rule withholds it. */
function changeText(net: number, growth: Figure): string {
  if (growth.value === null) return signed(net);
  const percent = signed(growth.value, "fraction");
  return say("slope.change", { change: signed(net), percent });
}

function numberOf(id: string, metric: string, q: Quarter): Figure {
  if (metric === "followers") return followersAt(id, q.to);
  if (metricOf(metric).kind === "stock")
    throw new RangeError(`${metric} is a stock without a quarter: use followers or a flow.`);
  return metric === "followers_net" ? netNew(id, q) : sumOver(id, metric, q);
}
