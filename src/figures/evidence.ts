import type { Claim } from "../claims/claim.ts";
import type { Observation } from "../observations/observation.ts";

/** What a figure rests on. */
export type Evidence =
  | { readonly kind: "observation"; readonly observation: Observation }
  | { readonly kind: "claim"; readonly claim: Claim };

/** Evidence of several figures, each piece once, in order of first use. */
export function mergeEvidence(...lists: readonly (readonly Evidence[])[]): Evidence[] {
  const seen = new Set<unknown>();
  return lists.flat().filter((e) => {
    const key = e.kind === "claim" ? e.claim.id : e.observation;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
