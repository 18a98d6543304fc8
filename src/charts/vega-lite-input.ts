import type { Cell } from "./chart.ts";
import type { Json } from "./vega-lite-json.ts";

/** A Vega-Lite specification as its author wrote it: not trusted, and read as plain JSON. */
export type AuthoredSpec = Readonly<Record<string, unknown>>;

/** A row of an author's data. Names of columns may be anything. */
export type AuthoredRow = Readonly<Record<string, Cell | boolean | bigint | undefined>>;

/** How axes and legends name months and write numbers; the shapes of d3-time-format and d3-format. */
export interface AuthoredLocale {
  readonly time: {
    readonly dateTime: string;
    readonly date: string;
    readonly time: string;
    readonly periods: readonly [string, string];
    readonly days: readonly string[];
    readonly shortDays: readonly string[];
    readonly months: readonly string[];
    readonly shortMonths: readonly string[];
  };
  readonly number: {
    readonly decimal: string;
    readonly thousands: string;
    readonly grouping: readonly number[];
    readonly currency: readonly [string, string];
  };
}

export interface AuthoredWords {
  readonly locale: AuthoredLocale;
}

/** One plot among several, as its author wrote it: a mark or layers. */
export interface AuthoredPanel {
  readonly spec: Json;
  readonly path: string;
  readonly heading: string | null;
}

/** Plots beside and below each other, whichever way their author wrote them. */
export interface AuthoredPanels {
  readonly panels: readonly AuthoredPanel[];
  /** Columns whose values split the rows: one plot, drawn once for each group. */
  readonly split: readonly Split[];
  /**
   * The most that stand beside each other where there is room: a number, one for each value of the last
   * column that splits, or null where that is left to us.
   */
  readonly columns: number | "each" | null;
  /** Channels that have one scale for all plots, or one for each. */
  readonly scale: Json;
}

/** A column whose values make the panels. */
export interface Split {
  readonly field: string;
  readonly path: string;
  /** Put before each value in the headings. */
  readonly title: string | null;
  readonly sort: unknown;
}

interface Clean {
  /** Rows under the author's names, in the order given. */
  readonly rows: readonly AuthoredRow[];
  /** Names of columns, those that split the rows first. */
  readonly names: readonly string[];
}

/** A specification that can be drawn: data inline under our own names, and nothing that links, loads or computes. */
export interface CleanSpec extends Clean {
  readonly spec: Json;
  /** Height that the author asks for, axes included; null where that is left to us. */
  readonly height: number | null;
}

/** Several plots that can be drawn, in the order of reading. */
export interface CleanPanels extends Clean {
  readonly panels: readonly CleanPanel[];
  /** Rows of the panels that have none of their own. */
  readonly data: Json;
  readonly columns: number | null;
  readonly scale: Json;
}

export interface CleanPanel {
  readonly heading: string | null;
  readonly spec: Json;
  /** Height that the author asks for, without axes; null where that is left to us. */
  readonly height: number | null;
}
