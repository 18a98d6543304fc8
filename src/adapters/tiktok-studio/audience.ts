import type { Adapter } from "../adapter.ts";
import { hasColumns, normalizeName } from "../header.ts";
import { DISTRIBUTION, extractShares, type LabelReader } from "./shares.ts";
import { territoryReader } from "./territory.ts";

/** `FollowerGender.csv`: shares of the followers by gender. */
export const tiktokStudioGender = sharesAdapter(
  "tiktok-studio-gender",
  "TikTok Studio, FollowerGender.csv",
  ["Gender"],
  "gender",
  () => readGender,
);

/** `FollowerTopTerritories.csv`: shares of the followers in some countries, and of all others. */
export const tiktokStudioTerritories = sharesAdapter(
  "tiktok-studio-territories",
  "TikTok Studio, FollowerTopTerritories.csv",
  ["Top territories"],
  "country",
  territoryReader,
);

function sharesAdapter(
  id: string,
  title: string,
  label: readonly string[],
  dimension: string,
  readerOf: LabelReader,
): Adapter {
  return {
    id,
    title,
    platforms: ["tiktok"],
    headerNames: [...label, ...DISTRIBUTION],
    identify: ({ header }) => header.cells.length === 2 && hasColumns(header, label, DISTRIBUTION),
    extract: (table) => extractShares(table, label, dimension, readerOf),
  };
}

/** The label becomes part of a metric's name, so it must be a word. */
function readGender(label: string): string | null {
  const name = normalizeName(label);
  return /^\p{L}[\p{L}\p{M} -]{0,30}$/u.test(name) ? name.replaceAll(" ", "-") : null;
}
