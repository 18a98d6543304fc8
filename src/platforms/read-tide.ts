import { periodOf } from "../calendar/period.ts";
import type { SourceFile } from "../files/source-file.ts";
import { platformOf, type Row, readTable } from "./table.ts";
import type { TidePoint } from "./tide.ts";

const COLUMNS = "platform month users basis lower_bound source read_via".split(" ");

/**
 * @returns points by platform and month, in that order.
 * @throws DiagnosticsError at the first row that is not exactly as it must be.
 */
export function readTide(source: SourceFile): TidePoint[] {
  return readTable(source, COLUMNS)
    .map(toPoint)
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

const key = (point: TidePoint) => `${point.platform} ${point.month}`;

function toPoint(row: Row): TidePoint {
  const { month = "", users = "", basis = "", lower_bound: lower, source = "" } = row.cells;
  if (periodOf(month)?.precision !== "month") row.fail(`"${month}" is not a month.`);
  if (!/^[1-9]\d*$/.test(users)) row.fail(`"${users}" is not a count of users.`);
  if (lower !== "yes" && lower !== "no") row.fail("lower_bound must be yes or no.");
  if (!basis || !source) row.fail("A point needs a basis and a source.");
  return {
    platform: platformOf(row),
    month,
    users: Number(users),
    basis,
    lowerBound: lower === "yes",
    source,
    readVia: row.cells.read_via || null,
    line: row.line,
  };
}
