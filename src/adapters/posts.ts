import type { IsoDate } from "../calendar/dates.ts";
import type { Period } from "../calendar/period.ts";
import type { ExportCheck, ExportTable, Extract } from "./adapter.ts";
import type { MetricValue } from "./columns.ts";
import { emptiness } from "./daily.ts";
import { type Rows, settleDuplicates, tally } from "./rows.ts";

/** One post and its counts as of a date. */
export interface Post {
  readonly post: string;
  readonly title: string;
  readonly url: string | null;
  readonly surface: string;
  readonly publishedOn: IsoDate | null;
  readonly from: IsoDate | null;
  readonly at: IsoDate;
  readonly values: readonly MetricValue[];
}

/** What a table of posts says, once its rows are read: one row a post. */
export function extractPosts(
  table: ExportTable,
  posts: Rows<Post>,
  window: Period | null,
  checks: readonly ExportCheck[],
): Extract {
  const { rows, quarantine } = settleDuplicates(table, posts, (p) => `post ${p.post} at ${p.at}`);
  return {
    observations: [],
    posts: rows.flatMap(({ record, value: { values, ...post } }) =>
      values.map(({ metric, value, index }) => ({
        account: table.account.id,
        platform: table.account.platform,
        ...post,
        metric,
        value,
        source: { file: table.path, line: record.line, column: index + 1 },
      })),
    ),
    quarantine,
    window,
    checks: [...checks, ...emptiness(rows.length)],
    rows: tally(table, quarantine),
  };
}
