import { type DanfoSeries, seriesPrototypes } from "./danfo.ts";
import { FrameError } from "./frame-error.ts";
import { replace, trap, wrap } from "./patch.ts";
import { checkPositions } from "./position.ts";
import { seriesComparison } from "./series-comparison.ts";
import { seriesMaths } from "./series-maths.ts";
import { seriesMethods } from "./series-methods.ts";
import { seriesTraps } from "./series-traps.ts";

const STATISTICS = ["sum", "mean", "median", "mode", "min", "max", "std", "var"];

/** Makes every danfo series, of whatever origin, answer rightly or not at all. */
export function guardSeries(): void {
  wrap(seriesPrototypes, STATISTICS, (original, name) => {
    return function statistic(this: DanfoSeries) {
      // danfo gives a sum of 0 and a minimum of undefined.
      if (this.count() > 0) return original.call(this);
      throw new FrameError(
        `Column "${this.columns[0]}" has no values, so it has no ${name}. Test count() first.`,
      );
    };
  });
  wrap(seriesPrototypes, ["cumSum", "cumProd", "cumMin", "cumMax"], (original, name) => {
    return function cumulated(this: DanfoSeries) {
      // danfo takes a missing value for 0.
      if (this.count() === this.values.length) return original.call(this);
      throw new FrameError(
        `${name} needs every value, and column "${this.columns[0]}" has missing ones. Use dropNa or fillNa first.`,
      );
    };
  });
  wrap(seriesPrototypes, ["iloc"], (original) => {
    return function iloc(this: DanfoSeries, rows: unknown) {
      checkPositions(rows, this.values.length, "row");
      return original.call(this, rows);
    };
  });
  replace(seriesPrototypes, { ...seriesMethods, ...seriesMaths, ...seriesComparison });
  trap(seriesPrototypes, "Series", seriesTraps);
}
