/** Something that a reader would see as broken; `texts` are labels, or the names of colours. */
export interface Flaw {
  readonly kind:
    | "outside"
    | "overlap"
    | "too-small"
    | "cut"
    | "undated"
    | "faint"
    | "alike"
    | "off-palette";
  readonly texts: readonly string[];
}
