import type { Claim } from "../../claims/claim.ts";
import { type Figure, isFigure, mergeEvidence } from "../../figures/figure.ts";
import type { Observation } from "../../observations/observation.ts";
import { judged } from "./judge.ts";
import { withThoseOfParts } from "./worked.ts";

export interface LiftOptions {
  /** What the number was worked out from. At least one. */
  readonly from?: readonly (Figure | Claim | Observation)[];
  /** Entries that were counted, not relied on: how many claims the ledger has says nothing about whether they are true. */
  readonly counting?: readonly Claim[];
  readonly label: string;
  readonly unit: string;
  readonly measure?: string;
  /** How it was worked out, in words. */
  readonly formula?: string;
}

/**
 * A number that was worked out by hand or in a DataFrame, tied to what it came from.
 * It has no bounds of its own: pass on those of its sources where they matter.
 */
export function figure(value: number | null, options: LiftOptions): Figure {
  const { from = [], counting = [] } = options;
  if (from.length + counting.length === 0) {
    throw new RangeError(
      "figure(value, { from }) needs at least one figure, claim or observation in `from`, or entries in `counting`.",
    );
  }
  const figures = from.filter(isFigure);
  const evidence = mergeEvidence(
    counting.map((c) => ({ kind: "observation" as const, observation: asRow(c) })),
    ...from.map((f) =>
      isFigure(f)
        ? f.evidence
        : "statedBy" in f
          ? [{ kind: "claim" as const, claim: f }]
          : [{ kind: "observation" as const, observation: f }],
    ),
  );
  return withThoseOfParts(
    judged({
      measure: options.measure ?? "computed",
      label: options.label,
      unit: options.unit,
      value,
      reason: value === null ? "no-source" : null,
      evidence,
      parts: figures,
      formula: options.formula ?? null,
    }),
  );
}

/** An entry of the ledger as what it is for sure: one row of a file. */
function asRow(c: Claim): Observation {
  return {
    account: c.account ?? c.subject,
    platform: "other",
    surface: "ledger",
    metric: "claims",
    from: null,
    at: c.source.published,
    value: 1,
    unit: "claims",
    source: c.at,
    retrievedOn: null,
    definition: null,
    status: "observed",
    paid: "unknown",
    capturedBy: null,
  };
}

/** Something that a reader would ask for and that nothing at hand can answer, with the reason. */
export function missing(label: string, unit: string, reason: "no-source" | "no-series"): Figure {
  return judged({ measure: "missing", label, unit, reason });
}
