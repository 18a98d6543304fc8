import { partMetric } from "../../observations/metric.ts";
import type { ExportTable } from "../adapter.ts";
import type { MetricColumn } from "../columns.ts";
import { normalizeName } from "../header.ts";

/** Names of three generations of the export; what is not named here is not read. */
export const NAMES = {
  page: ["Page Name", "Account"],
  user: ["User Name"],
  created: ["Post Created", "Created", "Post Created Date"],
  type: ["Type"],
  url: ["URL"],
  caption: ["Message", "Description"],
  title: ["Link Text", "Title"],
};

/** The totals of the account at the moment of a post: the only ones that reach back years. */
export const STOCKS: readonly MetricColumn[] = [
  { metric: "followers", names: ["Followers at Posting"] },
  { metric: "page_likes", names: ["Likes at Posting", "Page Likes at Posting"] },
];

const kind = (reaction: string) => ({
  metric: partMetric("reactions", "kind", reaction.toLowerCase()),
  names: [reaction],
});

/** Counts of a post. "Likes" are one kind of reaction on Facebook, and all that there are on Instagram. */
export const COUNTS: readonly MetricColumn[] = [
  { metric: "likes", names: ["Likes"] },
  { metric: "comments", names: ["Comments"] },
  { metric: "shares", names: ["Shares"] },
  ...["Love", "Wow", "Haha", "Sad", "Angry", "Care"].map(kind),
  { metric: "views", names: ["Post Views", "Views"] },
];

/** How these files write that they have no value. */
export const CROWDTANGLE_MISSING = ["", "N/A"];

/**
 * The sum of all interactions, under a name that lists the weights of the user's settings where there are any.
 * With other weights than 1 it is a score, and no count.
 */
export function interactions({ header }: ExportTable): MetricColumn[] {
  const names = header.cells.filter((cell) => {
    const name = normalizeName(cell);
    if (name === "total interactions") return true;
    const weights = name.startsWith("total interactions (") ? name.match(/\b\d+(\.\d+)?x/g) : null;
    return weights?.every((weight) => weight === "1x") ?? false;
  });
  return names.length === 1 ? [{ metric: "engagements", names }] : [];
}
