import { partMetric } from "../../observations/metric.ts";
import type { Adapter } from "../adapter.ts";
import { readCell, readDay } from "../cells.ts";
import { type Day, extractDays } from "../daily.ts";
import { columnOf, hasColumns } from "../header.ts";
import { readRows } from "../rows.ts";
import { DATE, METRIC_NAMES } from "./columns.ts";
import { refuseLongSteps } from "./daily-steps.ts";
import { DIMENSION_NAMES, knownDimension } from "./dimensions.ts";
import { withoutPadding } from "./padding.ts";
import { partReader } from "./part-cell.ts";
import { metricsOf } from "./table-metrics.ts";

interface DayOfPart extends Day {
  readonly part: string;
}

/** The lines of the chart: one row for each day and part, such as a country, with the one metric of the chart. */
export const youtubeStudioChart: Adapter = {
  id: "youtube-studio-chart",
  title: "YouTube Studio, chart data by day and part",
  platforms: ["youtube"],
  headerNames: [...DATE, ...DIMENSION_NAMES, ...METRIC_NAMES],
  identify: (table) =>
    hasColumns(table.header, DATE, METRIC_NAMES) && knownDimension(table, 1) !== null,
  extract: (table) => {
    const column = knownDimension(table, 1);
    if (column === null) throw new Error("This table has no dimension that is known.");
    const { dimension } = column;
    const date = columnOf(table.header, DATE);
    const metrics = metricsOf(table, [...DATE, ...DIMENSION_NAMES, ...dimension.labels]);
    const partOf = partReader(table, column);
    const days = readRows<DayOfPart>(table, (record) => {
      const part = partOf(record);
      const values = metrics
        .read(record)
        .map((v) => ({ ...v, metric: partMetric(v.metric, dimension.name, part) }));
      return { at: readCell(record, date, readDay), part, values };
    });
    refuseLongSteps(table, days.rows);
    const { checks, ...lived } = withoutPadding(table, days);
    return extractDays(
      table,
      lived,
      "all",
      [...checks, ...metrics.checks],
      (day) => `${dimension.name} ${day.part} on ${day.at}`,
    );
  },
};
