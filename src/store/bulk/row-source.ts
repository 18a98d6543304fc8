import type { DuckDBConnection } from "@duckdb/node-api";
import type { ExportTable } from "../../adapters/adapter.ts";
import type { PlacedRecord } from "./record-reader.ts";

/** What a table is before its rows are read: all that an adapter asks of one. */
export type TableHead = Pick<
  ExportTable,
  "sha256" | "encoding" | "delimiter" | "preamble" | "header" | "checks"
>;

/** The rows of one file, put into the database by its own reader. */
export interface RowSource {
  readonly head: TableHead;
  /**
   * A query for the rows that the database could read: their `key`, the platform `p` (its number), the value `v`,
   * their `line`, and whether they are `bad`: not plainly right. The table `staged` has all of it but the line.
   */
  readonly rows: string;
  /** By the numbers that the rows use. */
  readonly surfaces: readonly string[];
  /** Lines that the database could not read as rows, ascending. */
  readonly refused: readonly number[];
  /** The records on some lines, as the file has them. */
  records(connection: DuckDBConnection, lines: readonly number[]): AsyncIterable<PlacedRecord>;
}
