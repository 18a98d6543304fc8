import type { IsoDate } from "../calendar/dates.ts";
import type { Caveat } from "./caveat.ts";
import type { Evidence } from "./evidence.ts";

export { type Evidence, mergeEvidence } from "./evidence.ts";

/** Why a figure has no value. A missing number always says which of these it is. */
export type Reason =
  | "zero-base"
  | "negative-base"
  | "missing-start"
  | "missing-end"
  | "zero-days"
  | "mixed-signs"
  | "censored"
  | "definition-break"
  | "too-short"
  | "no-source"
  | "no-creation-date"
  | "no-series"
  | "blocked";

/**
 * A number that a report may show. It always says what it rests on, and when there is no number, why.
 * Values are exact; rounding happens once, where it is shown.
 */
export interface Figure {
  readonly kind: "figure";
  /** Name of the measure: `followers`, `followers_per_day`, `ratio` ... */
  readonly measure: string;
  /** For readers: `TikTok followers a day`. */
  readonly label: string;
  readonly value: number | null;
  /** Bounds from rounding and disagreeing sources; null where none is known. Equal to value when exact. */
  readonly lo: number | null;
  readonly hi: number | null;
  /** `followers`, `followers/day`, `fraction` (shown as percent), `times` ... */
  readonly unit: string;
  readonly from: IsoDate | null;
  readonly asOf: IsoDate | null;
  /** Set exactly when value is null. */
  readonly reason: Reason | null;
  readonly evidence: readonly Evidence[];
  /** Figures that this one was computed from, so that rules can look behind a result. */
  readonly parts: readonly Figure[];
  readonly caveats: readonly Caveat[];
  /** The formula with its numbers filled in, for `explain`. */
  readonly formula: string | null;
  /** The account that the figure speaks of as its own, where there is one. */
  readonly account: string | null;
  /** What to show in place of a blocked figure. */
  readonly instead: Figure | null;
}

export type FigureInput = Partial<Figure> & Pick<Figure, "measure" | "label" | "unit">;

/** A partial figure in, a complete one out. Without a value it needs a reason, with one it needs evidence. */
export function makeFigure(input: FigureInput): Figure {
  const value = input.value ?? null;
  const evidence = input.evidence ?? [];
  if (value === null && !input.reason) {
    throw new TypeError(`${input.measure}: a figure without a value needs a reason`);
  }
  if (value !== null && evidence.length === 0) {
    throw new TypeError(`${input.measure}: a figure with a value needs evidence`);
  }
  if (value !== null && !Number.isFinite(value)) {
    throw new TypeError(`${input.measure}: ${value} is not a number that can be shown`);
  }
  return {
    kind: "figure",
    measure: input.measure,
    label: input.label,
    value,
    // Without a point value there can still be a bracket: "some time between these two".
    lo: finite(input.lo === undefined ? value : input.lo),
    hi: finite(input.hi === undefined ? value : input.hi),
    unit: input.unit,
    from: input.from ?? null,
    asOf: input.asOf ?? null,
    reason: value === null ? (input.reason ?? null) : null,
    evidence,
    parts: input.parts ?? [],
    caveats: input.caveats ?? [],
    formula: input.formula ?? null,
    account: input.account ?? null,
    instead: input.instead ?? null,
  };
}

export function isFigure(x: unknown): x is Figure {
  return typeof x === "object" && x !== null && (x as { kind?: unknown }).kind === "figure";
}

function finite(x: number | null): number | null {
  return x !== null && Number.isFinite(x) ? x : null;
}
