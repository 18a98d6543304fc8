import { join } from "node:path";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { lineOffsets, placeAt, problem } from "../files/source-file.ts";
import { type Project, WORK_FOLDER } from "../project/project.ts";
import type { SqlCell, SqlResult, SqlStore } from "../store/sql-store.ts";
import type { DataFrame } from "./frame/index.ts";
import type { Cell, ReportFile } from "./report-file.ts";

/** A project's counts as SQL tables. The database is loaded and opened for the first query, and not before. */
export interface SqlTables {
  store(): Promise<SqlStore>;
  close(): Promise<void>;
}

/** Where a project's counts lie as SQL tables. */
export function sqlFile(root: string): string {
  return join(root, WORK_FOLDER, "store", "tables.duckdb");
}

export function sqlTables(project: Project): SqlTables {
  let opened: Promise<SqlStore> | null = null;
  const open = async () => {
    const { openSqlStore } = await import("../store/sql-store.ts");
    return openSqlStore(sqlFile(project.root), project.store);
  };
  return {
    store() {
      opened ??= open();
      return opened;
    },
    async close() {
      const closing = opened;
      opened = null;
      // One that could not be opened was told where it was asked for.
      (await closing?.catch(() => null))?.close();
    },
  };
}

/** A problem of a sql cell, with its place in the report. */
export class SqlCellError extends DiagnosticsError {}

/**
 * Runs a sql cell.
 * @param values What its `${}` gave, in their order.
 * @throws SqlCellError at the report's line and column.
 */
export async function runSqlCell(
  report: ReportFile,
  cell: Cell,
  values: readonly unknown[],
  tables: SqlTables,
): Promise<DataFrame> {
  const checked = values.map((value, i) => checkValue(report, cell, i, value));
  const query = boundQuery(report, cell);
  const store = await tables.store();
  const { frame, MOST_ROWS } = await import("./frame/index.ts");
  try {
    return frame(columnsOf(await store.query(query.text, checked, MOST_ROWS)));
  } catch (error) {
    const { message, offset = null } = error as Error & { offset?: number | null };
    const place = query.placeOf(offset);
    const hint = await tablesOf(store);
    throw new SqlCellError([problem(report.source, place, { code: "sql", message, hint })]);
  }
}

function checkValue(report: ReportFile, cell: Cell, i: number, value: unknown): SqlCell {
  const good =
    value === null ||
    typeof value === "string" ||
    typeof value === "boolean" ||
    (typeof value === "number" && Number.isFinite(value));
  if (good) return value;
  const place = cell.sql?.values[i] ?? { line: cell.firstLine, column: 1 };
  const given = typeof value === "number" ? String(value) : `a value of type ${typeof value}`;
  throw new SqlCellError([
    problem(report.source, place, {
      code: "sql-value",
      message: `A query cannot take ${given}.`,
      hint: "give it text, a number, true, false or null; of a figure, its .value.",
    }),
  ]);
}

/** The query with `$1` in place of its first `${}`, and so on; every other character stays where it is. */
function boundQuery(report: ReportFile, cell: Cell) {
  const { text } = report.source;
  const offsets = lineOffsets(text);
  const start = offsets[cell.firstLine - 1] ?? text.length;
  const values = cell.sql?.values ?? [];
  let out = "";
  let from = start;
  for (const [i, value] of values.entries()) {
    const mark = `$${i + 1}`;
    const rest = text.slice(value.start + mark.length, value.end).replace(/[^\r\n]/g, " ");
    out += text.slice(from, value.start) + mark + rest;
    from = value.end;
  }
  out += text.slice(from, offsets[cell.lastLine] ?? text.length);
  const first = start + Math.max(0, out.search(/\S/));
  return {
    text: out,
    placeOf(offset: number | null) {
      const at = offset === null ? first : start + offset;
      // An error at the very end is told on the last line that says anything.
      const last = start + out.trimEnd().length;
      return placeAt(offsets, Math.min(at, last));
    },
  };
}

function columnsOf({ columns, values }: SqlResult): Record<string, readonly SqlCell[]> {
  const twice = columns.find((name, i) => columns.indexOf(name) !== i);
  if (twice !== undefined) throw new Error(`Two columns are called "${twice}". Name one with AS.`);
  return Object.fromEntries(columns.map((name, i) => [name, values[i] ?? []]));
}

async function tablesOf(store: SqlStore): Promise<string> {
  const { values } = await store.query(
    `SELECT table_name, string_agg(column_name, ', ' ORDER BY column_index) FROM duckdb_columns()
     WHERE NOT internal AND table_name IN ('observations', 'posts') AND schema_name = 'main'
     GROUP BY table_name ORDER BY table_name`,
  );
  const [names = [], columns = []] = values;
  return `the tables are ${names.map((name, i) => `${name} (${columns[i]})`).join(" and ")}.`;
}
