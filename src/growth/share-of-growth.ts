import { type Bounded, none, type Outcome, reasonOf, some } from "./outcome.ts";

/**
 * Which part of a growth each account brought: its change divided by the sum of all changes. Fractions that
 * add up to 1. Only for counts that add up over accounts, and only where all changes have one sign; else show
 * gains and losses apart. Bounds: the least of one beside the most of the others, and the other way round.
 *
 * Reasons, for all of them: `no-series` without changes, `missing-end` or the input's own when one is missing,
 * `mixed-signs`, `zero-base` when nothing changed.
 * @example shareOfGrowth of 900, 80 and 20 is 0.9, 0.08 and 0.02
 */
export function shareOfGrowth(changes: readonly Bounded[]): Outcome[] {
  const missing = changes.find((c) => c.value === null);
  if (missing) return changes.map(() => none(reasonOf(missing, "missing-end")));
  const values = changes.map((c) => c.value ?? 0);
  if (values.some((v) => v > 0) && values.some((v) => v < 0))
    return changes.map(() => none("mixed-signs"));
  const total = sum(values);
  if (total === 0) return changes.map(() => none("zero-base"));
  const sign = total < 0 ? -1 : 1;
  const sizes = changes.map((c) => sized(c, sign));
  return values.map((value, i) => {
    const share = value / total + 0;
    const own = sizes[i];
    const others = sizes.filter((_, j) => j !== i);
    if (!own || others.includes(null)) return some(share, null, null);
    const rest = (end: "lo" | "hi") => sum(others.map((o) => o?.[end] ?? 0));
    return some(share, part(own.lo, rest("hi")), part(own.hi, rest("lo")));
  });
}

/** Both ends as sizes; null when one is open or of the other sign. */
function sized({ lo, hi }: Bounded, sign: number): { lo: number; hi: number } | null {
  if (lo === null || hi === null) return null;
  const [least, most] = sign < 0 ? [-hi, -lo] : [lo, hi];
  return least < 0 ? null : { lo: least, hi: most };
}

/** Adding 0 turns -0, nothing of a loss, into 0. */
function part(own: number, rest: number): number | null {
  return own + rest === 0 ? null : own / (own + rest) + 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
