import type { ExportCheck, ExportTable } from "../adapter.ts";
import { isTotalRow } from "./columns.ts";

/** YouTube Studio cuts a table here and says nothing. Totals and chart data are not cut. */
const MOST_ROWS = 500;

/** @param what the rows are, as `videos` */
export function truncation({ records }: ExportTable, what: string): ExportCheck {
  const rows = records.filter((record) => !isTotalRow(record)).length;
  const ok = rows < MOST_ROWS;
  return {
    id: "truncated",
    ok,
    message: ok
      ? `${rows} ${what}; YouTube cuts the table at ${MOST_ROWS}.`
      : `${rows} ${what}: YouTube cuts the table at ${MOST_ROWS}, so some may be missing.`,
  };
}
