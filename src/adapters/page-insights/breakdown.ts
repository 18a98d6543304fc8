import type { ExportRecord } from "../adapter.ts";
import { normalizeName } from "../header.ts";
import { PAGE_COLUMNS } from "./days.ts";
import { isDescriptions } from "./descriptions.ts";
import { POST_COLUMNS } from "./posts.ts";

const READ = new Set([...PAGE_COLUMNS, ...POST_COLUMNS].flatMap((c) => c.names.map(normalizeName)));

/**
 * A sheet beside `Key Metrics`: one count of Page Insights divided by country, city, age or kind of story.
 * @param names normalised names of its columns
 */
export function isInsightsBreakdown(
  names: readonly string[],
  next: ExportRecord | undefined,
): boolean {
  const [first = ""] = names;
  return (
    ["date", "post id"].includes(first) && isDescriptions(next) && !names.some((n) => READ.has(n))
  );
}
