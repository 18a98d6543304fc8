import { isOverridden } from "../caveats/override.ts";
import type { Caveat } from "../figures/caveat.ts";
import { type Figure, isFigure } from "../figures/figure.ts";
import { isComparison } from "./api/compare.ts";
import { isTable } from "./api/table.ts";
import { figuresIn } from "./showable.ts";

/** What one table, figure or comparison has to say, before it is known what was said above it. */
export interface BlockCaveats {
  readonly caveats: readonly Caveat[];
  /** What the block shows. */
  readonly figures: readonly Figure[];
}

/**
 * The blocks of a cell's value that say caveats, each with those that are not footnotes. Charts are none:
 * theirs are in the picture.
 */
export function blockCaveats(value: unknown): BlockCaveats[] {
  if (Array.isArray(value)) return value.flatMap(blockCaveats);
  if (isTable(value))
    return [{ caveats: grave(value.caveats), figures: value.rows.flat().flatMap(figuresIn) }];
  if (isComparison(value)) return [{ caveats: grave(value.caveats), figures: value.figures }];
  if (!isFigure(value)) return [];
  return [
    { caveats: grave(value.caveats), figures: [value] },
    ...(value.instead ? blockCaveats(value.instead) : []),
  ];
}

/** Notes are footnotes: they stand with the evidence, but for those that an editor made so. */
export function grave(caveats: readonly Caveat[]): Caveat[] {
  return caveats.filter((c) => c.severity !== "note" || isOverridden(c));
}
