import type { Figure } from "../../figures/figure.ts";
import { mergeEvidence } from "../../figures/figure.ts";
import { accountFigures, evidenceBehind } from "../behind.ts";
import { kindOf, STOCKS } from "../measured.ts";
import { date, names, number, text } from "../message-value.ts";
import type { Finding, Rule, RuleContext } from "../rule.ts";

export const cumulativeOnly: Rule = {
  id: "cumulative-only",
  severity: "warn",
  defaults: {},
  branches: ["stock", "stock-unknown", "stock-unknown-some", "cumulative"],
  find(subject, context) {
    if (subject.scope !== "view") return [];
    const shown = subject.figures.filter((figure) => figure.value !== null);
    const paces = shown.filter((f) => ["flow", "net", "percent", "rate"].includes(kindOf(f)));
    const paced = new Set(paces.flatMap(accountsOf));
    const bare = shown.filter((figure) => !accountsOf(figure).every((id) => paced.has(id)));
    const cumulative = bare.filter((figure) => kindOf(figure) === "cumulative");
    const stocks = bare.filter((figure) => kindOf(figure) === "stock");
    const sums: Finding[] =
      cumulative.length === 0 ? [] : [{ branch: "cumulative", data: {}, ...resting(cumulative) }];
    if (stocks.length === 0) return sums;
    const known = netsOf(stocks, context);
    if (known.length > 0) return [...known, ...sums];
    const who = names(
      stocks.flatMap((f) => context.accounts.get(f.account ?? "")?.name ?? f.label),
    );
    // Beside totals that do show their pace it is said which ones do not.
    const branch = paced.size > 0 ? "stock-unknown-some" : "stock-unknown";
    return [{ branch, data: { who }, ...resting(stocks) }, ...sums];
  },
};

/** The accounts that a figure speaks of; of a sum, those that it adds up. */
function accountsOf(figure: Figure): (string | null)[] {
  const own = accountFigures(figure).map((part) => part.account);
  return own.length > 0 ? own : [null];
}

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
