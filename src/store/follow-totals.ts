import type { Observation } from "../observations/observation.ts";
import { type AnchorMismatch, deriveTotals } from "./derive-totals.ts";
import { byIdentity } from "./resolve.ts";

/** The stock that net changes carry on, and those changes. */
export const CARRIED = { total: "followers", net: "followers_net" } as const;

/**
 * Follower totals of one account with those that its net changes give, and without those that the others
 * contradict.
 * @param totals its observed totals
 * @param net its net changes
 */
export function followTotals(
  totals: readonly Observation[],
  net: readonly Observation[],
): { totals: Observation[]; mismatches: AnchorMismatch[] } {
  const derived = deriveTotals(totals, net);
  const contradicted = new Set(derived.mismatches.map((m) => m.anchor));
  const kept = totals.filter((o) => !contradicted.has(o));
  return {
    totals: [...kept, ...derived.totals].toSorted(byIdentity),
    mismatches: derived.mismatches,
  };
}
