import type { IsoDate } from "../../calendar/dates.ts";
import { isGraver, mergeCaveats } from "../../caveats/engine.ts";
import type { Subject } from "../../caveats/rule.ts";
import type { Caveat } from "../../figures/caveat.ts";
import type { Evidence } from "../../figures/evidence.ts";
import { type Figure, mergeEvidence } from "../../figures/figure.ts";
import type { Bounded, Outcome } from "../../growth/outcome.ts";
import { type About, judgedWith } from "./daily.ts";
import { withCaveats } from "./judge.ts";
import { account } from "./ledger.ts";

export interface Worked {
  readonly measure: string;
  readonly label: string;
  readonly unit: string;
  readonly outcome: Outcome;
  readonly parts: readonly Figure[];
  readonly formula: string;
  /** Where the parts do not say it themselves. */
  readonly from?: IsoDate;
  readonly asOf?: IsoDate;
  readonly account?: string;
  /** What it rests on beside its parts. */
  readonly evidence?: readonly Evidence[];
  /** What rules look at beside the figure itself. */
  readonly about?: readonly About[];
}

/**
 * A figure that was worked out from others: it rests on what they rest on, spans their time, and what was said
 * of them holds for it as well. A rule that blocks takes its value away.
 */
export function worked({ outcome, parts, about = [], evidence = [], ...rest }: Worked): Figure {
  const accounts = [...new Set(parts.map((p) => p.account))];
  const figure = judgedWith(
    {
      account: accounts.length === 1 ? (accounts[0] ?? null) : null,
      from: parts.flatMap((p) => p.from ?? []).toSorted()[0] ?? null,
      asOf:
        parts
          .flatMap((p) => p.asOf ?? [])
          .toSorted()
          .at(-1) ?? null,
      ...rest,
      ...outcome,
      evidence: mergeEvidence(...parts.map((p) => p.evidence), evidence),
      parts,
    },
    ...about,
  );
  return withThoseOfParts(figure);
}

/** A figure with what was said of the figures that it was worked out from. */
export function withThoseOfParts(figure: Figure): Figure {
  const { parts, caveats } = figure;
  const accounts = [...new Set(parts.map((p) => p.account))];
  // What a rule says of the result it need not say of its parts as well, unless that is graver.
  const isNew = (c: Caveat) =>
    !caveats.some((own) => own.rule === c.rule && !isGraver(c.severity, own.severity));
  return withCaveats(
    figure,
    mergeCaveats(caveats, ...parts.map((p) => inherited(p, accounts).filter(isNew))),
  );
}

/** Figures of two accounts set against each other are a comparison, whatever is made of them. */
export function comparing(a: Figure, b: Figure): Subject[] {
  if (a.account === null || b.account === null || a.account === b.account) return [];
  const rates = [a, b].every((f) => f.unit.includes("/"));
  return [{ scope: "comparison", of: rates ? "rates" : "totals", figures: [a, b] }];
}

/** What was said of a part still holds; where there are several accounts it says of which. */
function inherited(part: Figure, accounts: readonly (string | null)[]): Caveat[] {
  const about = accounts.length > 1 && part.account ? account(part.account).name : null;
  return part.caveats.map((c) => (about && !c.about ? { ...c, about } : c));
}

/** The result of interval arithmetic on figures; without one of them, for the reason that it is missing. */
export function outcomeOf(result: Bounded, parts: readonly Figure[]): Outcome {
  const reason = parts.find((p) => p.value === null)?.reason ?? "no-source";
  return { ...result, reason: result.value === null ? reason : null };
}
