import type { ExportCheck, ExportTable } from "../adapter.ts";
import { show } from "../cells.ts";
import { DATE } from "./columns.ts";
import { metricsOf } from "./table-metrics.ts";
import { compared, totalRow, totalsOf } from "./total-row.ts";
import { isTotals, readTotals } from "./totals.ts";

/**
 * One zip holds the days of the whole channel twice: as totals by day, and as the Total row of its table. They are
 * set against each other here, as an adapter sees one table alone.
 * @param tables all of one file
 * @returns checks by the path of the totals
 */
export function crossChecks(
  tables: readonly ExportTable[],
): ReadonlyMap<string, readonly ExportCheck[]> {
  const zipped = tables.filter((table) => table.container !== null);
  const others = zipped.filter((table) => !isTotals(table));
  return new Map(
    zipped
      .filter(isTotals)
      .map((totals) => [totals.path, others.flatMap((table) => compare(totals, table))]),
  );
}

function compare(totals: ExportTable, table: ExportTable): ExportCheck[] {
  const daily = metricsOf(totals, DATE);
  const [column] = daily.columns;
  const told = totalsOf(table, metricsOf(table, []));
  if (column === undefined || told === null || typeof told === "string") return [];
  const total = told.find((v) => v.metric === column.metric);
  if (total === undefined || total.value === null) return [];
  const days = readTotals(totals, daily).rows.map((row) => row.value.values[0]?.value ?? 0);
  const sum = compared(column.metric, days, total.value);
  const name = show(table.name);
  return [
    sum.equal
      ? totalRow(true, `The days add up to the Total row of ${name}: ${sum.metric} ${sum.total}.`)
      : totalRow(
          false,
          `The days hold ${sum.metric} ${sum.rows}; the Total row of ${name} has ${sum.total}.`,
        ),
  ];
}
