import type { Evidence } from "../figures/evidence.ts";
import type { Observation } from "../observations/observation.ts";

/** Counts as evidence, in their order. */
export function observed(observations: readonly Observation[]): Evidence[] {
  return observations.map((observation) => ({ kind: "observation", observation }));
}
