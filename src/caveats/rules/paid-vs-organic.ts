import type { Period } from "../../calendar/period.ts";
import { mergeEvidence } from "../../figures/figure.ts";
import type { Account } from "../../observations/account.ts";
import { metricOf, partMetric, wholeMetric } from "../../observations/metric.ts";
import type { Observation } from "../../observations/observation.ts";
import { observationsBehind } from "../behind.ts";
import { metricWord } from "../counted.ts";
import { countedDays } from "../daily.ts";
import { claimsOf, eventsIn, lasting } from "../events-in.ts";
import { kindOf } from "../measured.ts";
import { names, number, text } from "../message-value.ts";
import { observed } from "../observed.ts";
import { paidShare } from "../paid-share.ts";
import type { Finding, Rule, RuleContext, Subject } from "../rule.ts";
import { shareWithin } from "../window.ts";

interface Counted {
  readonly account: Account;
  readonly metric: string;
  readonly window: Period;
  readonly observations: readonly Observation[];
  /** The number shown, where it is one. */
  readonly value: number | null;
}

export const paidVsOrganic: Rule<{ share: number }> = {
  id: "paid-vs-organic",
  severity: "warn",
  defaults: { share: 0.05 },
  branches: ["known", "unknown"],
  find(subject, context, { share: least }) {
    const counted = countedIn(subject, context);
    if (!counted) return [];
    const { account, metric, observations, value } = counted;
    const whole = wholeMetric(metric);
    // What was paid for, or was not, in a count of its own: it mixes nothing.
    if (metric.startsWith(partMetric(whole, "origin", ""))) return [];
    const split = metricOf(metric).addsOverTime ? paidShare(observations, metric) : null;
    if (!split) return untold(counted, context);
    // The share is that of one part of the audience, and the sentence speaks of all.
    if (whole !== metric) return [];
    const share = split.whole > 0 ? split.paid / split.whole : 0;
    // A number that leaves out what was paid for has no paid share, though the evidence shows one.
    if (share < least || (value !== null && !isSame(value, split.whole))) return [];
    return [
      {
        branch: "known",
        data: {
          ...metricWord(metric),
          account: text(account.name),
          atLeast: text(split.complete ? "no" : "yes"),
          share: number(share, "fraction"),
          paid: number(split.paid),
          whole: number(split.whole),
        },
        evidence: observed(split.observations),
        effect: Math.min(1, share),
      },
    ];
  },
};

/** Counts of what happened in a time: paid promotion can add to them. */
function countedIn(subject: Subject, { accounts }: RuleContext): Counted | null {
  if (subject.scope === "series") {
    const { account, metric, window } = subject;
    const observations = countedDays(subject).map((day) => day.observation);
    // A count of everything has its paid part in counts of another name, which a series does not hold.
    const apart = observations.some((o) => o.paid === "paid");
    if (!apart && observations.some((o) => o.paid === "mixed")) return null;
    const flow = metricOf(metric).kind === "flow" && observations.length > 0;
    return flow ? { account, metric, window, observations, value: null } : null;
  }
  if (subject.scope !== "figure" || kindOf(subject.figure) !== "flow") return null;
  const { measure: metric, value, from, asOf: to } = subject.figure;
  const account = accounts.get(subject.figure.account ?? "");
  const observations = observationsBehind(subject.figure);
  const own = observations.some((o) => o.metric === metric && o.from !== null);
  if (!account || !own || value === null || from === null || to === null) return null;
  return { account, metric, window: { from, to }, observations, value };
}

/** Promotion is on record, but the counts have it in them untold. */
function untold(counted: Counted, context: RuleContext): Finding[] {
  const { account, metric, window } = counted;
  const bought = eventsIn(window, account.id, context).filter((e) => e.tags.includes("paid"));
  const observations = counted.observations.filter((o) => o.metric === metric);
  if (bought.length === 0 || observations.every((o) => o.paid === "organic")) return [];
  return [
    {
      branch: "unknown",
      data: {
        ...metricWord(wholeMetric(metric)),
        account: text(account.name),
        events: names(bought.map((e) => e.label)),
      },
      evidence: mergeEvidence(observed(observations), claimsOf(bought, context)),
      effect: Math.max(...bought.map((e) => shareWithin(window, lasting(e, window)))),
    },
  ];
}

/** Hours watched are no whole numbers, so their sum depends on the order in its last digit. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.abs(b);
}
