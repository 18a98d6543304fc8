import type { Reason } from "../figures/figure.ts";

/**
 * A number with its bounds. `null` as value: missing. `null` as bound: none is known on that side.
 * A `Figure` is one of these, so measures take figures and plain counts alike.
 */
export interface Bounded {
  readonly value: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
}

/** What a measure returns: a number with bounds, or the reason why there is none. */
export interface Outcome extends Bounded {
  readonly reason: Reason | null;
}

export function exact(value: number | null): Bounded {
  return { value, lo: value, hi: value };
}

export function none(reason: Reason): Outcome {
  return { value: null, lo: null, hi: null, reason };
}

export function some(value: number, lo: number | null, hi: number | null): Outcome {
  return { value, lo, hi, reason: null };
}

/**
 * Why an input is missing: its own reason when it is itself an outcome or a figure, so that
 * "no creation date" is not blurred into "no start" on its way through several measures.
 */
export function reasonOf(
  missing: Bounded & { readonly reason?: Reason | null },
  otherwise: Reason,
): Reason {
  return missing.reason ?? otherwise;
}
