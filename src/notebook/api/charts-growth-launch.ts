import { addDays } from "../../calendar/dates.ts";
import { ageAxis } from "../../charts/age-axis.ts";
import { launchAligned as launchDesign } from "../../charts/launch-aligned.ts";
import { type LaunchCurve, type LaunchRow, launchCurves } from "../../charts/launch-input.ts";
import type { Figure } from "../../figures/figure.ts";
import { none } from "../../growth/outcome.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Chart } from "../chart.ts";
import { figureText } from "../words.ts";
import { type ChartOptions, makeChart } from "./chart.ts";
import { lang, say } from "./chart-words.ts";
import { observed } from "./daily.ts";
import { formula, named, word } from "./figure-words.ts";
import { agedCounts, creationOf } from "./follower-age.ts";
import { compact, count, nameOf } from "./follower-series.ts";
import { judged } from "./judge.ts";
import { ratio } from "./measures.ts";

/**
 * Followers of several accounts by their age, cut at the age of the youngest, so that ten years are not set
 * against two. The first account is set against each of the others at that age, in words.
 */
export function launchAligned(options: ChartOptions & { accounts: readonly string[] }): Chart {
  const ids = options.accounts;
  const rows = ids.map(
    (id): LaunchRow => ({
      name: nameOf(id),
      observations: agedCounts(id),
      created: creationOf(id),
      value: "",
    }),
  );
  const { age, curves } = launchCurves(rows);
  if (curves.every((c) => c === null))
    throw new RangeError(
      `Nothing is known of the age of ${ids.join(", ")}: give created-on in data/accounts.yml and put exports with followers into data/exports/.`,
    );
  const figures = ids.map((id, i) => atAge(id, age, curves[i] ?? null));
  const named = rows.map((r, i) => {
    const figure = figures[i];
    return { ...r, value: figure ? figureText(figure, lang(), "value") : "" };
  });
  const names = new Map(figures.map((f, i) => [f, rows[i]?.name ?? ""]));
  const [first, ...others] = figures;
  const ratios =
    first?.value == null
      ? []
      : others
          .filter((f) => f.value !== null)
          .map((f) =>
            ratio(
              first,
              f,
              say("launch.ratio", { a: names.get(first) ?? "", b: names.get(f) ?? "" }),
            ),
          );
  const note = [
    curves.some(hasDashes) ? say("launch.dashed") : "",
    curves.some((c) => c !== null && c.slack > 0) ? say("launch.band") : "",
  ];
  const { unit, days } = ageAxis([age]);
  return makeChart({
    id: options.id,
    title: options.title,
    subtitle:
      options.subtitle ??
      say("launch.subtitle", { age: formatNumber(age / days, { unit, language: lang() }) }),
    design: launchDesign(named, {
      axis: { days: say("launch.axis-days"), years: say("launch.axis-years") },
      age: count,
      tick: compact,
      note: note.filter((t) => t !== "").join(" "),
      columns: { age: say("launch.column-age") },
    }),
    figures: [...figures, ...ratios],
    spoken: [
      ...named.map((r) => `${r.name}: ${r.value}`),
      ...ratios.map((r) => `${r.label}: ${figureText(r, lang(), "with-range")}`),
    ],
  });
}

/** What an account had at an age; it rests on the counts on both sides of that day. */
function atAge(id: string, age: number, curve: LaunchCurve | null): Figure {
  const created = creationOf(id);
  const day = created && addDays(created.from, age);
  const known = agedCounts(id);
  const near = day ? [known.findLast((o) => o.at <= day), known.find((o) => o.at >= day)] : [];
  const missing = created === null ? none("no-creation-date") : none("no-series");
  const { value, lo, hi, reason } = curve?.atAge ?? missing;
  return judged({
    measure: "followers_at_age",
    label: named(nameOf(id), word("followers-at-age", { days: age })),
    unit: "followers",
    account: id,
    ...{ value, lo, hi, reason },
    asOf: day,
    evidence: [...new Set(near)].flatMap((o) => (o ? [observed(o)] : [])),
    formula: curve?.atAge.kind === "interpolated" ? formula("between-counts") : null,
  });
}

function hasDashes(curve: LaunchCurve | null): boolean {
  const points = curve?.points ?? [];
  return points.some(
    (p, i) => i > 0 && (p.age - (points[i - 1]?.age ?? 0) > 1 || curve?.derived.has(p.age)),
  );
}
