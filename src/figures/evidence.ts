import type { Claim } from "../claims/claim.ts";
import type { Observation } from "../observations/observation.ts";

/** What a figure rests on. */
export type Evidence =
  | { readonly kind: "observation"; readonly observation: Observation }
  | { readonly kind: "claim"; readonly claim: Claim };

/** Evidence of several figures, each piece once, in order of first use. */
export function mergeEvidence(...lists: readonly (readonly Evidence[])[]): Evidence[] {
  const seen = new Set<string>();
  return lists.flat().filter((e) => {
    const key = evidenceKey(e);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

// Rules ask for the evidence behind figures again and again.
const keys = new WeakMap<Observation, string>();

/** The same for the same row, however often it was read. */
export function evidenceKey(e: Evidence): string {
  if (e.kind === "claim") return e.claim.id;
  const known = keys.get(e.observation);
  if (known !== undefined) return known;
  const { source, account, metric, from, at, value } = e.observation;
  const key = JSON.stringify([
    source.file,
    source.line,
    source.column,
    account,
    metric,
    from,
    at,
    value,
  ]);
  keys.set(e.observation, key);
  return key;
}
