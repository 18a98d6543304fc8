/** What one cell of a frame holds. A missing value is null, never 0, NaN or "". */
export type Cell = number | string | boolean | null;

/** The columns of a frame: name to type of cell. */
export type Row = Record<string, Cell>;

/** Names of the columns of a frame, as text. */
export type Name<R extends Row> = keyof R & string;

/** `2` becomes `number`: a column is typed by its kind, not by its first values. */
export type Widened<T> = T extends number
  ? number
  : T extends string
    ? string
    : T extends boolean
      ? boolean
      : T;

/** How a cell is named in an error: its text for numbers, quoted for texts. */
export function show(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
