import type { Position } from "../diagnostics/diagnostic.ts";
import type { Platform } from "./observation.ts";

/** By what an engagement rate is divided. */
export const DENOMINATORS = ["followers", "reach", "impressions", "views"] as const;
export type Denominator = (typeof DENOMINATORS)[number];

/** What others report of themselves, as published. One row of `data/benchmarks.csv`. */
export interface Benchmark {
  readonly id: string;
  /** Who was measured: `nonprofits`, `all industries`. */
  readonly sector: string;
  readonly platform: Platform;
  /** `engagement_rate`, as METRICS has it. */
  readonly metric: string;
  readonly statistic: "median" | "mean";
  /** In the unit of the metric: a fraction for rates. */
  readonly value: number;
  readonly denominator: Denominator;
  /** Size of the accounts measured, by followers; null: not said. */
  readonly followersFrom: number | null;
  readonly followersTo: number | null;
  readonly year: number;
  readonly publisher: string;
  readonly url: string;
  readonly at: Position;
}
