import type { ChartDesign } from "../charts/chart.ts";
import type { Claim } from "../claims/claim.ts";
import type { Caveat } from "../figures/caveat.ts";
import type { Figure } from "../figures/figure.ts";
import type { Showable } from "./showable.ts";

/** A chart of a report, before it is drawn. */
export interface Chart {
  readonly kind: "chart";
  /** Its address within the report: `/<report>/charts/<id>/`. */
  readonly id: string;
  readonly design: ChartDesign;
  /** The finding. */
  readonly title: Showable;
  /** What is drawn, with the unit. */
  readonly subtitle: Showable;
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  /** Of the comparison, of what is shown together, and of the claims behind it; gravest first. */
  readonly caveats: readonly Caveat[];
  /** What the marks say, for those who cannot see them: one clause per mark. */
  readonly spoken: readonly string[];
}

export function isChart(x: unknown): x is Chart {
  return typeof x === "object" && x !== null && (x as { kind?: unknown }).kind === "chart";
}
