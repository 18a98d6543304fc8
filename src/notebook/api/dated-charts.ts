import { datesBySource as datesDesign } from "../../charts/dates-by-source.ts";
import { platformTide as tideDesign } from "../../charts/platform-tide.ts";
import type { Claim } from "../../claims/claim.ts";
import { type Figure, makeFigure } from "../../figures/figure.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import type { Chart } from "../chart.ts";
import { currentRun } from "../run.ts";
import { claimText } from "../words.ts";
import { type ChartOptions, makeChart } from "./chart.ts";
import { lang, monthAndYear, say, shortMonth } from "./chart-words.ts";
import { word } from "./figure-words.ts";
import { account } from "./ledger.ts";
import { age, perDay } from "./measures.ts";
import { tideDay, tideEvidence } from "./tide-evidence.ts";

/** What each source says about when something was: a row per fact, a mark per source. */
export function datesBySource(
  options: ChartOptions & { facts: readonly { label: string; claims: readonly Claim[] }[] },
): Chart {
  const facts = options.facts.map((f) => ({
    label: f.label,
    dates: f.claims.map((claim) => ({
      claim,
      source: claim.source.publisher,
      date: claimText(claim, lang()),
    })),
  }));
  return makeChart({
    id: options.id,
    title: options.title,
    subtitle: options.subtitle ?? say("dates.subtitle"),
    design: datesDesign(facts, {
      ...monthAndYear(),
      axis: say("dates.axis"),
      columns: {
        fact: say("column.fact"),
        source: say("column.source"),
        date: say("column.date"),
        from: say("column.from"),
        to: say("column.to"),
      },
    }),
    figures: [],
    claims: options.facts.flatMap((f) => f.claims),
    spoken: facts.flatMap((f) => f.dates.map((d) => `${f.label}, ${d.source}: ${d.date}`)),
  });
}

/** A platform's published users over time, with the life of an account behind them. */
export function platformTide(options: ChartOptions & { account: string; from?: string }): Chart {
  const of = account(options.account);
  const life = age(options.account);
  const figures = publishedUsers(
    of.platform,
    of.platformName,
    options.from ?? "1900-01",
    life.asOf?.slice(0, 7) ?? "9999-12",
  );
  if (figures.length === 0)
    throw new RangeError(`${of.platformName} published no count of its users in this time.`);
  const points = figures.map((figure) => ({
    figure,
    value: formatNumber(figure.value ?? 0, { language: lang(), compact: true }),
    date: shortMonth(figure.asOf ?? ""),
  }));
  const band =
    life.from && life.asOf
      ? {
          from: life.from,
          to: life.asOf,
          label: say("tide.band", {
            account: of.name,
            from: formatDate(life.from, { language: lang(), precision: "month" }),
            to: formatDate(life.asOf, { language: lang(), precision: "month" }),
          }),
        }
      : null;
  return makeChart({
    id: options.id,
    title: options.title,
    subtitle: options.subtitle ?? say("tide.subtitle", { platform: of.platformName }),
    design: tideDesign(points, band, {
      ...monthAndYear(),
      tick: (value) => formatNumber(value, { language: lang(), compact: true }),
      columns: { date: say("column.date"), value: say("tide.value") },
    }),
    figures,
    // What the platform's growth means is said of the account's, which is why the chart is shown.
    comparison: perDay(options.account).caveats.filter((c) => c.rule === "platform-tide"),
    spoken: points.map((p) => `${p.date}: ${p.value}`),
  });
}

/** Published users of a platform as figures, each resting on its row of the platform facts. */
function publishedUsers(platform: string, name: string, from: string, to: string): Figure[] {
  return currentRun()
    .context.tide.filter((p) => p.platform === platform && p.month >= from && p.month <= to)
    .map((p) =>
      makeFigure({
        measure: "platform_users",
        label: word("monthly-users", { name, month: formatDate(p.month, { language: lang() }) }),
        unit: "users",
        value: p.users,
        hi: p.lowerBound ? null : p.users,
        asOf: tideDay(p),
        evidence: [tideEvidence(p)],
      }),
    );
}
