import type { ExportRecord, ExportTable } from "../adapter.ts";
import { readCell, show, Unreadable } from "../cells.ts";
import { columnOf } from "../header.ts";
import { isTotal, isTotalRow } from "./columns.ts";
import type { DimensionColumn } from "./dimensions.ts";

/**
 * Reads which part of the whole a record is about: `DE`, `youtube_search`. A city goes by its name, which stands
 * behind the id of the place; where several places have one name, none of them is read.
 */
export function partReader(
  table: ExportTable,
  { dimension, index }: DimensionColumn,
): (record: ExportRecord) => string {
  const [label] = dimension.labels;
  const named = label === undefined ? -1 : columnOf(table.header, [label]);
  const at = named === -1 ? index : named;
  const read = (record: ExportRecord) =>
    readCell(record, at, (text) => {
      if (isTotal(text)) throw new Unreadable(`${show(text)} is no part of the whole.`);
      return dimension.read(text);
    });
  const shared = sharedNames(table, read, index);
  return (record) => {
    const part = read(record);
    if (shared.has(part))
      throw new Unreadable(`Several are called ${show(record.cells[at] ?? "")} here.`, at + 1);
    return part;
  };
}

/** Names that stand for several cells of the dimension's column. */
function sharedNames(
  { records }: ExportTable,
  read: (record: ExportRecord) => string,
  index: number,
): ReadonlySet<string> {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  for (const record of records) {
    if (record.fault !== null || isTotalRow(record)) continue;
    const written = (record.cells[index] ?? "").trim();
    try {
      const part = read(record);
      if ((first.get(part) ?? written) === written) first.set(part, written);
      else shared.add(part);
    } catch (error) {
      // What cannot be read is told of its own row.
      if (!(error instanceof Unreadable)) throw error;
    }
  }
  return shared;
}
