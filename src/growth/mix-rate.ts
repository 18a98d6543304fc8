import { none, type Outcome, some } from "./outcome.ts";

/** One part of a whole in one period: how much of it there was, and how much of that counted. */
export interface RatePart {
  readonly id: string;
  /** Such as views. */
  readonly base: number;
  /** Such as engagements among them. */
  readonly hits: number;
}

export interface MixRate {
  /** The rate of the whole in each period. Fractions. */
  readonly before: Outcome;
  readonly after: Outcome;
  readonly change: Outcome;
  /** What of the change comes from parts with other rates growing or shrinking. */
  readonly mix: Outcome;
  /** What of it comes from rates that changed within the parts. */
  readonly within: Outcome;
}

/**
 * Splits the change of an overall rate into a shift between its parts and change within them, each weighed at
 * the midpoint of the other, so that mix and within add up to the change. Every part can fall while the whole
 * rises (Simpson's paradox). A part that is in one period only weighs nothing in the other and keeps its rate.
 *
 * Reasons: `zero-base` when one of the periods has no base; `negative-base` for a base below 0.
 * @example mixRate of TikTok 5.0 to 4.5 % and Facebook 1.0 to 0.9 %, with most views moving to TikTok:
 * the whole rises from 1.8 to 4.14 %, +2.66 points by the mix, -0.32 within
 */
export function mixRate(before: readonly RatePart[], after: readonly RatePart[]): MixRate {
  const bases = [...before, ...after].map((p) => p.base);
  const [old, now] = [sum(before.map((p) => p.base)), sum(after.map((p) => p.base))];
  if (bases.some((b) => b < 0)) return undefinedFor("negative-base");
  if (old === 0 || now === 0) return undefinedFor("zero-base");
  const ids = [...new Set([...before, ...after].map((p) => p.id))];
  const parts = ids.map((id) => {
    const [a, b] = [before, after].map((all) => all.find((p) => p.id === id));
    const [rateA, rateB] = [rate(a) ?? rate(b) ?? 0, rate(b) ?? rate(a) ?? 0];
    const [weightA, weightB] = [(a?.base ?? 0) / old, (b?.base ?? 0) / now];
    return {
      mix: ((weightB - weightA) * (rateA + rateB)) / 2,
      within: ((rateB - rateA) * (weightA + weightB)) / 2,
    };
  });
  const [first, last] = [sum(before.map((p) => p.hits)) / old, sum(after.map((p) => p.hits)) / now];
  return {
    before: exactly(first),
    after: exactly(last),
    change: exactly(last - first),
    mix: exactly(sum(parts.map((p) => p.mix))),
    within: exactly(sum(parts.map((p) => p.within))),
  };
}

/** null where there is nothing to have a rate. */
function rate(part: RatePart | undefined): number | null {
  return part && part.base > 0 ? part.hits / part.base : null;
}

function undefinedFor(reason: "zero-base" | "negative-base"): MixRate {
  const no = none(reason);
  return { before: no, after: no, change: no, mix: no, within: no };
}

function exactly(value: number): Outcome {
  return some(value, value, value);
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
