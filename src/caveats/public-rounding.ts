import type { Figure } from "../figures/figure.ts";
import type { Observation } from "../observations/observation.ts";
import { displayStep } from "../platforms/display-rounding.ts";
import { platformName } from "../platforms/platform-name.ts";
import { observationsBehind } from "./behind.ts";
import { kindOf } from "./measured.ts";
import { number, text } from "./message-value.ts";
import type { Finding } from "./rule.ts";

/**
 * The change between two public counts that a platform cuts to steps. A count cut downwards may be up to
 * one step higher, so the change lies between (net - step of the start) and (net + step of the end), both
 * ends left out; counts are whole. Hand-kept totals alone were read off a public page: exports are exact.
 */
export function publicRounding(
  figure: Figure,
  limits: { readonly warn: number; readonly block: number },
): Finding | null {
  const read = observationsBehind(figure)
    .filter((o) => o.capturedBy !== null && o.metric === "followers" && o.from === null)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const [start, end] = [read[0], read.at(-1)];
  if (!start || !end || start.at === end.at || start.account !== end.account) return null;
  if (start.value === null || end.value === null) return null;
  const [below, above] = [stepOf(start), stepOf(end)];
  const step = Math.max(below, above);
  const net = end.value - start.value;
  const doubt = step / Math.abs(net);
  if (step === 1 || doubt < limits.warn) return null;
  const withheld = kindOf(figure) === "percent" && doubt >= limits.block;
  return {
    branch: withheld ? "platform-withheld" : "platform",
    ...(withheld ? { severity: "block" } : {}),
    data: {
      platform: text(platformName(end.platform, end.at)),
      step: number(step),
      lo: number(net - Math.max(0, below - 1)),
      hi: number(net + Math.max(0, above - 1)),
    },
    evidence: [start, end].map((observation) => ({ kind: "observation", observation })),
    effect: Math.min(1, doubt),
  };
}

/** A count that is no multiple of the step was not cut, wherever it was read. */
function stepOf({ platform, value, at }: Observation): number {
  const step = displayStep(platform, value ?? 0, at);
  return (value ?? 0) % step === 0 ? step : 1;
}
