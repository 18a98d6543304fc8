import { partMetric } from "../../observations/metric.ts";
import type { Adapter, ExportTable } from "../adapter.ts";
import type { MetricValue } from "../columns.ts";
import { emptiness, observe } from "../daily.ts";
import { columnOf, hasColumns } from "../header.ts";
import { readRows, settleDuplicates, tally } from "../rows.ts";
import {
  beginsWithTotal,
  CONTENT,
  DATE,
  isTotalRow,
  METRIC_NAMES,
  OWN_NAMES,
  TITLE,
} from "./columns.ts";
import { checkCoverage } from "./coverage.ts";
import {
  DIMENSION_NAMES,
  type DimensionColumn,
  knownDimension,
  otherDimension,
} from "./dimensions.ts";
import { partReader } from "./part-cell.ts";
import { metricsOf } from "./table-metrics.ts";
import { truncation } from "./truncation.ts";
import { knownWindow } from "./window.ts";

interface PartRow {
  readonly part: string;
  readonly values: readonly MetricValue[];
}

/** The table of any tab but Date and Content: what each part brought in the window that the zip's name has. */
export const youtubeStudioBreakdown: Adapter = {
  id: "youtube-studio-breakdown",
  title: "YouTube Studio, tabs such as Geography and Traffic source",
  platforms: ["youtube"],
  headerNames: [...DIMENSION_NAMES, ...METRIC_NAMES],
  identify: (table) => columnOfParts(table) !== null,
  extract: (table) => {
    const column = columnOfParts(table);
    if (column === null) throw new Error("This table has no dimension.");
    const { dimension, index } = column;
    const { from, to } = knownWindow(table);
    const own = table.header.cells.slice(index, index + 1);
    const metrics = metricsOf(table, [...own, ...dimension.labels]);
    const partOf = partReader(table, column);
    const parts = readRows<PartRow>(table, (record) =>
      isTotalRow(record) ? null : { part: partOf(record), values: metrics.read(record) },
    );
    const { rows, quarantine } = settleDuplicates(
      table,
      parts,
      (row) => `${dimension.name} ${row.part}`,
    );
    return {
      observations: rows.flatMap(({ record, value: { part, values } }) =>
        values.map((v) => {
          const metric = partMetric(v.metric, dimension.name, part);
          return observe(table, "all", to, { ...v, metric }, record.line, from);
        }),
      ),
      posts: [],
      quarantine,
      window: { from, to },
      checks: [
        truncation(table, "rows"),
        ...checkCoverage(
          table,
          metrics,
          parts.rows.map((row) => row.value.values),
        ),
        ...metrics.checks,
        ...emptiness(rows.length),
      ],
      rows: tally(table, quarantine),
    };
  },
};

/** A tab whose header has not been seen is told by its Total row and by a metric of YouTube's own. */
function columnOfParts(table: ExportTable): DimensionColumn | null {
  const { header } = table;
  if (!hasColumns(header, METRIC_NAMES) || hasColumns(header, [...DATE, ...CONTENT])) return null;
  const known = knownDimension(table, 0);
  // Another table may have a column of that name behind its counts.
  if (known !== null) return known.index < columnOf(header, METRIC_NAMES) ? known : null;
  const own = beginsWithTotal(table) && hasColumns(header, OWN_NAMES);
  const other = columnOf(header, METRIC_NAMES) > 0 && !hasColumns(header, TITLE);
  return own && other && !holdsVideos(table) ? otherDimension(table) : null;
}

/** A tab Content in a language whose words are not known. */
function holdsVideos({ records }: ExportTable): boolean {
  const parts = records.filter((r) => !isTotalRow(r)).map((r) => (r.cells[0] ?? "").trim());
  return parts.length > 0 && parts.every((part) => /^[\w-]{11}$/.test(part));
}
