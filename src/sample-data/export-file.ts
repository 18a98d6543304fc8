import { zipSync } from "fflate";
import type { IsoDate } from "../calendar/dates.ts";

/** A file as a browser would have saved it. `path` is relative to `data/exports`. */
export interface ExportFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const BOM = "\uFEFF";

export function utf8(text: string, options: { readonly bom: boolean }): Uint8Array {
  return new Uint8Array(Buffer.from(options.bom ? BOM + text : text, "utf8"));
}

/** Little-endian with its mark, as Meta writes daily files. */
export function utf16le(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(BOM + text, "utf16le"));
}

/** Quotation marks only around what needs them. */
export function minimal(cells: readonly (string | number)[]): string {
  return cells.map((c) => (/[",\n]/.test(String(c)) ? quoted(c) : String(c))).join(",");
}

export function allQuoted(cells: readonly (string | number)[]): string {
  return cells.map(quoted).join(",");
}

function quoted(cell: string | number): string {
  return `"${String(cell).replaceAll('"', '""')}"`;
}

/**
 * A zip whose bytes depend on its contents alone: entries carry the day of the download, given in local time
 * because that is what the format stores, so that no computer's time zone moves it.
 */
export function zip(
  entries: Readonly<Record<string, Uint8Array>>,
  on: IsoDate,
  method: "stored" | "deflated",
): Uint8Array {
  const [year = 0, month = 0, day = 0] = on.split("-").map(Number);
  const mtime = new Date(year, month - 1, day, 12);
  return zipSync(entries, { level: method === "stored" ? 0 : 9, mtime });
}
