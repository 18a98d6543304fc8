import { daysBetween } from "../../calendar/dates.ts";
import type { ExportTable } from "../adapter.ts";
import type { Day } from "../daily.ts";
import type { Row } from "../rows.ts";
import { tableProblem } from "../table-problem.ts";

/**
 * A chart can be drawn by week, month or year, and its files then hold such sums under a date. Nothing in them says
 * so but the steps between the dates.
 * @throws DiagnosticsError when no two dates are less than a week apart
 */
export function refuseLongSteps(table: ExportTable, rows: readonly Row<Day>[]): void {
  const days = [...new Set(rows.map((row) => row.value.at))].sort();
  const steps = days.slice(1).map((day, i) => daysBetween(days[i] ?? day, day));
  const shortest = Math.min(...steps);
  if (steps.length === 0 || shortest < 7) return;
  throw tableProblem(table, table.header, {
    code: "not-daily",
    message: `The dates of this table are ${shortest} days apart or more, so its counts are of weeks or months, not of days.`,
    hint: "choose Daily above the chart, and export again.",
  });
}
