import { countryCode, knownCountry } from "../country-code.ts";
import { normalizeName } from "../header.ts";

/** The rest of the world, as TikTok writes it below the territories that it names. */
const REST = "others";

/**
 * How one table names its territories: in all rows by codes of two letters, or in all rows by names.
 * @returns reads a label as its code or as `others`; null for what does not fit the other rows
 */
export function territoryReader(labels: readonly string[]): (label: string) => string | null {
  const areas = labels.map(normalizeName).filter((label) => label !== REST);
  const fits = (codeOf: (area: string) => string | null) =>
    areas.filter((area) => codeOf(area) !== null).length;
  const codeOf = fits(knownCountry) >= fits(countryCode) ? knownCountry : countryCode;
  return (label) => {
    const name = normalizeName(label);
    return name === REST ? REST : codeOf(name);
  };
}
