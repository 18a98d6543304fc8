import { type DuckDBConnection, StatementType } from "@duckdb/node-api";
import { fromEpochMs } from "../calendar/dates.ts";

export type SqlCell = string | number | boolean | null;

export interface SqlResult {
  readonly columns: readonly string[];
  /** One list per column. Counts are numbers while they are exact, text beyond 2^53; dates are ISO text. */
  readonly values: readonly (readonly SqlCell[])[];
}

/** A query that cannot be run. */
export class SqlError extends Error {
  override readonly name = "SqlError";
  /** Which character of the query it is about, counted from 0; null where that is not known. */
  readonly offset: number | null;

  constructor(message: string, offset: number | null = null) {
    super(message);
    this.offset = offset;
  }
}

const ONE_QUERY = "Write one query, a SELECT.";

/**
 * Runs one query that reads.
 * @param values What `$1`, `$2` and so on stand for.
 * @param mostRows No more rows than that are asked for.
 * @throws SqlError with its place where the database tells it. Its connection has to be set to `errors_as_json`.
 */
export async function select(
  connection: DuckDBConnection,
  sql: string,
  values: readonly SqlCell[] = [],
  mostRows = Number.MAX_SAFE_INTEGER,
): Promise<SqlResult> {
  const reader = await told(sql, async () => {
    const statements = await connection.extractStatements(sql);
    if (statements.count !== 1) throw new SqlError(ONE_QUERY);
    const prepared = await statements.prepare(0);
    if (prepared.statementType !== StatementType.SELECT)
      throw new SqlError("A query only reads: write a SELECT.");
    if (prepared.parameterCount !== values.length)
      throw new SqlError(
        `The query has places for ${prepared.parameterCount} values and was given ${values.length}.`,
      );
    if (values.length > 0) prepared.bind([...values]);
    return mostRows < Number.MAX_SAFE_INTEGER
      ? await prepared.streamAndReadUntil(mostRows + 1)
      : await prepared.runAndReadAll();
  });
  if (reader.currentRowCount > mostRows)
    throw new SqlError(`The query gives more than ${mostRows.toLocaleString("en")} rows.`);
  const columns = reader.columnNames();
  const cells = reader.getColumnsJS();
  return {
    columns,
    // Without a row the database gives no columns.
    values: columns.map((name, i) => (cells[i] ?? []).map((v) => toCell(v, name))),
  };
}

/** What the database says of an error when it says it as JSON. */
interface Told {
  readonly exception_message?: string;
  /** Bytes of UTF-8 before the place. */
  readonly position?: string;
}

async function told<T>(sql: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SqlError) throw error;
    const text = error instanceof Error ? error.message : String(error);
    // All that the database says of a query that is empty or only a comment.
    if (text === "Error in native callback") throw new SqlError(ONE_QUERY);
    const { exception_message, position } = parse(text);
    const bytes = position === undefined ? null : Buffer.from(sql).subarray(0, Number(position));
    throw new SqlError(inOneLine(exception_message ?? text), bytes?.toString().length ?? null);
  }
}

function parse(text: string): Told {
  try {
    return JSON.parse(text.slice(text.indexOf("{"))) as Told;
  } catch {
    return {};
  }
}

function inOneLine(message: string): string {
  return message
    .replace(/\n\tCandidate functions:[\s\S]*/, "")
    .trim()
    .replace(/\s*\n\s*/g, " ");
}

const DAY = 86_400_000;

function toCell(value: unknown, column: string): SqlCell {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean")
    return value;
  if (typeof value === "bigint")
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date)
    return value.getTime() % DAY === 0 ? fromEpochMs(value.getTime()) : value.toISOString();
  throw new SqlError(
    `Column "${column}" holds lists, intervals or the like. Take one part of each, or CAST it AS VARCHAR.`,
  );
}
