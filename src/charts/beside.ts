/** Where a label of some width stands next to a mark. */
export interface Beside {
  readonly side: "after" | "before";
  /** Where the label's near edge is. */
  readonly x: number;
  /** How wide it may become there. */
  readonly room: number;
}

/** The room beside a mark from `left` to `right`: after it if the label fits, else before it, else where there is more. */
export function beside(
  mark: { readonly left: number; readonly right: number },
  width: number,
  bounds: { readonly left: number; readonly right: number },
): Beside {
  const after = bounds.right - mark.right;
  const before = mark.left - bounds.left;
  const side = width <= after || (width > before && after >= before) ? "after" : "before";
  return side === "after"
    ? { side, x: mark.right, room: after }
    : { side, x: mark.left, room: before };
}
