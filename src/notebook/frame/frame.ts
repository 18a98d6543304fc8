import "./guard.ts";
import { buildFrame } from "./build.ts";
import type { Cell, Row, Widened } from "./cell.ts";
import { DanfoFrame } from "./danfo.ts";
import { FrameError } from "./frame-error.ts";
import type { DataFrame } from "./frame-type.ts";

/**
 * Makes a frame, danfo's DataFrame, from its columns.
 *
 * @param columns Cells by column name, each column of one kind and all of one
 *   length, at most 20,000. Write null where nothing is known.
 * @throws FrameError for unequal lengths, mixed kinds, NaN, undefined, dates,
 *   too many rows, and names that danfo would misread.
 * @example
 * frame({ platform: ["mastodon", "bluesky"], followers: [120, null] })
 */
export function frame<const C extends Record<string, readonly Cell[]>>(
  columns: C,
): DataFrame<{ -readonly [K in keyof C]: Widened<C[K][number]> }> {
  for (const [name, cells] of Object.entries(columns)) {
    if (!Array.isArray(cells))
      throw new FrameError(`Column "${name}" is not a list. Give one list of cells per column.`);
  }
  return publish(buildFrame(Object.entries(columns)));
}

/**
 * Makes a frame from records, going by their keys and never by their order.
 *
 * @throws FrameError if the records do not all have the same keys: whether a
 *   key that is not there means null, only the author knows.
 */
export function frameFromRecords<R extends Row>(records: readonly R[]): DataFrame<R> {
  const first = records[0];
  if (first === undefined)
    throw new FrameError("Without records there are no columns. Use frame({ name: [] }).");
  const names = Object.keys(first);
  records.forEach((record, row) => {
    const odd =
      names.find((name) => !Object.hasOwn(record, name)) ??
      Object.keys(record).find((key) => !names.includes(key));
    if (odd === undefined) return;
    throw new FrameError(
      `Record 0 and record ${row} differ in the key "${odd}". Give every record the same keys, null where nothing is known.`,
    );
  });
  return publish(
    buildFrame(names.map((name) => [name, records.map((record) => record[name] as Cell)])),
  );
}

/** Whether a value is a frame. */
export function isFrame(value: unknown): value is DataFrame {
  return value instanceof DanfoFrame;
}

/** danfo's frame as reports see it. */
export function publish<R extends Row>(built: DanfoFrame): DataFrame<R> {
  return built as unknown as DataFrame<R>;
}

/** The danfo frame behind a frame; `role` names it in the error if it is none. */
export function danfoOf(value: unknown, role: string): DanfoFrame {
  if (value instanceof DanfoFrame) return value;
  throw new FrameError(`${role} needs a frame. Make one with frame({ name: [...] }).`);
}
