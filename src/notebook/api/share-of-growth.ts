import type { Figure } from "../../figures/figure.ts";
import { shareOfGrowth as shares } from "../../growth/share-of-growth.ts";
import { sum } from "./arithmetic.ts";
import { formula, named, word } from "./figure-words.ts";
import { account } from "./ledger.ts";
import { netNew } from "./stocks.ts";
import { type Window, windowName } from "./window.ts";
import { worked } from "./worked.ts";

/**
 * Which part of the net new followers each account brought. Net new followers are moves, not people, so they
 * add up over accounts. Where one account lost followers there are no shares: show gains and losses apart.
 */
export function shareOfGrowth(ids: readonly string[], window: Window): Figure[] {
  const nets = ids.map((id) => netNew(id, window));
  if (nets.length === 0) return [];
  const total = sum(nets, { label: word("net-new-of-all", { period: windowName(window) }) });
  return shares(nets).flatMap((outcome, i) => {
    const net = nets[i];
    if (!net?.account) return [];
    return [
      worked({
        measure: "growth_share",
        label: named(account(net.account).name, word("net-new-share"), window),
        unit: "fraction",
        outcome,
        parts: [net, total],
        account: net.account,
        formula: formula("net-new-share"),
      }),
    ];
  });
}
