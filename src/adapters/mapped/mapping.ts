import type { Position } from "../../diagnostics/diagnostic.ts";
import type { Observation } from "../../observations/observation.ts";
import type { DateFormat } from "../date-format.ts";
import type { NumberStyle } from "../number-style.ts";

/**
 * What the rows of a table are: days (`daily`), totals as of a day (`total`), or posts with the counts of
 * their whole life (`posts`).
 */
export const MAPPING_KINDS = ["daily", "total", "posts"] as const;
export type MappingKind = (typeof MAPPING_KINDS)[number];

/** What a column can hold besides a metric. */
export const ROLES = ["date", "post", "title", "url", "published"] as const;
export type Role = (typeof ROLES)[number];

/** Words of `export.yml`, and where they stand there. */
export interface Declared {
  readonly at: Position;
  readonly excerpt: string;
}

/** The place alone, for a message. */
export function spotOf({ at, excerpt }: Declared): Declared {
  return { at, excerpt };
}

/** A column by its name. One of several of the same name is `Reels Count (2)`, counted from 1. */
export interface NamedColumn extends Declared {
  readonly name: string;
}

export interface MappedColumn extends NamedColumn {
  /** A role or the name of a metric. */
  readonly what: string;
}

/** Cells by which rows are told apart. */
export interface ColumnValues extends NamedColumn {
  readonly values: readonly string[];
}

/** Which column of a table holds what, in the analyst's own words: `mapping` of `export.yml`. */
export interface Mapping {
  readonly kind: MappingKind;
  readonly columns: readonly MappedColumn[];
  /** How days are written; null where no column holds any. */
  readonly dates: DateFormat | null;
  readonly numbers: NumberStyle;
  /** Columns with percentages that carry no sign. */
  readonly percent: readonly NamedColumn[];
  /** What stands for a missing value, besides an empty cell. */
  readonly missing: readonly string[];
  /** Only rows with one of these values in each of these columns are of this account. */
  readonly rows: readonly ColumnValues[];
  /** Rows with one of these values in one of these columns are sums of others. */
  readonly totals: readonly ColumnValues[];
  readonly surface: string;
  readonly paid: Observation["paid"];
  /** The one sheet of a workbook, or file of a zip, that is mapped; null: each of them. */
  readonly table: string | null;
  readonly place: Declared;
}

/** Every column that a mapping names, once. */
export function namedColumns(mapping: Mapping): NamedColumn[] {
  const all = [...mapping.columns, ...mapping.rows, ...mapping.totals, ...mapping.percent];
  return [...new Map(all.map((column) => [column.name, column])).values()];
}

/** A name without the number that tells it from others of the same name. */
export function withoutNumber(name: string): string {
  return name.replace(/ \(\d+\)$/, "");
}
