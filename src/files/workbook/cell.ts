import type { NumberFormat } from "./number-format.ts";
import { isoText, serialText } from "./serial-date.ts";

/** A cell as a workbook stores it. */
export type StoredCell =
  | { readonly type: "text"; readonly text: string }
  /** As written, or already a number. */
  | { readonly type: "number"; readonly value: string | number; readonly format: NumberFormat }
  /** Written out as ISO 8601 has it. */
  | { readonly type: "date"; readonly text: string; readonly format: NumberFormat }
  /** `1`, `0`, `true` or `false`. */
  | { readonly type: "boolean"; readonly value: string }
  | { readonly type: "error"; readonly text: string }
  /** A formula whose value nobody stored. */
  | { readonly type: "uncalculated" };

export interface CellText {
  readonly text: string;
  /** Why the text is not what the cell means; null when it is. */
  readonly fault: string | null;
}

/**
 * A cell as text: strings as they are, numbers as JavaScript writes the stored double (never as the workbook
 * shows them), dates as {@link serialText} has them, `TRUE` and `FALSE`.
 */
export function cellText(cell: StoredCell, date1904: boolean): CellText {
  switch (cell.type) {
    case "text":
      return { text: cell.text, fault: null };
    case "boolean":
      return booleanText(cell.value);
    case "error":
      return { text: cell.text, fault: `it holds the error ${cell.text}.` };
    case "uncalculated":
      return {
        text: "",
        fault: "it holds a formula without its result. Open the workbook in Excel and save it.",
      };
    case "date": {
      const text = isoText(cell.text, cell.format, date1904);
      if (text !== null) return { text, fault: null };
      return { text: cell.text, fault: `${show(cell.text)} is stored as a date and is none.` };
    }
    case "number":
      return numberText(cell.value, cell.format, date1904);
  }
}

function booleanText(value: string): CellText {
  if (/^(1|true)$/i.test(value)) return { text: "TRUE", fault: null };
  if (/^(0|false)$/i.test(value)) return { text: "FALSE", fault: null };
  return { text: value, fault: `${show(value)} is stored as true or false and is neither.` };
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function numberText(stored: string | number, format: NumberFormat, date1904: boolean): CellText {
  const value = typeof stored === "number" ? stored : NUMBER.test(stored) ? Number(stored) : null;
  if (value === null || !Number.isFinite(value))
    return {
      text: String(stored),
      fault: `${show(String(stored))} is stored as a number and is none.`,
    };
  if (format !== "number") {
    const text = serialText(value, format, date1904);
    if (text !== null) return { text, fault: null };
    return { text: String(value), fault: `${value} is shown as a date, and no calendar has it.` };
  }
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER)
    return {
      text: String(value),
      fault: `the number ${value} has more digits than a workbook keeps; if it is an id, its last digits are lost.`,
    };
  return { text: String(value === 0 ? 0 : value), fault: null };
}

function show(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
