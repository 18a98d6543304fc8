/** What the rules protect, in the order in which a reader meets it, and by which rules. */
export const RULE_GROUPS: Readonly<Record<string, readonly string[]>> = {
  comparison: [
    "unequal-account-age",
    "view-definitions-not-comparable",
    "as-of-mismatch",
    "engagement-denominator",
    "benchmark-mismatch",
    "unequal-windows",
    "weekday-mix",
    "seasonality",
    "time-zone",
  ],
  sums: [
    "followers-summed",
    "unique-metric-summed-over-time",
    "hashtag-campaign-count",
    "lifetime-vs-period",
    "inconsistent-totals",
  ],
  whole: [
    "definition-changed-in-window",
    "platform-incident-in-window",
    "partial-period",
    "missing-days",
    "rounded-figures",
    "restated",
    "deleted-posts",
  ],
  growth: [
    "one-post-carries",
    "follower-spike",
    "platform-tide",
    "platform-assisted",
    "paid-vs-organic",
    "event-causality",
    "mix-effect",
    "baseline-sensitive",
    "extrapolation",
    "small-base",
  ],
  sources: ["self-reported", "conflicting-sources", "implausible-ratio"],
  meaning: [
    "cumulative-only",
    "no-outcome-metric",
    "mean-vs-median",
    "followers-without-engagement",
    "audience-not-reacting",
    "percentage-without-absolute",
    "absolute-without-denominator",
    "chart-lint",
  ],
};

/** The groups with those rules that there are; what belongs to none comes last, as `others`. */
export function groupRules<T extends { readonly id: string }>(
  rules: readonly T[],
): { readonly group: string; readonly rules: readonly T[] }[] {
  const placed = Object.values(RULE_GROUPS).flat();
  const groups = Object.entries(RULE_GROUPS).map(([group, ids]) => ({
    group,
    rules: ids.flatMap((id) => rules.filter((rule) => rule.id === id)),
  }));
  const others = rules.filter((rule) => !placed.includes(rule.id));
  return [...groups, { group: "others", rules: others }].filter((g) => g.rules.length > 0);
}
