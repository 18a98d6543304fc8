import type { DuckDBAppender, DuckDBConnection } from "@duckdb/node-api";
import type { Quarantined } from "../../adapters/adapter.ts";
import { DiagnosticsError } from "../../diagnostics/diagnostic.ts";
import type { Observation } from "../../observations/observation.ts";
import { number } from "../database.ts";
import type { BulkInput } from "./bulk-table.ts";
import { dayCode, MOST_SURFACES, metricCode, packed } from "./count-key.ts";
import { RowReader } from "./row-reader.ts";
import type { RowSource } from "./row-source.ts";

/** Settles the rows that the database does not take for plainly right, and keeps the quarantine. */
export class Mender {
  readonly surfaces: string[];
  readonly reader: RowReader;
  /** Records that gave no count: quarantined or blank ones. */
  withoutCount = 0;
  readonly #connection: DuckDBConnection;
  readonly #input: BulkInput;
  readonly #source: RowSource;
  readonly #codes: ReadonlyMap<string, number>;
  /** Lines inside records that began before them. */
  readonly #covered: { readonly after: number; readonly to: number }[] = [];

  constructor(connection: DuckDBConnection, input: BulkInput, source: RowSource) {
    this.#connection = connection;
    this.#input = input;
    this.#source = source;
    this.reader = new RowReader(input, source.head);
    this.#codes = new Map(input.accounts.map((a, i) => [a.id, i]));
    this.surfaces = [...source.surfaces];
  }

  async create(): Promise<void> {
    await this.#connection.run(`
      CREATE TABLE mended (a UINTEGER, m UTINYINT, s USMALLINT, d UINTEGER, v DOUBLE, line UINTEGER);
      CREATE TABLE refused (line UINTEGER, cell INTEGER, reason VARCHAR, raw VARCHAR);`);
  }

  async mend(lines: readonly number[]): Promise<void> {
    const counts = await this.#connection.createAppender("mended");
    const refused = await this.#connection.createAppender("refused");
    for await (const { record, lastLine } of this.#source.records(this.#connection, lines)) {
      if (lastLine > record.line) this.#covered.push({ after: record.line, to: lastLine });
      const { observation, quarantined } = this.reader.read(record);
      if (observation) this.#keep(counts, observation);
      else this.withoutCount++;
      if (quarantined) refuse(refused, quarantined);
    }
    counts.closeSync();
    refused.closeSync();
  }

  /** Rows of one key that disagree, each for the reason that `reasonOf` gives it. */
  async refuse(lines: readonly number[], reasonOf: (line: number) => string): Promise<void> {
    const refused = await this.#connection.createAppender("refused");
    const { path } = this.#input;
    for await (const { record } of this.#source.records(this.#connection, lines)) {
      const { line, raw } = record;
      refuse(refused, { path, line, column: null, reason: reasonOf(line), raw });
    }
    refused.closeSync();
  }

  /** A line may look like a row and yet be part of a cell that a quotation mark opened before it. */
  async dropCovered(): Promise<void> {
    for (const { after, to } of this.#covered)
      await this.#connection.run(
        `DELETE FROM stored.counts WHERE line > ${after} AND line <= ${to}`,
      );
  }

  /** @returns how many rows are in the quarantine */
  async finish(): Promise<number> {
    await this.#connection.run("CREATE TABLE stored.quarantine AS FROM refused ORDER BY line");
    return number(this.#connection, "SELECT count(*) FROM stored.quarantine");
  }

  /** The key of an observation, as text: it does not fit into a number. */
  keyOf({ account, metric, surface, at }: Observation): string {
    const code = this.#codes.get(account) ?? 0;
    return packed(code, metricCode(metric), this.surfaces.indexOf(surface), dayCode(at));
  }

  #keep(appender: DuckDBAppender, { account, metric, surface, at, value, source }: Observation) {
    appender.appendUInteger(this.#codes.get(account) ?? 0);
    appender.appendUTinyInt(metricCode(metric));
    appender.appendUSmallInt(this.#surfaceCode(surface, source.line));
    appender.appendUInteger(dayCode(at));
    if (value === null) appender.appendNull();
    else appender.appendDouble(value);
    appender.appendUInteger(source.line);
    appender.endRow();
  }

  #surfaceCode(surface: string, line: number): number {
    const code = this.surfaces.indexOf(surface);
    if (code !== -1) return code;
    if (this.surfaces.length === MOST_SURFACES) throw tooMany(this.#input.path, line);
    return this.surfaces.push(surface) - 1;
  }
}

function refuse(appender: DuckDBAppender, { line, column, reason, raw }: Quarantined): void {
  appender.appendUInteger(line);
  if (column === null) appender.appendNull();
  else appender.appendInteger(column);
  appender.appendVarchar(reason);
  appender.appendVarchar(raw);
  appender.endRow();
}

function tooMany(path: string, line: number): DiagnosticsError {
  return new DiagnosticsError([
    {
      code: "too-many-surfaces",
      severity: "error",
      message: `This table has more than ${MOST_SURFACES} different surfaces.`,
      at: { file: path, line, column: 1 },
      hint: "the column says where on the platform something was counted: account, video, story.",
    },
  ]);
}
