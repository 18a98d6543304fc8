import type { ExportRecord } from "../adapter.ts";
import { hasOnly, TRAITS } from "./names.ts";

/** Sheets of LinkedIn's workbooks that are known and not read. Names are normalised. */
export const LINKEDIN_UNUSED: readonly {
  readonly reason: string;
  matches(names: readonly string[], next: ExportRecord | undefined): boolean;
}[] = [
  {
    reason: "LinkedIn page, views by visitors' traits: of days that the sheet does not name.",
    matches: (names) => TRAITS.some((trait) => hasOnly(names, trait, "Total views")),
  },
  {
    reason: "LinkedIn page, competitors: counts of other organisations.",
    matches: ([first = "", ...more]) => first === "page" && more.includes("new followers"),
  },
  {
    reason: "LinkedIn profile, totals of the whole window: the days are in ENGAGEMENT.",
    matches: ([first = ""]) => first === "overall performance",
  },
];
