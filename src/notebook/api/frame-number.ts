/** A number of a DataFrame, in a table that says from what its numbers were worked out. */
export interface FrameNumber {
  readonly kind: "frame-number";
  /** null where the frame has none, or none that can be shown. */
  readonly value: number | null;
}

export function frameNumber(value: number | null): FrameNumber {
  return { kind: "frame-number", value: Number.isFinite(value) ? value : null };
}

export function isFrameNumber(x: unknown): x is FrameNumber {
  return typeof x === "object" && x !== null && "kind" in x && x.kind === "frame-number";
}
