import { mergeCaveats } from "../../caveats/engine.ts";
import type { Claim } from "../../claims/claim.ts";
import type { Caveat } from "../../figures/caveat.ts";
import type { Figure } from "../../figures/figure.ts";
import type { Chart } from "../chart.ts";
import { currentRun } from "../run.ts";
import type { Showable } from "../showable.ts";
import { caveatsOf } from "./judge.ts";

export interface ChartOptions {
  /** Lower-case letters, digits and hyphens; part of the chart's address, so keep it. */
  readonly id: string;
  /** The finding, as a sentence. */
  readonly title: Showable;
  /** In place of the chart kind's own. */
  readonly subtitle?: Showable;
}

/** Registers a chart with the running report. @throws RangeError when its id is taken or no id. */
export function makeChart(
  parts: Omit<Chart, "kind" | "caveats" | "claims"> & {
    claims?: readonly Claim[];
    comparison?: readonly Caveat[];
  },
): Chart {
  const run = currentRun();
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(parts.id)) {
    throw new RangeError(
      `"${parts.id}" cannot be a chart's id: use lower-case letters, digits and hyphens.`,
    );
  }
  if (run.charts.some((c) => c.id === parts.id)) {
    throw new RangeError(`Two charts have the id "${parts.id}": each needs one of its own.`);
  }
  const claims = parts.claims ?? claimsBehind(parts.figures);
  const { comparison = [], ...rest } = parts;
  const chart: Chart = {
    kind: "chart",
    ...rest,
    claims,
    caveats: mergeCaveats(
      comparison,
      parts.figures.length > 0 ? caveatsOf({ scope: "view", figures: parts.figures }) : [],
      claims.length > 0 ? caveatsOf({ scope: "claims", claims }) : [],
      parts.figures
        .flatMap((f) => f.caveats)
        .filter((c) => !SAID_FOR_ALL.has(c.rule) && !saysTheSame(c, comparison)),
    ),
  };
  run.charts.push(chart);
  return chart;
}

/** A comparison names the figure that a caveat is of; beside it the figure's own words would say it again. */
function saysTheSame(own: Caveat, comparison: readonly Caveat[]): boolean {
  const rests = (c: Caveat) =>
    JSON.stringify(c.evidence.map((e) => (e.kind === "claim" ? e.claim.id : e.observation.source)));
  return comparison.some((c) => c.rule === own.rule && rests(c) === rests(own));
}

/** Rules that speak once for all claims of a chart, not again for each figure. */
const SAID_FOR_ALL = new Set(["self-reported", "conflicting-sources", "implausible-ratio"]);

function claimsBehind(figures: readonly Figure[]): Claim[] {
  const claims = figures.flatMap((f) =>
    f.evidence.flatMap((e) => (e.kind === "claim" ? [e.claim] : [])),
  );
  return claims.filter((c, i) => claims.findIndex((d) => d.id === c.id) === i);
}
