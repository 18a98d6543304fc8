import type { Cell } from "./chart.ts";

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

/** A specification that can be drawn: data inline under our own names, and nothing that links, loads or computes. */
export interface CleanSpec {
  readonly spec: Readonly<Record<string, unknown>>;
  /** Rows under the author's names, in the order given. */
  readonly rows: readonly AuthoredRow[];
  /** Height that the author asks for, axes included; null where that is left to us. */
  readonly height: number | null;
}
