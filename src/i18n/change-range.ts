import { render } from "./catalogue.ts";
import { formatNumber, formatRange, type NumberOptions } from "./format.ts";

/**
 * What a change may be, in words: "at least -15%" reads as if more were less. An end that is `null` is not known.
 * @example formatChangeRange(-0.15, null, { language: "en", unit: "fraction" }) is "a fall of 15% at most, or a rise"
 * @example formatChangeRange(0.2, null, { language: "en", unit: "fraction" }) is "a rise of 20% or more"
 */
export function formatChangeRange(
  lo: number | null,
  hi: number | null,
  options: NumberOptions,
): string {
  const { language } = options;
  const size = (value: number) => formatNumber(Math.abs(value), options);
  const said = (id: string, words: Readonly<Record<string, string>>) =>
    render(language, `change.${id}`, words);
  if (lo !== null && hi !== null) {
    if (lo < 0 && hi > 0) return said("either", { fall: size(lo), rise: size(hi) });
    return lo < 0 && lo !== hi
      ? said("falls", { least: size(hi), most: size(lo) })
      : formatRange(lo, hi, options);
  }
  if (lo !== null) return said(lo < 0 ? "fall-at-most" : "rise-or-more", { value: size(lo) });
  if (hi !== null) return said(hi > 0 ? "rise-at-most" : "fall-or-more", { value: size(hi) });
  return formatRange(lo, hi, options);
}
