import { median } from "./median.ts";

/** How many absolute deviations from the median, or from the mean, make a standard deviation of normal data. */
const PER_MAD = 1 / 0.6744897501960817;
const PER_MEAN_AD = 1.2533141373155001;

export interface RobustZ {
  readonly median: number;
  /** In the unit of the values; 0 when all are the same. */
  readonly scale: number;
  readonly z: readonly number[];
}

/**
 * How far each value lies from the median, in standard deviations that no outlier can inflate: from the
 * median absolute deviation, or, where that is 0, from the mean one. All values the same: 0 for each.
 * Without values the median is 0.
 * @example robustZ of 5, 5, 5, 5 and 9 is 0, 0, 0, 0 and 3.99
 */
export function robustZ(values: readonly number[]): RobustZ {
  const middle = median(values).value ?? 0;
  const off = values.map((x) => Math.abs(x - middle));
  const mad = median(off).value ?? 0;
  const meanAd = off.reduce((sum, x) => sum + x, 0) / Math.max(1, off.length);
  const scale = mad > 0 ? mad * PER_MAD : meanAd * PER_MEAN_AD;
  return {
    median: middle,
    scale,
    z: values.map((x) => (scale === 0 ? 0 : (x - middle) / scale)),
  };
}
