/** Words of a picture: the end of a message id `example.word.<word>`, with the dates that it names, or a date alone. */
export type Name =
  | string
  | { readonly word: string; readonly month?: string; readonly date?: string }
  | { readonly month: string }
  | { readonly quarter: number; readonly year: number }
  | { readonly year: number };

/** `quiet` is what a finding is set against, `open` what somebody only says, what no longer holds, or what others did. */
export type Shade = "main" | "quiet" | "open";

interface Titled {
  readonly head: Name;
  /** As in `Figure.unit`; left out for plain counts. */
  readonly unit?: string;
}

export interface Bar {
  readonly name: Name;
  readonly value: number;
  readonly shade: Shade;
}

export interface Bars extends Titled {
  readonly kind: "bars";
  readonly rows: readonly Bar[];
  /** Number at which the bars begin; other than 0 only to show what that does. */
  readonly from?: number;
  /** Number at the far edge, where two pictures share a scale. */
  readonly max?: number;
}

/** Upright bars over time, with a key where their shades mean something. */
export interface Columns extends Titled {
  readonly kind: "columns";
  readonly rows: readonly Bar[];
  readonly key?: readonly { readonly name: Name; readonly shade: Shade }[];
}

export interface Line {
  readonly name?: Name;
  /** One value for each month of the axis, null where nobody counted. */
  readonly values: readonly (number | null)[];
}

export interface Lines extends Titled {
  readonly kind: "lines";
  /** The first and the last month, day or quarter of the axis. */
  readonly ends: readonly [Name, Name];
  /** At most two, the main one first. */
  readonly lines: readonly Line[];
  /** One below the other, each on a scale of its own. */
  readonly panels?: boolean;
  readonly gaps?: "solid" | "dashed";
  /** A mark before the value of this index; the line ends there and begins anew where it is split. */
  readonly mark?: { readonly before: number; readonly name: Name; readonly split: boolean };
}

export interface Ranges extends Titled {
  readonly kind: "ranges";
  /** `at` is a single number, `span` what it may be; one of them may be missing. */
  readonly rows: readonly {
    readonly name: Name;
    readonly at?: number;
    readonly span?: readonly [number, number];
    readonly shade: Shade;
  }[];
}

/** A dot for each post. */
export interface Dots extends Titled {
  readonly kind: "dots";
  readonly rows: readonly {
    readonly name: Name;
    readonly values: readonly number[];
    /** The largest value by its name. */
    readonly hit?: Name;
  }[];
}

/** Words and numbers below each other, for what no shape should compare. */
export interface Facts extends Titled {
  readonly kind: "facts";
  readonly rows: readonly {
    readonly name: Name;
    readonly value?: number;
    readonly unit?: string;
    readonly span?: readonly [number, number];
  }[];
}

export type Picture = Bars | Columns | Lines | Ranges | Dots | Facts;

/** What a rule catches, and the remedy that it names. */
export interface Pair {
  readonly misleading: Picture;
  readonly better: Picture;
}

type BarRow = readonly [name: Name, value: number, shade?: Shade];

function barOf([name, value, shade = "main"]: BarRow): Bar {
  return { name, value, shade };
}

export function bars(
  head: Name,
  rows: readonly BarRow[],
  options: Pick<Bars, "unit" | "from" | "max"> = {},
): Bars {
  return { kind: "bars", head, rows: rows.map(barOf), ...options };
}

export function columns(
  head: Name,
  rows: readonly BarRow[],
  options: Pick<Columns, "unit" | "key"> = {},
): Columns {
  return { kind: "columns", head, rows: rows.map(barOf), ...options };
}

export function lines(
  head: Name,
  ends: Lines["ends"],
  rows: readonly Line[],
  options: Pick<Lines, "unit" | "panels" | "gaps" | "mark"> = {},
): Lines {
  return { kind: "lines", head, ends, lines: rows, ...options };
}
