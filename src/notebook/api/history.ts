import type { Period } from "../../calendar/period.ts";
import type { Observation } from "../../observations/observation.ts";
import { currentRun } from "../run.ts";
import type { About } from "./daily.ts";

/** All that is known of an account's metric, by date. */
export function historyOf(id: string, metric: string): readonly Observation[] {
  return currentRun()
    .series(id, metric)
    .filter((o) => o.metric === metric && o.value !== null)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** A change as rules look at it; none where it is of no account, or one of the periods is not known. */
export function changeSubject(
  id: string | null,
  metric: string,
  before: Period | null,
  after: Period | null,
): About[] {
  const of = currentRun().context.accounts.get(id ?? "");
  if (!of || before === null || after === null) return [];
  const history = historyOf(of.id, metric);
  return [(figure) => ({ scope: "change", figure, account: of, metric, before, after, history })];
}
