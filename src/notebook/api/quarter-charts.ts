import type { IsoDate } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import type { Quarter } from "../../calendar/quarter.ts";
import { netNewPerPeriod as netNewDesign } from "../../charts/net-new-per-period.ts";
import { panels as panelsDesign } from "../../charts/panels.ts";
import type { Figure } from "../../figures/figure.ts";
import { boundariesIn } from "../../platforms/boundary.ts";
import type { Chart } from "../chart.ts";
import { figureText } from "../words.ts";
import { type ChartOptions, makeChart } from "./chart.ts";
import { lang, monthAndYear, say } from "./chart-words.ts";
import { daily } from "./daily.ts";
import { metricName } from "./figure-words.ts";
import { changesOfRule, segments } from "./flows.ts";
import {
  compact,
  count,
  followerLine,
  needCounts,
  needFollowers,
  panelsOf,
} from "./follower-series.ts";
import { account, nameOf } from "./ledger.ts";
import { followersAt, netNew } from "./stocks.ts";
import { windowName } from "./window.ts";

/** Followers of several accounts over time, each in a panel with a scale of its own. Derived totals are dashed. */
export function followersOverTime(
  options: ChartOptions & { accounts: readonly string[]; from: IsoDate; to: IsoDate },
): Chart {
  const window = { from: options.from, to: options.to };
  const figures = options.accounts.map((id) => followersAt(id, window.to));
  const rows = figures.map((figure, i) =>
    followerLine(options.accounts[i] ?? "", window, figureText(figure, lang(), "value")),
  );
  needFollowers(rows, options.accounts, window);
  return makeChart({
    id: options.id,
    title: options.title,
    subtitle: options.subtitle ?? say("followers.subtitle", panelsOf(rows)),
    design: panelsDesign(rows, {
      ...monthAndYear(),
      tick: compact,
      note: rows.some((r) => (r.dashed?.length ?? 0) > 0) ? say("followers.note") : "",
      columns: { date: say("column.date") },
    }),
    figures,
    spoken: rows.map((r) => `${r.name}: ${r.value}`),
  });
}

/** A daily flow of several accounts, such as views, split where the platform changed what it counts. */
export function dailyFlow(
  options: ChartOptions & {
    accounts: readonly string[];
    metric: string;
    from: IsoDate;
    to: IsoDate;
  },
): Chart {
  const window: Period = { from: options.from, to: options.to };
  const parts = options.accounts.flatMap((id) => segments(id, options.metric, window));
  const rows = options.accounts.map((id) => {
    const observations = daily(id, options.metric, window);
    const surface = observations[0]?.surface ?? "account";
    const [boundary] = boundariesIn(account(id).platform, surface, options.metric, window);
    const last = observations.findLast((o) => o.value !== null);
    return {
      name: nameOf(id),
      observations,
      value: last?.value == null ? say("unknown") : count(last.value),
      ...(boundary ? { rupture: { at: boundary.date, label: say("rupture") } } : {}),
    };
  });
  const counts = rows.flatMap((r) => r.observations);
  needCounts(options.metric, counts, options.accounts, window);
  return makeChart({
    id: options.id,
    title: options.title,
    subtitle:
      options.subtitle ??
      say("daily.subtitle", { metric: metricName(options.metric), ...panelsOf(rows) }),
    design: panelsDesign(rows, {
      ...monthAndYear(),
      tick: compact,
      note: "",
      columns: { date: say("column.date") },
    }),
    figures: parts,
    comparison: options.accounts.flatMap((id) => changesOfRule(id, options.metric, window)),
    spoken: parts.map((f) => `${f.label}, ${span(f)}: ${figureText(f, lang(), "value")}`),
  });
}

/** Net new followers of several accounts in this quarter and those before it, as bars. */
export function netNewPerQuarter(
  options: ChartOptions & { accounts: readonly string[]; quarters: readonly Quarter[] },
): Chart {
  const current = options.quarters.at(-1)?.id;
  const rows = options.accounts.map((id) => ({
    name: nameOf(id),
    bars: options.quarters.map((q) => {
      const figure = netNew(id, q);
      return {
        figure,
        period: windowName(q),
        value: figureText(figure, lang(), "value"),
        current: q.id === current,
      };
    }),
  }));
  return makeChart({
    id: options.id,
    title: options.title,
    subtitle: options.subtitle ?? say("net-new.subtitle", panelsOf(rows)),
    design: netNewDesign(rows, {
      outline: say("net-new.outline"),
      columns: {
        name: say("column.account"),
        period: say("net-new.period"),
        value: say("net-new.value"),
        low: say("column.low"),
        high: say("column.high"),
        note: say("net-new.remark"),
      },
    }),
    figures: rows.flatMap((r) => r.bars.map((b) => b.figure)),
    spoken: rows.map((r) => `${r.name}: ${r.bars.map((b) => `${b.period} ${b.value}`).join(", ")}`),
  });
}

function span({ from, asOf }: Figure): string {
  return from && asOf ? windowName({ from, to: asOf }) : "";
}
