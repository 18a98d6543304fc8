import { evidenceBehind } from "../../caveats/behind.ts";
import type { ChartTable } from "../../charts/chart.ts";
import type { Claim } from "../../claims/claim.ts";
import { type Figure, isFigure } from "../../figures/figure.ts";

/**
 * Whether a table holds numbers that none of these figures and claims states, nor any count behind them: somebody
 * worked them out, or made them up.
 */
export function hasTypedNumbers({ rows }: ChartTable, from: readonly (Figure | Claim)[]): boolean {
  const known = new Set(from.flatMap(numbersOf));
  return rows.flat().some((cell) => typeof cell === "number" && !known.has(cell));
}

function numbersOf(of: Figure | Claim): (number | null)[] {
  if (!isFigure(of)) return claimed(of);
  const behind = evidenceBehind(of).flatMap((e) =>
    e.kind === "claim" ? claimed(e.claim) : [e.observation.value],
  );
  return [of.value, of.lo, of.hi, ...of.parts.flatMap(numbersOf), ...behind];
}

function claimed({ value, interval }: Claim): (number | null)[] {
  return [value, interval?.lo ?? null, interval?.hi ?? null];
}
