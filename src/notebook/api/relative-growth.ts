import type { Figure } from "../../figures/figure.ts";
import { none } from "../../growth/outcome.ts";
import { relativeGrowth } from "../../growth/relative-growth.ts";
import { platformName } from "../../platforms/platform-name.ts";
import { tideBetween } from "../../platforms/tide.ts";
import { currentRun } from "../run.ts";
import { dayName, formula, named, word } from "./figure-words.ts";
import { judged } from "./judge.ts";
import { account } from "./ledger.ts";
import { growthIn } from "./stocks.ts";
import { tideEvidence } from "./tide-evidence.ts";
import type { Window } from "./window.ts";
import { worked } from "./worked.ts";

/** As much of the window as counts of whole months can cover. */
const WHOLE = 0.999;

/**
 * Growth of an account against that of its platform in the same time, (1 + own) / (1 + platform) - 1, from
 * published counts of the platform's users. Where these do not reach over the whole window there is none:
 * nothing is interpolated.
 */
export function relativeToPlatform(id: string, window: Window): Figure {
  const own = growthIn(id, window);
  const platform = platformGrowth(id, window);
  return worked({
    // A rate, and no growth of its own: the platform's is taken out of it.
    measure: "relative_growth_rate",
    label: named(account(id).name, word("growth-against-platform"), window),
    unit: "fraction",
    outcome: relativeGrowth(own, platform),
    parts: [own, platform],
    account: id,
    formula: formula("growth-against-platform"),
  });
}

/** Growth of a platform's published users, of which at least a milestone ("more than a billion") is known. */
function platformGrowth(id: string, window: Window): Figure {
  const { platform } = account(id);
  const { between } = tideBetween(currentRun().context.tide, platform, window);
  const base = {
    measure: "platform_growth_rate",
    label: named(platformName(platform, window.to), word("users-growth")),
    unit: "fraction",
    from: window.from,
    asOf: window.to,
  };
  if (between === null || between.covered < WHOLE) return judged({ ...base, ...none("no-series") });
  const { first, last, growth, atLeast } = between;
  return judged({
    ...base,
    value: growth,
    lo: growth,
    hi: atLeast ? null : growth,
    evidence: [first, last].map(tideEvidence),
    formula: formula("users-growth", { last: dayName(last.month), first: dayName(first.month) }),
  });
}
