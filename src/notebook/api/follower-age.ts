import type { IsoDate } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import { formatDate } from "../../i18n/format.ts";
import type { Observation } from "../../observations/observation.ts";
import { currentRun } from "../run.ts";
import { lang, say } from "./chart-words.ts";
import { account } from "./ledger.ts";

/** Every follower count of an account that has a value, by date. @throws RangeError for one that is older than the account */
export function agedCounts(id: string): readonly Observation[] {
  const counts = currentRun()
    .series(id, "followers")
    .filter((o) => o.metric === "followers" && o.value !== null)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const [first, created] = [counts[0], creationOf(id)];
  if (first && created && first.at < created.from)
    throw new RangeError(
      `${first.source.file}:${first.source.line}: this count of ${id} is of ${first.at}; data/accounts.yml has the account opened on ${created.from} at the earliest. Correct the one that is wrong.`,
    );
  return counts;
}

/** The first and the last day on which an account may have been opened; null where no source says. */
export function creationOf(id: string): Period | null {
  const dates = account(id).createdOn;
  const [from] = dates.map((d) => d.from).toSorted();
  const to = dates
    .map((d) => d.to)
    .toSorted()
    .at(-1);
  return from && to ? { from, to } : null;
}

/** `opened on 15 June 2025`; nothing where no source says. */
export function openedText(id: string): string {
  const created = creationOf(id);
  if (created === null) return "";
  const day = (date: IsoDate) => formatDate(date, { language: lang() });
  return created.from === created.to
    ? say("milestone.opened", { date: day(created.from) })
    : say("milestone.opened-between", { from: day(created.from), to: day(created.to) });
}
