import type { Claim } from "../../claims/claim.ts";
import type { Figure, Reason } from "../../figures/figure.ts";
import { currentRun } from "../run.ts";
import { metricName, word } from "./figure-words.ts";
import { judged } from "./judge.ts";
import { needMetric } from "./known-metric.ts";
import { account, claims } from "./ledger.ts";
import { fromClaim, perItem } from "./stated.ts";

/** Followers of an account, newest count first choice, else what the ledger claims. */
export function followers(id: string): Figure {
  return total(id, "followers", "followers");
}

/** Views of an account's own posts. Views of other people's posts are blocked. */
export function views(id: string): Figure {
  return total(id, "views", "views");
}

/** Videos that an account has published. */
export function videos(id: string): Figure {
  return total(id, "videos", "videos", "videos_total");
}

/**
 * A count of an account: the newest observation, else a claim, else a figure that says that no source has it.
 * `metric` is the claim's name of it, `stock` the observation's where that differs.
 */
export function total(id: string, metric: string, unit: string, stock: string = metric): Figure {
  const of = account(id);
  const base = {
    measure: metric,
    label: word("total", { name: of.platformName, metric: metricName(metric) }),
    unit,
    account: of.id,
  };
  const seen = currentRun()
    .series(id, stock)
    .filter((o) => o.account === id && o.metric === stock && o.value !== null)
    .sort((a, b) => (a.at < b.at ? 1 : -1))[0];
  if (seen) {
    return judged({
      ...base,
      value: seen.value,
      asOf: seen.at,
      evidence: [{ kind: "observation", observation: seen }],
    });
  }
  const told = claims().find((c) => c.account === id && c.metric === metric && c.value !== null);
  if (told) {
    const figure = fromClaim(told, base);
    return figure.reason === "blocked" ? { ...figure, instead: perItemOf(told) } : figure;
  }
  needMetric(metric);
  return judged({ ...base, reason: "no-source" satisfies Reason });
}

/** What is left to say of a count of other people's posts: how much each of them got, on average. */
function perItemOf(told: Claim): Figure | null {
  const items = claims().find(
    (c) => c.subject === told.subject && c.metric === "videos" && c !== told,
  );
  return items ? perItem(told.id, items.id) : null;
}
