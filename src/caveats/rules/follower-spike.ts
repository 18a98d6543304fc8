import { addDays } from "../../calendar/dates.ts";
import { mergeEvidence } from "../../figures/figure.ts";
import { robustZ } from "../../growth/robust-z.ts";
import type { AccountEvent } from "../../observations/event.ts";
import { asEvidence } from "../behind.ts";
import { type Change, dailyChanges } from "../daily-change.ts";
import { date, list, names, number, text } from "../message-value.ts";
import type { Rule, RuleContext } from "../rule.ts";

const METRICS: readonly string[] = ["followers", "followers_net", "followers_gained"];

/** Of fewer days the median does not tell what the account is used to. */
const MIN_DAYS = 14;

/** More dates than this are told as their first and last. */
const NAMED_DAYS = 4;

export const followerSpike: Rule<{ z: number; mult: number; share: number; people: number }> = {
  id: "follower-spike",
  severity: "warn",
  defaults: { z: 3.5, mult: 3, share: 0.1, people: 10 },
  branches: ["share", "more-than-all"],
  find(subject, context, limits) {
    if (subject.scope !== "series" || !METRICS.includes(subject.metric)) return [];
    const { days, total } = dailyChanges(subject);
    if (days.length < MIN_DAYS) return [];
    const values = days.map((day) => day.value);
    const { median, z, scale } = robustZ(values);
    // People come one by one: a count of few also scatters by its own root, however quiet it was.
    const noise = Math.max(1, Math.sqrt(Math.max(0, median)) / (scale || 1), 1 / (scale || 1));
    const peaks = days.filter(
      ({ value }, i) =>
        (z[i] ?? 0) / noise >= limits.z && value > 0 && value >= limits.mult * median,
    );
    const excess = peaks.reduce((sum, { value }) => sum + value - median, 0);
    const least = Math.max(limits.people, limits.share * Math.abs(total));
    if (peaks.length === 0 || excess < least) return [];
    const brought = peaks.reduce((sum, { value }) => sum + value, 0);
    const events = eventsOn(peaks, subject.account.id, context);
    const dates = peaks.map((day) => day.date);
    const many = dates.length > NAMED_DAYS;
    const rests = events.flatMap((e) => e.claims).flatMap((id) => context.claims.get(id) ?? []);
    return [
      {
        branch: total > 0 && brought <= total ? "share" : "more-than-all",
        data: {
          share: number(total > 0 ? brought / total : 0, "fraction"),
          brought: number(brought),
          total: number(total),
          gross: text(subject.metric === "followers_gained" ? "yes" : "no"),
          days: number(peaks.length),
          many: text(many ? "yes" : "no"),
          dates: list(dates.map(date)),
          first: date(dates[0] ?? ""),
          last: date(dates.at(-1) ?? ""),
          cause: text(events.length > 0 ? "known" : "none"),
          events: names(events.map((event) => event.label)),
        },
        evidence: mergeEvidence(
          peaks
            .flatMap((day) => day.observations)
            .map((observation) => ({ kind: "observation" as const, observation })),
          asEvidence(rests),
        ),
        effect: total > 0 ? Math.min(1, excess / total) : 1,
      },
    ];
  },
};

/** What is on record for one of the days. An event without a known end is taken for its first week. */
function eventsOn(
  days: readonly Change[],
  account: string,
  { events }: RuleContext,
): readonly AccountEvent[] {
  return events.filter(
    (e) =>
      e.account === account &&
      days.some((day) => e.from <= day.date && day.date <= (e.to ?? addDays(e.from, 6))),
  );
}
