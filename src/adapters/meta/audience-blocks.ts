import type { CutTable, ExportRecord } from "../adapter.ts";
import { HEADER_WITHIN, normalizeName } from "../header.ts";
import { dailyTitle } from "./titles.ts";

/** What a block of an Audience file divides the audience by; `pages` are scores of likeness, no shares. */
export type AudienceKind = "age_gender" | "country" | "city" | "pages";

const KINDS: ReadonlyMap<string, AudienceKind> = new Map([
  ["age & gender", "age_gender"],
  ["edad y sexo", "age_gender"],
  ["top countries", "country"],
  ["principales países", "country"],
  ["top cities", "city"],
  ["top towns/cities", "city"],
  ["principales ciudades", "city"],
  ["top pages", "pages"],
]);

/** Kind of a block by its title; null for any other text. */
export function audienceKind(title: string): AudienceKind | null {
  return KINDS.get(normalizeName(title)) ?? null;
}

/**
 * The blocks that Meta stacks in one Audience file, each a table with its title as preamble; null for any other file.
 * A block of days (`Follows`) repeats the daily file of that title, and is cut like it.
 */
export function audienceBlocks(records: readonly ExportRecord[]): readonly CutTable[] | null {
  const starts = records.flatMap((r, i) => (isTitle(r) && canHead(records[i + 1]) ? [i] : []));
  const [first] = starts;
  // With a wrong delimiter, each line of the first block would be one cell.
  if (first === undefined || first >= HEADER_WITHIN || records[first + 1]?.cells.length === 1)
    return null;
  if (!starts.some((i) => audienceKind(records[i]?.cells[0] ?? "") !== null)) return null;
  return starts.flatMap((start, n) => {
    const header = records[start + 1];
    if (header === undefined) return [];
    const width = header.cells.findLastIndex((cell) => cell.trim() !== "") + 1;
    return [
      {
        preamble: records.slice(n === 0 ? 0 : start, start + 1),
        header: cropped(header, width),
        records: records.slice(start + 2, starts[n + 1]).map((r) => cropped(r, width)),
      },
    ];
  });
}

function isTitle({ cells: [first = "", ...others], fault }: ExportRecord): boolean {
  const known = audienceKind(first) !== null || dailyTitle(first) !== null;
  return known && fault === null && others.every((cell) => cell.trim() === "");
}

function canHead(record: ExportRecord | undefined): boolean {
  return record?.fault === null && record.cells.some((cell) => cell.trim() !== "");
}

/** Spreadsheets pad every row of a file to its widest one. */
function cropped(record: ExportRecord, width: number): ExportRecord {
  return record.cells.slice(width).every((cell) => cell.trim() === "")
    ? { ...record, cells: record.cells.slice(0, width) }
    : record;
}
