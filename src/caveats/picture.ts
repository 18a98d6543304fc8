import type { Caveat } from "../figures/caveat.ts";

/** More than two sentences in a picture are not read. */
export const PICTURE_SENTENCES = 2;

/**
 * Which caveats are written into a picture: the two weightiest, blocks before warnings, each rule once
 * before any rule twice, so that two accounts with the same caveat do not hide another. Notes never.
 * The others belong on the chart's page and into its text alternative.
 */
export function inPicture(caveats: readonly Caveat[]): Caveat[] {
  const loud = caveats.filter((caveat) => caveat.severity !== "note");
  const first = loud.filter((c, i) => loud.findIndex((other) => other.rule === c.rule) === i);
  const again = loud.filter((caveat) => !first.includes(caveat));
  const chosen = [...first, ...again].slice(0, PICTURE_SENTENCES);
  return caveats.filter((caveat) => chosen.includes(caveat));
}
