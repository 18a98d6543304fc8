import type { ExportRecord } from "../adapter.ts";
import { HEADER_WITHIN, normalizeName } from "../header.ts";
import { partPath } from "../table-parts.ts";
import { type Mapping, namedColumns, withoutNumber } from "./mapping.ts";

/**
 * Index of the header among the first records: the one with most of the mapped names. One name is enough, so
 * that a mapping with slips meets the header that it means.
 * @returns -1 when no record has any
 */
export function findMappedHeader(records: readonly ExportRecord[], mapping: Mapping): number {
  const wanted = new Set(
    namedColumns(mapping).flatMap(({ name }) => [name, withoutNumber(name)].map(normalizeName)),
  );
  const hits = records
    .slice(0, HEADER_WITHIN)
    .map((record) => record.cells.filter((cell) => wanted.has(normalizeName(cell))).length);
  const most = Math.max(0, ...hits);
  return most === 0 ? -1 : hits.indexOf(most);
}

/** Whether a sheet or member is not the one that the mapping is about. */
export function isOtherTable(path: string, { table }: Mapping): boolean {
  return table !== null && path.includes("#") && !path.endsWith(partPath("", table));
}
