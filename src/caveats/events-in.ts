import { addDays, type IsoDate } from "../calendar/dates.ts";
import { overlaps, type Period } from "../calendar/period.ts";
import type { Evidence } from "../figures/evidence.ts";
import type { AccountEvent } from "../observations/event.ts";
import { asEvidence } from "./behind.ts";
import type { RuleContext } from "./rule.ts";

/** What is on record for an account within a time, in the order of the file. */
export function eventsIn(
  window: Period,
  account: string,
  { events }: RuleContext,
): readonly AccountEvent[] {
  return events.filter((e) => e.account === account && overlaps(window, lasting(e, window)));
}

/** What is on record for one of some days. An event without a known end is taken for its first week. */
export function eventsOn(
  days: readonly IsoDate[],
  account: string,
  { events }: Pick<RuleContext, "events">,
): readonly AccountEvent[] {
  return events.filter(
    (e) =>
      e.account === account &&
      days.some((day) => e.from <= day && day <= (e.to ?? addDays(e.from, 6))),
  );
}

/** The days of an event. One without a known end is taken to last to the end of the window. */
export function lasting({ from, to }: AccountEvent, window: Period): Period {
  return { from, to: to ?? (from > window.to ? from : window.to) };
}

/** The claims that some events rest on. */
export function claimsOf(events: readonly AccountEvent[], { claims }: RuleContext): Evidence[] {
  return asEvidence(events.flatMap((e) => e.claims).flatMap((id) => claims.get(id) ?? []));
}
