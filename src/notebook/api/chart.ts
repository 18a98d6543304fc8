import { mergeCaveats } from "../../caveats/engine.ts";
import type { Claim } from "../../claims/claim.ts";
import type { Caveat } from "../../figures/caveat.ts";
import type { Chart } from "../chart.ts";
import { currentRun } from "../run.ts";
import type { Showable } from "../showable.ts";
import { textOf } from "../words.ts";
import { caveatsOfView, claimsBehind } from "./caveats-of-view.ts";
import { lang } from "./chart-words.ts";
import { caveatsOf } from "./judge.ts";
import { withCounts } from "./with-counts.ts";

export interface ChartOptions {
  /** Lower-case letters, digits and hyphens; part of the chart's address, so keep it. */
  readonly id: string;
  /** The finding, as a sentence. */
  readonly title: Showable;
  /** In place of the chart kind's own. */
  readonly subtitle?: Showable;
}

/** The room that a page gives a picture; what a spec does to its axes is the same in any. */
const PAGE = { width: 720, narrow: false };

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
  const spec = parts.design.plot(PAGE);
  const tricks = caveatsOf({ scope: "spec", spec, figures: parts.figures });
  const chart: Chart = {
    kind: "chart",
    ...rest,
    title: withCounts(parts.title, { text: textOf(parts.subtitle, lang()), figures: [] }),
    subtitle: withCounts(parts.subtitle, { text: textOf(parts.title, lang()), figures: [] }),
    claims,
    caveats: caveatsOfView(parts.figures, claims, mergeCaveats(comparison, tricks)),
  };
  run.charts.push(chart);
  return chart;
}
