import { createSyncFn } from "synckit";
import type { Quarantined } from "../../adapters/adapter.ts";
import { databaseSettings } from "../database.ts";
import type { BulkInput } from "./bulk-table.ts";
import { IN_KEY } from "./count-key.ts";
import type { Loaded, LoadTask } from "./load-task.ts";

export type { LoadTask } from "./load-task.ts";

/** A query of a database that nobody writes to. */
export interface ReadTask {
  readonly do: "read";
  readonly database: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly sql: string;
}

export type BulkTask = LoadTask | ReadTask;

export type BulkAnswer =
  | { readonly did: "load"; readonly loaded: Loaded }
  | { readonly did: "read"; readonly columns: readonly (readonly unknown[])[] };

/**
 * The database, for callers that wait: what a report calls is synchronous, and the database is not. It works in a
 * thread of its own, which is started for the first task, so that projects without long tables never pay for it.
 */
let thread: ((task: BulkTask) => BulkAnswer) | null = null;

function ask(task: BulkTask): BulkAnswer {
  thread ??= createSyncFn<(task: BulkTask) => Promise<BulkAnswer>>(
    new URL("./bulk-worker.js", import.meta.url).href,
  );
  return thread(task);
}

/** Loads a table into a database file. */
export function loadBulk(input: BulkInput, database: string): Loaded {
  const answer = ask({ do: "load", input, database });
  if (answer.did !== "load") throw unasked(answer);
  return answer.loaded;
}

/** Rows of one series, by column. */
export interface BulkRows {
  readonly surface: readonly number[];
  readonly day: readonly number[];
  readonly value: readonly (number | null)[];
  readonly line: readonly number[];
}

/** Rows by their keys: from `first` on, before `end`. They come as they are stored, in the order of their keys. */
export function bulkRows(database: string, first: string, end: string): BulkRows {
  const [surface = [], day = [], value = [], line = []] = read(
    database,
    `SELECT ${IN_KEY.surface}, ${IN_KEY.day}, value, line::INTEGER FROM counts
     WHERE key >= ${first} AND key < ${end}`,
  );
  return {
    surface: surface.map(Number),
    day: day.map(Number),
    value: value.map((v) => (v === null ? null : Number(v))),
    line: line.map(Number),
  };
}

/** Rows of a quarantine in the order of their lines. @param from how many to pass over */
export function bulkQuarantine(
  database: string,
  from: number,
  most: number,
): readonly Omit<Quarantined, "path">[] {
  const [line = [], cell = [], reason = [], raw = []] = read(
    database,
    `SELECT line::INTEGER, cell, reason, raw FROM quarantine
     WHERE rowid >= ${from} AND rowid < ${from + most} ORDER BY rowid`,
  );
  return line.map((number, i) => ({
    line: Number(number),
    column: cell[i] === null ? null : Number(cell[i]),
    reason: String(reason[i]),
    raw: String(raw[i]),
  }));
}

function read(database: string, sql: string): readonly (readonly unknown[])[] {
  // A series is too short to be worth two threads.
  const settings = {
    ...databaseSettings(database, "256MB"),
    access_mode: "READ_ONLY",
    threads: "1",
  };
  const answer = ask({ do: "read", database, settings, sql });
  if (answer.did !== "read") throw unasked(answer);
  return answer.columns;
}

function unasked(answer: { readonly did: string }): Error {
  return new Error(`the database answered "${answer.did}" to another question`);
}
