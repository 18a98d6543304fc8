import { epochMs } from "../calendar/dates.ts";
import { periodOf } from "../calendar/period.ts";
import { plainText } from "./plain-text.ts";
import type { AuthoredRow } from "./vega-lite-input.ts";

/**
 * Our own names, c0 to cn, for an author's columns. Vega reads dots and brackets in a name as a path, and puts
 * names into the code that it writes; these it can do no harm with. A column that is drawn as a time as well
 * has two names: times are milliseconds, in UTC, so that no machine's clock moves a day.
 */
export class Columns {
  private readonly names = new Map<string, { readonly column: string; readonly time: boolean }>();
  private readonly known: ReadonlySet<string>;

  constructor(known: ReadonlySet<string>) {
    this.known = known;
  }

  /** @throws RangeError naming the place, where the data has no such column. */
  nameOf(column: string, time: boolean, path: string): string {
    if (!this.known.has(column)) {
      const there = [...this.known].map((name) => JSON.stringify(name)).join(", ");
      throw new RangeError(
        `${path}: the data has no column ${JSON.stringify(column)}. It has ${there || "none"}.`,
      );
    }
    for (const [name, own] of this.names)
      if (own.column === column && own.time === time) return name;
    const name = `c${this.names.size}`;
    this.names.set(name, { column, time });
    return name;
  }

  /** A row under our names; what is missing is left out, so that lines break there. */
  rename(row: AuthoredRow, path: string): Readonly<Record<string, string | number>> {
    const renamed: Record<string, string | number> = {};
    for (const [name, { column, time }] of this.names) {
      const cell = Object.hasOwn(row, column) ? row[column] : null;
      const value = drawn(cell, time, `${path}[${JSON.stringify(column)}]`);
      if (value !== null) renamed[name] = value;
    }
    return renamed;
  }
}

/**
 * Text as Vega can take it. It looks words up among its own signals, where `constructor` and all else that every
 * object has seems to be there; with a no-break space, which nobody sees, they are words.
 */
export function drawnText(text: string): string {
  const plain = plainText(text);
  return plain in {} ? `${plain}\u00a0` : plain;
}

/** @throws TypeError for what is neither text, number, true or false, nor missing. */
export function checkCell(cell: unknown, path: string): void {
  const plain =
    cell === null ||
    cell === undefined ||
    typeof cell === "string" ||
    typeof cell === "boolean" ||
    (typeof cell === "number" && Number.isFinite(cell)) ||
    (typeof cell === "bigint" && Number.isSafeInteger(Number(cell)));
  if (!plain) {
    throw new TypeError(
      `${path}: ${typeof cell === "object" ? "an object" : String(cell)} cannot be drawn. Write text, a number, or null where it is missing; days as "2026-07-01".`,
    );
  }
}

function drawn(cell: AuthoredRow[string], time: boolean, path: string): string | number | null {
  if (cell === null || cell === undefined) return null;
  if (time) return millisecondsOf(cell, path);
  if (typeof cell === "bigint") return Number(cell);
  return typeof cell === "number" ? cell : drawnText(String(cell));
}

function millisecondsOf(cell: unknown, path: string): number {
  const period = typeof cell === "string" ? periodOf(cell) : null;
  if (!period) {
    throw new RangeError(
      `${path}: ${JSON.stringify(String(cell))} is no date. Write 2026-07-01, 2026-07 or 2026.`,
    );
  }
  return epochMs(period.from);
}
