import { distance } from "fastest-levenshtein";

/** The known name that was probably meant, or undefined when none is near. */
export function suggest(written: string, known: readonly string[]): string | undefined {
  const lower = written.toLowerCase();
  const near = known
    .map((name) => ({ name, steps: distance(lower, name.toLowerCase()) }))
    .filter(({ steps }) => steps <= allowed(written))
    .toSorted((a, b) => a.steps - b.steps);
  return near[0]?.name;
}

/** Slips that a word of this length may have; half of a short word is another word: `de` is not `en`. */
function allowed(written: string): number {
  const { length } = written;
  return Math.min(Math.max(2, Math.floor(length / 3)), Math.floor(length / 2));
}

const LISTED = 20;

/** `did you mean "x"?` when one is near, else the list of what is known. */
export function didYouMean(written: string, known: readonly string[]): string {
  const nearest = suggest(written, known);
  if (nearest) return `did you mean "${nearest}"?`;
  if (known.length === 0) return "remove it.";
  const more = known.length > LISTED ? `, and ${known.length - LISTED} more` : "";
  return `use one of: ${known.slice(0, LISTED).join(", ")}${more}.`;
}
