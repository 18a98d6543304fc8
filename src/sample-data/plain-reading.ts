import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";

/**
 * Reads the committed exports with nothing but strings, for tests alone: it shares no code with the adapters
 * and none with the writers, so that the files, the model and the adapters can each be wrong by themselves.
 */
export const DATA = join(import.meta.dirname, "../../data");
export const EXPORTS = join(DATA, "exports");

/** Paths below `data/exports`, of the sample's accounts alone. */
export function exportPaths(accounts: readonly string[]): string[] {
  return accounts.flatMap((account) =>
    readdirSync(join(EXPORTS, account), { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile())
      .map((e) => join(e.parentPath, e.name).slice(EXPORTS.length + 1))
      .map((path) => path.replaceAll("\\", "/")),
  );
}

export function bytesOf(path: string): Buffer {
  return readFileSync(join(EXPORTS, path));
}

/** The one file of a folder whose name begins so. */
export function find(folder: string, begins: string): string {
  const found = readdirSync(join(EXPORTS, folder)).filter((name) => name.startsWith(begins));
  if (found.length !== 1) throw new Error(`${folder}: ${found.length} files begin with ${begins}`);
  return `${folder}/${found[0]}`;
}

export function member(path: string, name: string): string {
  const bytes = unzipSync(new Uint8Array(bytesOf(path)))[name];
  if (!bytes) throw new Error(`${path} has no ${name}`);
  return Buffer.from(bytes).toString("utf8");
}

/** Rows of cells; a quoted cell may hold commas, line breaks and doubled quotation marks. */
export function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = text.replace(/^\uFEFF/, "").matchAll(/("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/g);
  for (const [, cell = "", end] of cells) {
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ",") continue;
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  }
  return rows;
}

/** Column of a table by name, its header left off. */
export function column(rows: readonly (readonly string[])[], name: string): string[] {
  const at = rows[0]?.indexOf(name) ?? -1;
  if (at < 0) throw new Error(`no column ${name}`);
  return rows.slice(1).map((r) => r[at] ?? "");
}

/** Day and number of a Meta daily file. */
export function metaDaily(path: string): Map<string, number> {
  const lines = bytesOf(path).toString("utf16le").split("\n").slice(3);
  return new Map(
    lines
      .filter((l) => l !== "")
      .map((l) => [l.slice(1, 11), Number(l.split('","')[1]?.slice(0, -1))]),
  );
}

/** Days from a first day on, by the calendar of the engine and not by ours. */
export function daysFrom(first: string, count: number): string[] {
  const start = Date.parse(`${first}T00:00:00Z`);
  return Array.from({ length: count }, (_, i) =>
    new Date(start + i * 86_400_000).toISOString().slice(0, 10),
  );
}

/** A TikTok daily table as day and cell: its first day stands in the name of the Overview zip alone. */
export function tiktokDaily(folder: string, zip: string, name: string, header: string) {
  const first = find(folder, "Overview_").split("_")[1] ?? "";
  const cells = column(rowsOf(member(find(folder, zip), name)), header);
  return new Map(daysFrom(first, cells.length).map((day, i) => [day, cells[i] ?? ""]));
}
