import { type Aggregate, aggregate } from "./aggregate.ts";
import { buildFrame, cellsOf } from "./build.ts";
import type { Cell, Name, Row } from "./cell.ts";
import type { Column } from "./column.ts";
import { danfoOf, publish } from "./frame.ts";
import { FrameError } from "./frame-error.ts";
import type { DataFrame } from "./frame-type.ts";
import { keyNames, positions, rowKeys } from "./key.ts";

/** A column of the result: an aggregate of a column, or the number of rows. */
export type Summary<K extends string> = readonly [column: K, how: Aggregate] | "rows";

type Summarised<R extends Row, S> = S extends "rows" | readonly [string, "count"]
  ? number
  : S extends readonly [infer K extends keyof R, "min" | "max"]
    ? R[K] | null
    : number | null;

const AGGREGATES: readonly string[] = [
  "count",
  "sum",
  "min",
  "max",
  "mean",
  "median",
] satisfies Aggregate[];

/**
 * Gathers the rows that have equal keys, and sums up each group in one row.
 *
 * Groups come in the order of their first row. A missing key is a group of its
 * own. Aggregates leave missing values out; without any value they are null,
 * and "count" is 0. "rows" counts all rows of the group.
 *
 * @param keys One column, or several.
 * @param summaries Columns of the result, after the keys.
 * @example groupBy(df, ["platform"], { accounts: "rows", followers: ["followers", "sum"] })
 * @throws FrameError for an unknown column or aggregate, a name used twice, and
 *   a sum, mean or median of texts.
 */
export function groupBy<
  R extends Row,
  const K extends Name<R>,
  const S extends Readonly<Record<string, Summary<Name<R>>>>,
>(
  df: DataFrame<R>,
  keys: K | readonly K[],
  summaries: S,
): DataFrame<Pick<R, K> & { -readonly [N in keyof S]: Summarised<R, S[N]> }> {
  const source = danfoOf(df, "groupBy");
  const names = keyNames(keys, "groupBy");
  const members = [...positions(rowKeys(source, names)).values()];
  const keyColumns = names.map((name): Column => {
    const cells = cellsOf(source, name);
    return [name, members.map(([first]) => cells[first as number] as Cell)];
  });
  const sums = Object.entries(summaries).map(([name, summary]): Column => {
    if (summary === "rows") return [name, members.map((rows) => rows.length)];
    const [column, how] = checkSummary(name, summary);
    const cells = cellsOf(source, column);
    return [
      name,
      members.map((rows) =>
        aggregate(
          rows.map((row) => cells[row] as Cell),
          how,
          column,
        ),
      ),
    ];
  });
  return publish(buildFrame([...keyColumns, ...sums]));
}

function checkSummary(
  name: string,
  summary: readonly [string, Aggregate],
): readonly [string, Aggregate] {
  if (Array.isArray(summary) && summary.length === 2 && AGGREGATES.includes(summary[1]))
    return summary;
  throw new FrameError(
    `groupBy cannot make "${name}". Write ["column", how] with how one of ${AGGREGATES.join(", ")}, or "rows".`,
  );
}
