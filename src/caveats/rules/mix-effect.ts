import { mergeEvidence } from "../../figures/figure.ts";
import { mixRate, type RatePart } from "../../growth/mix-rate.ts";
import { evidenceBehind } from "../behind.ts";
import { number, text } from "../message-value.ts";
import type { MixPart, Rule } from "../rule.ts";

/** Smaller than this is what is left of nothing after rounding in the machine. */
const NOTHING = 1e-12;

export const mixEffect: Rule = {
  id: "mix-effect",
  severity: "warn",
  defaults: {},
  branches: ["every-part", "opposite", "share", "hidden"],
  find(subject) {
    if (subject.scope !== "mix" || subject.figure.value === null) return [];
    const { parts } = subject;
    const unit = oneUnit(parts);
    const [old, now] = [sideOf(parts, "before"), sideOf(parts, "after")];
    if (unit === null || old === null || now === null) return [];
    const { before, after, ...rates } = mixRate(old, now);
    const [change, mix, within] = [rates.change.value, rates.mix.value, rates.within.value];
    if (before.value === null || after.value === null) return [];
    if (change === null || mix === null || within === null) return [];
    const branch = branchOf(change, mix, within, parts);
    if (branch === null) return [];
    const main = mainPart(old, now, (before.value + after.value) / 2, Math.sign(mix));
    return [
      {
        branch,
        data: {
          before: number(before.value, unit),
          after: number(after.value, unit),
          way: text((branch === "hidden" ? within : change) > 0 ? "up" : "down"),
          part: text(parts[main]?.label ?? ""),
          share: number(branch === "hidden" ? 1 : mix / change, "fraction"),
        },
        evidence: mergeEvidence(
          ...parts
            .flatMap(({ weight, rate }) => [weight.before, weight.after, rate.before, rate.after])
            .map(evidenceBehind),
        ),
        effect: branch === "hidden" ? 1 : Math.min(1, Math.abs(mix / change)),
      },
    ];
  },
};

function branchOf(change: number, mix: number, within: number, parts: readonly MixPart[]) {
  if (Math.abs(change) < NOTHING) return Math.abs(within) < NOTHING ? null : "hidden";
  if (Math.abs(within) >= NOTHING && Math.sign(within) !== Math.sign(change)) {
    const against = parts.every(
      ({ rate: { before, after } }) =>
        before.value !== null &&
        after.value !== null &&
        (after.value - before.value) * Math.sign(change) < 0,
    );
    return against ? "every-part" : "opposite";
  }
  return Math.abs(mix) > Math.abs(within) ? "share" : null;
}

/** Rates of several units have no rate of the whole. */
function oneUnit(parts: readonly MixPart[]): string | null {
  const units = parts.flatMap(({ rate }) => [rate.before.unit, rate.after.unit]);
  const weights = parts.flatMap(({ weight }) => [weight.before.unit, weight.after.unit]);
  return new Set(units).size === 1 && new Set(weights).size === 1 ? (units[0] ?? null) : null;
}

/** null where something is not known: a part that is left out would make another whole. */
function sideOf(parts: readonly MixPart[], side: "before" | "after"): RatePart[] | null {
  const known = parts.flatMap(({ weight, rate }, i) => {
    const [base, r] = [weight[side].value, rate[side].value];
    if (base === null || (r === null && base !== 0)) return [];
    return [{ id: String(i), base, hits: base * (r ?? 0) }];
  });
  return known.length === parts.length ? known : null;
}

/**
 * The part whose weight changed most, of those that moved the rate of the whole the way the shift did; of
 * two that changed alike, as where there are but two, the one that weighs more now.
 */
function mainPart(
  old: readonly RatePart[],
  now: readonly RatePart[],
  whole: number,
  way: number,
): number {
  const [sumBefore, sumAfter] = [old, now].map((side) => side.reduce((n, p) => n + p.base, 0));
  const moved = old.map((a, i) => {
    const b = now[i] ?? a;
    const weight = b.base / (sumAfter || 1) - a.base / (sumBefore || 1);
    const rates = [a, b].flatMap((p) => (p.base > 0 ? [p.hits / p.base] : []));
    const rate = rates.reduce((n, r) => n + r, 0) / Math.max(1, rates.length);
    return { i, weight, helps: weight * (rate - whole) * way > 0 };
  });
  const size = (weight: number) => Math.round(Math.abs(weight) / NOTHING);
  const first = moved
    .filter(({ helps }) => helps)
    .toSorted((a, b) => size(b.weight) - size(a.weight) || b.weight - a.weight)[0];
  return first?.i ?? 0;
}
