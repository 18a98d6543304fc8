import type { Figure } from "../../figures/figure.ts";
import { none } from "../../growth/outcome.ts";
import { relativeGrowth } from "../../growth/relative-growth.ts";
import { shareOfGrowth as shares } from "../../growth/share-of-growth.ts";
import { platformName } from "../../platforms/platform-name.ts";
import { tideBetween } from "../../platforms/tide.ts";
import { currentRun } from "../run.ts";
import { sum } from "./arithmetic.ts";
import { judged } from "./judge.ts";
import { account } from "./ledger.ts";
import { growthIn, netNew } from "./stocks.ts";
import { tideEvidence } from "./tide-evidence.ts";
import { type Window, windowName } from "./window.ts";
import { worked } from "./worked.ts";

/**
 * Which part of the net new followers of several accounts each of them brought, as fractions. Where some won and
 * some lost followers there are no shares.
 */
export function shareOfGrowth(ids: readonly string[], window: Window): Figure[] {
  const nets = ids.map((id) => netNew(id, window));
  if (nets.length === 0) return [];
  const total = sum(nets, { label: `Net new followers of all accounts, ${windowName(window)}` });
  return shares(nets).flatMap((outcome, i) => {
    const net = nets[i];
    if (!net?.account) return [];
    return [
      worked({
        measure: "growth_share",
        label: `${account(net.account).name}: share of net new followers, ${windowName(window)}`,
        unit: "fraction",
        outcome,
        parts: [net, total],
        account: net.account,
        formula: "net new followers of the account / net new followers of all",
      }),
    ];
  });
}

/** Growth of an account against that of its platform's users in the same window, as a fraction. */
export function relativeToPlatform(id: string, window: Window): Figure {
  const own = growthIn(id, window);
  const platform = platformGrowth(id, window);
  return worked({
    measure: "relative_growth_rate",
    label: `${account(id).name}: growth against the platform's, ${windowName(window)}`,
    unit: "fraction",
    outcome: relativeGrowth(own, platform),
    parts: [own, platform],
    account: id,
    formula: "(1 + growth of the account) / (1 + growth of the platform) - 1",
  });
}

/** Growth of the platform's published users; none where the published counts do not cover the window. */
function platformGrowth(id: string, window: Window): Figure {
  const { platform } = account(id);
  const { between } = tideBetween(currentRun().context.tide, platform, window);
  const base = {
    measure: "platform_growth_rate",
    label: `${platformName(platform, window.to)}: growth of its users`,
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
    formula: `users of ${last.month} / users of ${first.month} - 1`,
  });
}

/** The share of the window that published counts cover when they cover all of it, but for rounding. */
const WHOLE = 0.999;
