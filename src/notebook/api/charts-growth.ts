import type { IsoDate } from "../../calendar/dates.ts";
import { followersOverTime as linesDesign } from "../../charts/followers-over-time.ts";
import { panels as panelsDesign } from "../../charts/panels.ts";
import type { SeriesInput, SeriesWords } from "../../charts/series-input.ts";
import { type Figure, mergeEvidence } from "../../figures/figure.ts";
import { indexed } from "../../growth/indexed.ts";
import { exact, none } from "../../growth/outcome.ts";
import { formatDate } from "../../i18n/format.ts";
import type { Chart } from "../chart.ts";
import type { Showable } from "../showable.ts";
import { figureText, textOf } from "../words.ts";
import { type ChartOptions, makeChart } from "./chart.ts";
import { lang, monthAndYear, say } from "./chart-words.ts";
import { daily, observed } from "./daily.ts";
import { dayName, formula, named, word } from "./figure-words.ts";
import {
  compact,
  count,
  followerLine,
  nameOf,
  needFollowers,
  panelsOf,
} from "./follower-series.ts";
import { caveatsOf, judged } from "./judge.ts";
import { followersAt } from "./stocks.ts";
import { withThoseOfParts } from "./worked.ts";

/**
 * Followers of several accounts in one plot, from zero or on a logarithmic scale. Where the rules block totals
 * side by side, each account is drawn in a panel of its own instead; the picture says why and bears `instead`'s
 * title.
 */
export function followersCompared(
  options: ChartOptions & {
    accounts: readonly string[];
    from: IsoDate;
    to: IsoDate;
    scale?: "linear" | "log";
    instead: { title: Showable };
  },
): Chart {
  const window = { from: options.from, to: options.to };
  const figures = options.accounts.map((id) => followersAt(id, window.to));
  const lines = figures.map((f, i) =>
    followerLine(options.accounts[i] ?? "", window, figureText(f, lang(), "value")),
  );
  needFollowers(lines, options.accounts, window);
  const comparison = caveatsOf({ scope: "comparison", of: "totals", figures });
  const shared = { id: options.id, figures, comparison, spoken: spokenOf(lines) };
  if (comparison.some((c) => c.severity === "block")) {
    const title = textOf(options.title, lang());
    return makeChart({
      ...shared,
      title: options.instead.title,
      subtitle: say("in-place", { title, subtitle: say("followers.subtitle", panelsOf(lines)) }),
      design: panelsDesign(lines, wordsFor(lines)),
    });
  }
  const log = options.scale === "log";
  return makeChart({
    ...shared,
    title: options.title,
    subtitle: options.subtitle ?? say(log ? "compared.subtitle-log" : "compared.subtitle"),
    design: linesDesign(lines, {
      ...wordsFor(lines),
      ...(log
        ? { scale: { type: "log", axis: say("compared.log"), zero: say("compared.zero") } }
        : {}),
    }),
  });
}

/**
 * Followers of several accounts, each as a hundredfold of its own number on one day. The number behind each 100
 * stands beside the index: a small one makes any growth look large. An account that nobody counted on that very
 * day has no line.
 */
export function followersIndexed(
  options: ChartOptions & { accounts: readonly string[]; base: IsoDate; to: IsoDate },
): Chart {
  const window = { from: options.base, to: options.to };
  const figures = options.accounts.map((id) => indexOf(id, options.base, options.to));
  const lines = figures.map((figure, i) => {
    const line = followerLine(options.accounts[i] ?? "", window, indexText(figure));
    return (figure.parts[0]?.value ?? 0) > 0 ? line : { ...line, observations: [] };
  });
  needFollowers(lines, options.accounts, window);
  const date = formatDate(options.base, { language: lang() });
  const words = wordsFor(lines);
  return makeChart({
    id: options.id,
    title: options.title,
    subtitle: options.subtitle ?? say("indexed.subtitle", { date }),
    design: linesDesign(lines, {
      ...words,
      tick: count,
      note: [say("indexed.note", { date }), words.note].filter((t) => t !== "").join(" "),
      index: { base: options.base },
    }),
    figures,
    spoken: spokenOf(lines),
  });
}

/** The index at the end; its first part is the number that is 100. */
function indexOf(id: string, base: IsoDate, to: IsoDate): Figure {
  const seen = daily(id, "followers", { from: base, to: base }).find((o) => o.value !== null);
  const start = judged({
    measure: "followers",
    label: named(nameOf(id), word("followers-base")),
    unit: "followers",
    account: id,
    value: seen?.value ?? null,
    reason: "missing-start",
    asOf: base,
    evidence: seen ? [observed(seen)] : [],
  });
  const end = followersAt(id, to);
  const values = [seen ? exact(seen.value) : none("missing-start"), end];
  return withThoseOfParts(
    judged({
      measure: "followers_index",
      label: named(nameOf(id), word("followers-index", { base: dayName(base) })),
      unit: "index",
      account: id,
      ...(indexed(values, 0)[1] ?? none("missing-end")),
      asOf: end.asOf,
      evidence: mergeEvidence(start.evidence, end.evidence),
      parts: [start, end],
      formula: formula("indexed", { day: dayName(end.asOf ?? to), base: dayName(base) }),
    }),
  );
}

function indexText(figure: Figure): string {
  const base = figure.parts[0]?.value;
  const text = figureText(figure, lang(), "value");
  return figure.value === null || base == null
    ? text
    : say("indexed.value", { index: text, base: count(base) });
}

function wordsFor(lines: readonly SeriesInput[]): SeriesWords {
  return {
    ...monthAndYear(),
    tick: compact,
    note: lines.some((l) => (l.dashed ?? []).length > 0) ? say("followers.note") : "",
    columns: { date: say("column.date") },
  };
}

function spokenOf(lines: readonly SeriesInput[]): string[] {
  return lines.map((l) => `${l.name}: ${l.value}`);
}
