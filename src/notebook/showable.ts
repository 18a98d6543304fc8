import type { Claim } from "../claims/claim.ts";
import { type Figure, isFigure } from "../figures/figure.ts";
import type { Observation } from "../observations/observation.ts";

/** How a figure is put into words. */
export type Part = "value" | "range" | "with-range" | "compact";

/** The two counts behind a percentage: from the one to the other, or the one of the other. */
export interface PercentCounts {
  readonly kind: "growth" | "share";
  readonly a: number;
  readonly b: number;
  readonly unit: string;
}

/** A figure with the part of it that is to be shown. */
export interface Shown {
  readonly kind: "shown";
  readonly figure: Figure;
  readonly part: Part;
  /** Set where nothing beside the percentage shows them. */
  readonly counts?: PercentCounts;
}

/** A sentence that was put together from text and figures, so that its numbers are still traceable. */
export interface Sentence {
  readonly kind: "sentence";
  readonly parts: readonly (string | Showable)[];
}

/**
 * What prose, titles and tables accept: everything that knows where it comes from, and text.
 * A bare number is none of these.
 */
export type Showable = string | Figure | Shown | Claim | Observation | Sentence;

/** In prose, `${x}` is `$(x)`. It returns itself, so that two expressions can stand side by side. */
export type Show = (value: Showable) => Show;

/** The bounds alone: `5,284 to 6,284`. */
export function range(figure: Figure): Shown {
  return { kind: "shown", figure, part: "range" };
}

/** The value with its bounds: `5,363 a day (5,284 to 6,284)`. */
export function withRange(figure: Figure): Shown {
  return { kind: "shown", figure, part: "with-range" };
}

/** A large count in words: `3.4 million`. */
export function compact(figure: Figure): Shown {
  return { kind: "shown", figure, part: "compact" };
}

/** A sentence with figures in it, for titles and captions: say`TikTok gained ${perDay("x")}`. */
export function say(strings: TemplateStringsArray, ...values: readonly Showable[]): Sentence {
  return {
    kind: "sentence",
    parts: strings.flatMap((s, i) => (i < values.length ? [s, values[i] as Showable] : [s])),
  };
}

export function isShown(x: unknown): x is Shown {
  return hasKind(x, "shown");
}

export function isSentence(x: unknown): x is Sentence {
  return hasKind(x, "sentence");
}

export function isClaim(x: unknown): x is Claim {
  return typeof x === "object" && x !== null && "statedBy" in x && "statement" in x;
}

export function isObservation(x: unknown): x is Observation {
  return typeof x === "object" && x !== null && "retrievedOn" in x && "metric" in x;
}

export function isShowable(x: unknown): x is Showable {
  return (
    typeof x === "string" ||
    isFigure(x) ||
    isShown(x) ||
    isSentence(x) ||
    isClaim(x) ||
    isObservation(x)
  );
}

/** The figures in something that can be shown. */
export function figuresIn(value: unknown): Figure[] {
  if (isFigure(value)) return [value];
  if (isShown(value)) return [value.figure];
  if (isSentence(value)) return value.parts.flatMap(figuresIn);
  return [];
}

function hasKind(x: unknown, kind: string): boolean {
  return typeof x === "object" && x !== null && (x as { kind?: unknown }).kind === kind;
}
