import { type Figure, mergeEvidence } from "../../figures/figure.ts";
import { none, type Outcome } from "../../growth/outcome.ts";
import { shareOfGrowth } from "../../growth/share-of-growth.ts";
import { formula, word } from "./figure-words.ts";
import { judged } from "./judge.ts";
import { withThoseOfParts } from "./worked.ts";

/** Which whole a change has its share of. */
type Whole = "growth" | "gains" | "losses";

/**
 * The share of each change in all of them; where some rose and some fell, in the gains or the losses alone: of a
 * sum of both, shares would be above 100 % or below zero.
 */
export function sharesIn(changes: readonly Figure[], blocked: boolean) {
  const values = changes.flatMap((c) => c.value ?? []);
  const [rose, fell] = [values.some((v) => v > 0), values.some((v) => v < 0)];
  const known = changes.every((c) => c.value !== null);
  const of = (value: number): Whole => (value < 0 ? "losses" : rose && fell ? "gains" : "growth");
  const outcomes = blocked
    ? changes.map(() => none("blocked"))
    : known && rose && fell
      ? apart(changes)
      : shareOfGrowth(changes);
  const shares = changes.map((figure, i) =>
    withThoseOfParts(
      judged({
        measure: "growth_share",
        label: word("share", { of: figure.label }),
        unit: "fraction",
        account: figure.account,
        ...(outcomes[i] ?? none("no-series")),
        from: figure.from,
        asOf: figure.asOf,
        evidence: mergeEvidence(...changes.map((c) => c.evidence)),
        parts: changes,
        formula: formula("share-of-sign"),
      }),
    ),
  );
  return { shares, of };
}

function apart(changes: readonly Figure[]): Outcome[] {
  const fell = (c: Figure) => (c.value ?? 0) < 0;
  const gains = shareOfGrowth(changes.filter((c) => !fell(c)));
  const losses = shareOfGrowth(changes.filter(fell));
  return changes.map((c) => (fell(c) ? losses : gains).shift() ?? none("no-series"));
}
