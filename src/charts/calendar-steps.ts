/** A step of the legend: values from `low` on; `high` is the last value of it, null in the highest. */
export interface Step {
  readonly low: number;
  readonly high: number | null;
}

const MOST = 4;

/**
 * At most four steps for values above zero, each of about as many days: round numbers near their quartiles. Few
 * different counts have a step each. Days that are marked apart should not be among the values.
 */
export function stepsOf(values: readonly number[]): Step[] {
  const above = values.filter((v) => v > 0).sort((a, b) => a - b);
  const different = [...new Set(above)];
  if (different.length === 0) return [];
  const whole = above.every(Number.isInteger);
  const lows =
    different.length <= MOST
      ? different
      : [whole ? 1 : (above[0] ?? 0), ...quartiles(above).map((q) => rounded(q, whole))];
  const rising = lows.filter((low, i) => lows.slice(0, i).every((before) => before < low));
  const single = different.length <= MOST && whole;
  return rising.map((low, i) => {
    const next = rising[i + 1];
    if (single) return { low, high: low };
    return { low, high: next === undefined ? null : whole ? next - 1 : next };
  });
}

/** 0 for zero and less, else the number of the step, from 1. */
export function stepAt(steps: readonly Step[], value: number): number {
  if (value <= 0) return 0;
  return Math.max(1, steps.filter((step) => step.low <= value).length);
}

function quartiles(sorted: readonly number[]): number[] {
  return [0.25, 0.5, 0.75].map((part) => sorted[Math.floor(part * (sorted.length - 1))] ?? 0);
}

/** One significant digit, or two where one would move it far. */
function rounded(value: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const coarse = Math.round(value / power) * power;
  const near = Math.abs(coarse - value) <= 0.1 * value;
  const fine = near ? coarse : Math.round((10 * value) / power) * (power / 10);
  return whole ? Math.max(1, Math.round(fine)) : fine;
}
