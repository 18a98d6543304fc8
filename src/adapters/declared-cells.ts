import type { IsoDate } from "../calendar/dates.ts";
import { metricOf } from "../observations/metric.ts";
import type { ExportRecord } from "./adapter.ts";
import { type Notation, readCell, readValue, show, Unreadable } from "./cells.ts";
import type { FoundColumn, MetricValue } from "./columns.ts";
import { type DateFormat, parseDay } from "./date-format.ts";
import { type NumberStyle, plainNumber } from "./number-style.ts";

/** A day in one declared format. @throws Unreadable */
export function readDeclaredDay(text: string, format: DateFormat): IsoDate {
  const day = parseDay(text, format);
  if (day === null) throw new Unreadable(`${show(text)} is not a date as ${format}.`);
  return day;
}

/**
 * The exact value of a cell in the unit of the metric, in one declared style. A count may end in `.0`, as old
 * exports have it. A `%` behind a ratio makes it a hundredth.
 * @param notation `percent` where the column holds percentages without the sign
 * @throws Unreadable
 */
export function readStyled(
  written: string,
  metric: string,
  style: NumberStyle,
  notation: Notation = notationOf(metric),
): number {
  const text = written.trim();
  const { kind, unit } = metricOf(metric);
  if (text.endsWith("%")) {
    if (kind !== "ratio")
      throw new Unreadable(`${show(text)} is a percentage, and ${metric} is a count.`);
    return readValue(plain(text.slice(0, -1).trim(), style), metric, "percent");
  }
  if (unit === "seconds" && text.includes(":")) return readValue(text, metric, "duration");
  const number = plain(text, style);
  return readValue(notation === "count" ? number.replace(/\.0+$/, "") : number, metric, notation);
}

/** {@link readStyled} for all metrics of a record. `missing` is how the file writes that it has no value. */
export function readStyledMetrics(
  record: ExportRecord,
  columns: readonly FoundColumn[],
  style: NumberStyle,
  missing: readonly string[],
): MetricValue[] {
  return columns.map(({ metric, index, notation = notationOf(metric) }) => ({
    metric,
    index,
    value: readCell(record, index, (text) =>
      missing.includes(text.trim()) ? null : readStyled(text, metric, style, notation),
    ),
  }));
}

/** {@link readStyledMetrics} for the whole life of a post, in which nothing can be less than none. */
export function readLifetimeMetrics(...row: Parameters<typeof readStyledMetrics>): MetricValue[] {
  const values = readStyledMetrics(...row);
  const below = values.find(({ value }) => value !== null && value < 0);
  if (below === undefined) return values;
  throw new Unreadable(
    `${below.value} is negative, and ${below.metric} of a whole life cannot be.`,
    below.index + 1,
  );
}

/** Hours and ratios have decimals; all else that has a name is counted. */
function notationOf(metric: string): Notation {
  const { kind, unit } = metricOf(metric);
  return kind === "ratio" || unit === "hours" ? "decimal" : "count";
}

function plain(text: string, style: NumberStyle): string {
  const number = plainNumber(text, style);
  if (number === null) throw new Unreadable(`${show(text)} is not a number as ${style}.`);
  return number;
}
