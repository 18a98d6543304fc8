import { closest, distance } from "fastest-levenshtein";

/** The known name that was probably meant, or undefined when none is near. */
export function suggest(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearest = closest(written.toLowerCase(), [...known]);
  const allowed = Math.max(2, Math.floor(written.length / 3));
  return distance(written.toLowerCase(), nearest.toLowerCase()) <= allowed ? nearest : undefined;
}

/** `did you mean "x"?` when one is near, else the list of what is known. */
export function didYouMean(written: string, known: readonly string[]): string {
  const nearest = suggest(written, known);
  if (nearest) return `did you mean "${nearest}"?`;
  return known.length > 0 ? `use one of: ${known.join(", ")}.` : "remove it.";
}
