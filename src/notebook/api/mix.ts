import type { Quarter } from "../../calendar/quarter.ts";
import type { MixPart } from "../../caveats/rule.ts";
import type { Figure } from "../../figures/figure.ts";
import { mixRate, type RatePart } from "../../growth/mix-rate.ts";
import { none, type Outcome, some } from "../../growth/outcome.ts";
import type { About } from "./daily.ts";
import { engagementRate } from "./engagement.ts";
import { kindsOf, postsWith } from "./engagements.ts";
import { formula, metricName, named, word } from "./figure-words.ts";
import { judged } from "./judge.ts";
import { account } from "./ledger.ts";
import { asEvidence } from "./posts.ts";
import { windowName } from "./window.ts";
import { worked } from "./worked.ts";

export interface Mix {
  /** The engagement rate of all accounts together, in each quarter. */
  readonly before: Figure;
  readonly after: Figure;
  /** In percentage points. */
  readonly change: Figure;
  /** What of it comes from accounts with other rates gaining or losing weight. Adds up with `within`. */
  readonly mix: Figure;
  /** What of it comes from rates that changed within the accounts. */
  readonly within: Figure;
}

/**
 * The engagement rate of several accounts together in two quarters, and what of its change is a shift between
 * them. Every account can fall while the whole rises. Each counts by what its posts got of the denominator;
 * views by different rules cannot be put together, so over platforms it is mostly blocked.
 */
export function mixOf(
  ids: readonly string[],
  earlier: Quarter,
  later: Quarter,
  by: "views" | "impressions" = "views",
): Mix {
  const sides = [earlier, later].map((q) => ids.map((id) => sideOf(id, q, by)));
  const [old = [], now = []] = sides;
  const weights = sides.flat().map((s) => s.weight);
  const parts = sides.flat().flatMap((s) => [s.rate, s.weight]);
  const missing = parts.find((p) => p.value === null);
  const found = missing ? null : mixRate(old.map(toPart), now.map(toPart));
  const mixParts = old.flatMap((a, i): MixPart[] => {
    const b = now[i];
    if (!b) return [];
    return [
      {
        label: account(a.id).name,
        weight: { before: a.weight, after: b.weight },
        rate: { before: a.rate, after: b.rate },
      },
    ];
  });
  const about: About[] = [
    { scope: "sum", over: "accounts", figures: weights },
    (figure) => ({ scope: "mix", figure, parts: mixParts }),
  ];
  const figure = (key: keyof Mix, name: string, how: string) => {
    const points = key !== "before" && key !== "after";
    const outcome = found?.[key] ?? none(missing?.reason ?? "no-source");
    return worked({
      measure: points ? `pooled_rate_${key}` : "pooled_rate",
      label: word("pooled", { by: word("by", { denominator: by }), what: name }),
      unit: points ? "percentage points" : "fraction",
      outcome: points ? inPoints(outcome) : outcome,
      parts,
      formula: how,
      about: points ? about : about.slice(0, 1),
    });
  };
  const pooled = formula("pooled", { by: metricName(by) });
  return {
    before: figure("before", windowName(earlier), pooled),
    after: figure("after", windowName(later), pooled),
    change: figure(
      "change",
      word("pooled.change", { period: windowName(later) }),
      formula("pooled-change"),
    ),
    mix: figure("mix", word("pooled.mix"), formula("pooled-mix")),
    within: figure("within", word("pooled.within"), formula("pooled-within")),
  };
}

interface Side {
  readonly id: string;
  readonly weight: Figure;
  readonly rate: Figure;
  readonly base: number;
  readonly hits: number;
}

function sideOf(id: string, q: Quarter, by: "views" | "impressions"): Side {
  const kinds = kindsOf(id);
  const posts = postsWith(id, q, [...kinds, by]);
  const bases = posts.flatMap((p) => p.counts.slice(kinds.length));
  const base = bases.reduce((sum, c) => sum + c.value, 0);
  const hits = posts.reduce(
    (sum, p) => p.counts.slice(0, kinds.length).reduce((n, c) => n + c.value, sum),
    0,
  );
  const weight = judged({
    measure: by,
    label: named(account(id).name, word("posts-of", { metric: metricName(by) }), q),
    unit: by,
    account: id,
    value: posts.length > 0 ? base : null,
    reason: posts.length > 0 ? null : "no-source",
    from: q.from,
    asOf:
      bases
        .map((c) => c.at)
        .toSorted()
        .at(-1) ?? q.to,
    evidence: bases.map(asEvidence),
    formula: formula("sum-over", { posts: posts.length }),
  });
  return { id, weight, rate: engagementRate(id, q, by), base, hits };
}

function toPart({ id, base, hits }: Side): RatePart {
  return { id, base, hits };
}

function inPoints({ value, lo, hi, reason }: Outcome): Outcome {
  const points = (x: number | null) => (x === null ? null : 100 * x);
  return value === null ? none(reason ?? "no-source") : some(100 * value, points(lo), points(hi));
}
