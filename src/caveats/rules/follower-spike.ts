import { mergeEvidence } from "../../figures/figure.ts";
import { robustZ } from "../../growth/robust-z.ts";
import { metricWord } from "../counted.ts";
import { dailyChanges } from "../daily-change.ts";
import { claimsOf, eventsOn } from "../events-in.ts";
import { date, list, names, number, text } from "../message-value.ts";
import type { Rule } from "../rule.ts";

const METRICS: readonly string[] = ["followers", "followers_net", "followers_gained"];

/** What is watched or shown has days that differ far more than those of followers. */
const SEEN: readonly string[] = ["views", "engaged_views", "impressions"];

/** Of fewer days the median does not tell what the account is used to. */
const MIN_DAYS = 14;

/** More dates than this are told as their first and last. */
const NAMED_DAYS = 4;

export const followerSpike: Rule<
  Readonly<Record<"z" | "mult" | "share" | "people" | "seen", number>>
> = {
  id: "follower-spike",
  severity: "warn",
  defaults: { z: 3.5, mult: 3, share: 0.1, people: 10, seen: 0.5 },
  branches: ["share", "more-than-all", "seen"],
  find(subject, context, limits) {
    if (subject.scope !== "series") return [];
    const seen = SEEN.includes(subject.metric);
    if (!seen && !METRICS.includes(subject.metric)) return [];
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
    const least = Math.max(limits.people, (seen ? limits.seen : limits.share) * Math.abs(total));
    if (peaks.length === 0 || excess < least) return [];
    const brought = peaks.reduce((sum, { value }) => sum + value, 0);
    const dates = peaks.map((day) => day.date);
    const events = eventsOn(dates, subject.account.id, context);
    const many = dates.length > NAMED_DAYS;
    return [
      {
        branch: seen ? "seen" : total > 0 && brought <= total ? "share" : "more-than-all",
        data: {
          ...metricWord(subject.metric),
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
          claimsOf(events, context),
        ),
        effect: total > 0 ? Math.min(1, excess / total) : 1,
      },
    ];
  },
};
