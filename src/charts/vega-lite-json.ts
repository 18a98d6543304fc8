/** A part of a specification, as plain JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** Keys below which a specification has others in a list. */
export const PARTS = ["layer", "concat", "hconcat", "vconcat"] as const;

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function asJson(value: unknown): Json {
  return isJson(value) ? value : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/**
 * How many plots stand beside each other; null where it is left out.
 * @throws TypeError for anything but a whole number from 1 on
 */
export function columnsOf({ columns }: Json, path: string): number | null {
  if (columns === undefined) return null;
  if (typeof columns === "number" && Number.isInteger(columns) && columns > 0) return columns;
  throw new TypeError(`${path}: write how many plots stand beside each other, as a whole number.`);
}
