import type { Figure } from "../../figures/figure.ts";
import { mergeEvidence } from "../../figures/figure.ts";
import { evidenceBehind } from "../behind.ts";
import { kindOf, STOCKS } from "../measured.ts";
import { date, number, text } from "../message-value.ts";
import type { Finding, Rule, RuleContext } from "../rule.ts";

export const cumulativeOnly: Rule = {
  id: "cumulative-only",
  severity: "warn",
  catches: "A running total shown without what each period brought.",
  why: "A vanity metric always moves in a favourable direction (Eric Ries, The Lean Startup): a total built up over years hides a bad quarter.",
  instead: "What each quarter brought, as bars, with the total as small context.",
  defaults: {},
  help: {},
  branches: ["stock", "stock-unknown", "cumulative"],
  find(subject, context) {
    if (subject.scope !== "view") return [];
    const shown = subject.figures.filter((figure) => figure.value !== null);
    const kinds = shown.map(kindOf);
    if (kinds.some((kind) => ["flow", "net", "percent", "rate"].includes(kind))) return [];
    const cumulative = shown.filter((figure) => kindOf(figure) === "cumulative");
    const stocks = shown.filter((figure) => kindOf(figure) === "stock");
    const sums: Finding[] =
      cumulative.length === 0 ? [] : [{ branch: "cumulative", data: {}, ...resting(cumulative) }];
    if (stocks.length === 0) return sums;
    const known = netsOf(stocks, context);
    if (known.length > 0) return [...known, ...sums];
    return [{ branch: "stock-unknown", data: {}, ...resting(stocks) }, ...sums];
  },
};

function resting(figures: readonly Figure[]): Pick<Finding, "evidence" | "effect"> {
  // Nothing of the total is wrong; it only leaves out the pace. Weightier findings go first.
  return { evidence: mergeEvidence(...figures.map(evidenceBehind)), effect: 0.1 };
}

/** What the shown time brought to each account, where counts of at least two days are behind the view. */
function netsOf(stocks: readonly Figure[], { accounts }: RuleContext): Finding[] {
  const ids = [...new Set(stocks.flatMap((figure) => figure.account ?? []))];
  return ids.flatMap((id) => {
    const counts = mergeEvidence(...stocks.map(evidenceBehind))
      .flatMap((e) => (e.kind === "observation" ? [e.observation] : []))
      .filter((o) => o.account === id && o.from === null && STOCKS.includes(o.metric))
      .filter((o, _, all) => o.metric === all[0]?.metric && o.value !== null)
      .toSorted((a, b) => (a.at < b.at ? -1 : 1));
    const [first, last] = [counts[0], counts.at(-1)];
    if (!first || !last || first.at === last.at) return [];
    const evidence = [first, last].map((observation) => ({
      kind: "observation" as const,
      observation,
    }));
    return [
      {
        branch: "stock",
        data: {
          account: text(accounts.get(id)?.name ?? id),
          net: number((last.value ?? 0) - (first.value ?? 0)),
          first: date(first.at),
          last: date(last.at),
        },
        evidence,
        effect: 0.1,
      },
    ];
  });
}
