/** A number that somebody typed into a sentence. */
export interface TypedNumber {
  readonly text: string;
  /** Index of its first character. */
  readonly at: number;
  /** In ones; a percentage as a fraction. */
  readonly value: number;
  /** How far off a count may be that still reads so: half of the last digit. */
  readonly slack: number;
  readonly kind: "count" | "fraction" | "times";
  /** Units of what it counts, by the words behind it; null where they do not say. */
  readonly things: readonly string[] | null;
}

/** As read at its place, before the words behind it are looked at. */
export type Reading = Omit<TypedNumber, "things">;

/** A word such as "doubled" is kept by anything near it. */
export const WORD_SLACK = 0.05;

/** For a pattern: the longest first, so that no word hides behind the start of it. */
export function alternatives(list: readonly string[]): string {
  return list
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
}
