import { buildFrame, cellsOf, columnsOf, MOST_ROWS } from "./build.ts";
import type { Cell, Name, Row } from "./cell.ts";
import { type Column, kindOf } from "./column.ts";
import type { DanfoFrame } from "./danfo.ts";
import { danfoOf, publish } from "./frame.ts";
import { FrameError } from "./frame-error.ts";
import type { DataFrame } from "./frame-type.ts";
import { keyNames, positions, rowKeys } from "./key.ts";

/** How to join: on which columns, keeping which rows, with how many partners. */
export interface JoinOptions<K extends string, H extends "left" | "inner"> {
  on: K | readonly K[];
  /** "left" keeps rows without a partner and fills with null; "inner" drops them. */
  how: H;
  /**
   * How many rows of the right frame may match a row of the left: "one", the
   * default, refuses more, since they would count the left row several times.
   */
  partners?: "one" | "many";
}

type Filled<R extends Row, H> = H extends "left" ? { [K in keyof R]: R[K] | null } : R;

/**
 * Adds to each row of the left frame the columns of the matching rows of the right.
 *
 * Rows keep the order of the left frame, partners that of the right. A missing
 * key matches nothing, not even another missing key.
 *
 * @example join(posts, accounts, { on: "account", how: "left" })
 * @throws FrameError for unknown keys, keys of different kinds, columns that
 *   both frames have besides the keys, a second partner, and too many rows.
 */
export function join<
  L extends Row,
  R extends Row,
  const K extends Name<L> & Name<R>,
  const H extends "left" | "inner",
>(
  left: DataFrame<L>,
  right: DataFrame<R>,
  options: JoinOptions<K, H>,
): DataFrame<L & Filled<Omit<R, K>, H>> {
  const [a, b] = [danfoOf(left, "join"), danfoOf(right, "join")];
  const keys = keyNames(options.on, "join");
  if (options.how !== "left" && options.how !== "inner")
    throw new FrameError('join needs how: "left" or how: "inner".');
  const added = columnsOf(b).filter(([name]) => !keys.includes(name));
  check(a, b, keys, added);

  const pairs = match(a, b, keys, options.partners ?? "one", options.how);
  const result = [
    ...columnsOf(a).map(
      ([name, cells]): Column => [name, pairs.map(([row]) => cells[row] as Cell)],
    ),
    ...added.map(
      ([name, cells]): Column => [
        name,
        pairs.map(([, row]) => (row === undefined ? null : (cells[row] as Cell))),
      ],
    ),
  ];
  return publish(buildFrame(result));
}

function check(
  a: DanfoFrame,
  b: DanfoFrame,
  keys: readonly string[],
  added: readonly Column[],
): void {
  for (const key of keys) {
    const kinds = [kindOf(key, cellsOf(a, key)), kindOf(key, cellsOf(b, key))];
    if (kinds[0] !== undefined && kinds[1] !== undefined && kinds[0] !== kinds[1]) {
      throw new FrameError(
        `Column "${key}" is ${kinds[0]} on the left and ${kinds[1]} on the right. Convert one with map.`,
      );
    }
  }
  const twice = added.find(([name]) => a.columns.includes(name));
  if (twice !== undefined) {
    throw new FrameError(
      `Both frames have a column "${twice[0]}". Rename one, or add it to \`on\`.`,
    );
  }
}

type Pair = readonly [left: number, right: number | undefined];

function match(
  a: DanfoFrame,
  b: DanfoFrame,
  keys: readonly string[],
  partners: "one" | "many",
  how: "left" | "inner",
): Pair[] {
  const rowsByKey = positions(rowKeys(b, keys));
  const keyColumns = keys.map((key) => cellsOf(a, key));
  const pairs: Pair[] = [];
  rowKeys(a, keys).forEach((key, row) => {
    const missing = keyColumns.some((cells) => cells[row] === null);
    const found = missing ? [] : (rowsByKey.get(key) ?? []);
    if (found.length > 1 && partners === "one") {
      throw new FrameError(
        `The key ${key} has ${found.length} rows in the right frame, so its left rows would be counted ${found.length} times. Group the right frame first, or say partners: "many".`,
      );
    }
    if (found.length === 0 && how === "left") pairs.push([row, undefined]);
    for (const partner of found) pairs.push([row, partner]);
    if (pairs.length > MOST_ROWS) {
      throw new FrameError(
        `The join has more than ${MOST_ROWS} rows. Group first, or join in a sql cell.`,
      );
    }
  });
  return pairs;
}
