import type { Figure } from "../figures/figure.ts";
import { observationsBehind } from "./behind.ts";
import { kindOf, STOCKS } from "./measured.ts";

/**
 * By what fraction the account behind a growth figure grew over the figure's window: the percentage
 * itself, else from the counts at its two ends. null for averages since creation: they grow from 0.
 */
export function accountGrowth(figure: Figure): number | null {
  if (kindOf(figure) === "percent") return figure.value;
  const ends = [
    ...figure.parts
      .filter((p) => STOCKS.includes(p.measure))
      .map(({ value, asOf: at }) => ({ value, at })),
    ...observationsBehind(figure).filter((o) => STOCKS.includes(o.metric) && o.from === null),
  ];
  const start = ends.find((end) => end.at !== null && end.at === figure.from)?.value ?? null;
  const last = ends.find((end) => end.at !== null && end.at === figure.asOf)?.value ?? null;
  return start === null || last === null || start <= 0 ? null : last / start - 1;
}
