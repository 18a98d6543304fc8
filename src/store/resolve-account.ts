import type { Observation } from "../observations/observation.ts";
import type { AnchorMismatch } from "./derive-totals.ts";
import { CARRIED, followTotals } from "./follow-totals.ts";
import { group } from "./group.ts";
import { byIdentity, type Revision, resolve } from "./resolve.ts";

/** What is current of the counts of one account, and what was replaced or contradicted. */
export interface Resolved {
  /** In the order of the store, derived totals among them. */
  readonly observations: readonly Observation[];
  readonly revisions: readonly Revision[];
  readonly mismatches: readonly AnchorMismatch[];
}

/** @param all every observation of one account, from all exports and by hand */
export function resolveAccount(all: readonly Observation[]): Resolved {
  const { observations, revisions } = resolve(all);
  const byMetric = group(observations, (o) => o.metric);
  const totals = byMetric.get(CARRIED.total) ?? [];
  const followed = followTotals(totals, byMetric.get(CARRIED.net) ?? []);
  return {
    observations: [
      ...observations.filter((o) => o.metric !== CARRIED.total),
      ...followed.totals,
    ].toSorted(byIdentity),
    revisions,
    mismatches: followed.mismatches,
  };
}
