import { type IsoDate, isIsoDate } from "../calendar/dates.ts";
import { metricOf } from "../observations/metric.ts";
import type { ExportRecord } from "./adapter.ts";

/** Why a record cannot be read exactly. Caught where the record goes to quarantine. */
export class Unreadable extends Error {
  /** Counts cells from 1; null when the whole record is at fault. */
  readonly column: number | null;

  constructor(reason: string, column: number | null = null) {
    // Where it was thrown interests nobody, and to find that out takes longer than to read the record.
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    super(reason);
    Error.stackTraceLimit = limit;
    this.name = "Unreadable";
    this.column = column;
  }
}

/** Reads one cell; what it throws names the column. */
export function readCell<T>(record: ExportRecord, index: number, read: (text: string) => T): T {
  try {
    return read(record.cells[index] ?? "");
  } catch (error) {
    if (error instanceof Unreadable && error.column === null)
      throw new Unreadable(error.message, index + 1);
    throw error;
  }
}

/** How the cells of a metric are written. */
export type Notation = "count" | "decimal" | "percent" | "duration";

/**
 * The exact value of a cell in the unit of the metric. Blanks around it are ignored, nothing else is:
 * what a locale could write in two ways is refused. Only net counts can be negative.
 * @throws Unreadable
 */
export function readValue(
  written: string,
  metric: string,
  notation: Notation,
  decimalCommas = false,
): number {
  const text = written.trim();
  if (metricOf(metric).sense !== "net" && /^-/.test(text))
    throw new Unreadable(`${show(text)} is negative, and ${metric} cannot be.`);
  if (notation === "count") return readCount(text);
  if (notation === "duration") return readDuration(text);
  const decimal = readDecimal(text, decimalCommas);
  return notation === "percent" ? Number(`${decimal}e-2`) : Number(decimal);
}

function readCount(text: string): number {
  if (!/^(0|-?[1-9]\d*)$/.test(text))
    throw new Unreadable(`${show(text)} is not a whole number written in digits only.`);
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new Unreadable(`${show(text)} is too large to be held exactly.`);
  return value;
}

/** As text, so that a percentage can be divided by a hundred without a rounding of its own. */
function readDecimal(text: string, decimalCommas: boolean): string {
  if (!/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text))
    throw new Unreadable(`${show(text)} is not a number with at most one decimal point.`);
  if (decimalCommas && /\.\d{3}$/.test(text))
    throw new Unreadable(`${show(text)} can be a thousand or a fraction in this file.`);
  return text;
}

function readDuration(text: string): number {
  const match = /^(\d+):([0-5]\d):([0-5]\d)$/.exec(text);
  if (!match) throw new Unreadable(`${show(text)} is not a time as H:MM:SS.`);
  return Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3]);
}

/** @throws Unreadable */
export function readDay(text: string): IsoDate {
  if (!isIsoDate(text)) throw new Unreadable(`${show(text)} is not a date as YYYY-MM-DD.`);
  return text;
}

/** Ids of posts stay text: they do not fit into a number. @throws Unreadable */
export function readDigits(written: string): string {
  const text = written.trim();
  if (/^\d+(\.\d+)?e\+?\d+$/i.test(text))
    throw new Unreadable(`${show(text)} is an id that a spreadsheet rounded; its digits are lost.`);
  if (!/^\d+$/.test(text)) throw new Unreadable(`${show(text)} is not an id of digits.`);
  return text;
}

/** Links are hostile text too: anything but a web address is dropped. */
export function webAddress(text: string): string | null {
  return /^https:\/\/[^\s"'<>\\]+$/.test(text.trim()) ? text.trim() : null;
}

/** A cell inside a sentence, short enough to read. */
export function show(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
