import { YEAR_DAYS } from "../../calendar/dates.ts";
import { periodOf } from "../../calendar/period.ts";
import type { GrowthRow, GrowthWords } from "../../charts/growth-input.ts";
import { growthPerDay as growthDesign } from "../../charts/growth-per-day.ts";
import type { Figure } from "../../figures/figure.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import type { Chart } from "../chart.ts";
import type { Showable } from "../showable.ts";
import { figureText, rangeBeside, textOf } from "../words.ts";
import { type ChartOptions, makeChart } from "./chart.ts";
import { lang, say } from "./chart-words.ts";
import { type Comparison, compareRates, compareTimes } from "./compare.ts";
import { account } from "./ledger.ts";

/**
 * Followers gained a day, averaged over each account's life: a dot with its bounds per account, on a log axis.
 */
export function growthPerDay(options: ChartOptions & { accounts: readonly string[] }): Chart {
  return drawRates(options, compareRates(options.accounts), []);
}

/**
 * How long each account took to the number of followers that is told of it. Where the rules block that
 * comparison, growth a day is drawn in its place, the picture says why, and `instead` gives its title.
 */
export function timeToFollowers(
  options: ChartOptions & { accounts: readonly string[]; instead: { title: Showable } },
): Chart {
  const times = compareTimes(options.accounts);
  if (times.instead) {
    const why = times.caveats.filter((c) => c.severity === "block");
    const subtitle = say("in-place", {
      title: textOf(options.title, lang()),
      subtitle: say("per-day.subtitle"),
    });
    return drawRates(
      { id: options.id, title: options.instead.title, subtitle },
      times.instead,
      why,
    );
  }
  const rows = times.figures.map((f) => row(f, targetOf(f)));
  return makeChart({
    id: options.id,
    title: options.title,
    subtitle: options.subtitle ?? say("time-to.subtitle"),
    design: growthDesign(rows, words("time-to")),
    figures: times.figures,
    comparison: times.caveats,
    spoken: rows.map(spoken),
  });
}

function drawRates(
  options: ChartOptions,
  rates: Comparison,
  blocked: Comparison["caveats"],
): Chart {
  const rows = rates.figures.map((f) => row(f, periodOfLife(f)));
  return makeChart({
    id: options.id,
    title: options.title,
    subtitle: options.subtitle ?? say("per-day.subtitle"),
    design: growthDesign(rows, words("per-day")),
    figures: rates.figures,
    comparison: [...blocked, ...rates.caveats],
    spoken: rows.map(spoken),
  });
}

function row(figure: Figure, period: string): GrowthRow {
  const language = lang();
  return {
    figure,
    name: figure.account ? account(figure.account).platformName : figure.label,
    period,
    value: figureText(figure, language, "value"),
    range: rangeBeside(figure, language),
  };
}

/** "1.7 years to February 2021", or "10 years, undated". */
function periodOfLife(figure: Figure): string {
  const language = lang();
  const days = figure.parts.find((p) => p.measure === "account_age");
  if (!days || days.value === null) return say("life-unknown");
  const years = formatNumber(days.value / YEAR_DAYS, { unit: "years", language });
  if (!figure.asOf || !periodOf(figure.asOf)) return say("life-undated", { years: years });
  const end = formatDate(figure.asOf, { language, precision: "month" });
  return say("life", { years: years, end: end });
}

function targetOf(figure: Figure): string {
  const language = lang();
  const target = figure.parts.find((p) => p.measure === "followers");
  const count = target?.value == null ? say("unknown") : formatNumber(target.value, { language });
  return say("target", { count: count });
}

function words(kind: "per-day" | "time-to"): GrowthWords {
  const language = lang();
  return {
    axis: { log: say(`${kind}.axis-log`), linear: say(`${kind}.axis-linear`) },
    tick: (value) => formatNumber(value, { language }),
    columns: {
      name: say("column.account"),
      period: say(`${kind}.period`),
      value: say(`${kind}.value`),
      low: say("column.low"),
      high: say("column.high"),
    },
  };
}

function spoken(r: GrowthRow): string {
  const range = r.range ? ` (${r.range})` : "";
  return `${r.name}, ${r.period}: ${r.value}${range}`;
}
