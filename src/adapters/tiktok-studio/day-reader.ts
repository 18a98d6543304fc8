import { isIsoDate } from "../../calendar/dates.ts";
import type { ExportRecord, ExportTable } from "../adapter.ts";
import { show } from "../cells.ts";
import { DAY_LANGUAGES, languagesOf, type MonthDay, readMonthDay } from "../month-day.ts";
import { tableProblem } from "../table-problem.ts";

/** A day as a cell has it. */
export interface WrittenDay extends MonthDay {
  /** Of a date cell in a workbook; null in text, which has no year. */
  readonly year: number | null;
}

/** null for what is no day. */
export type DayReader = (text: string) => WrittenDay | null;

/**
 * Reads the days of one table. TikTok writes them in the language of its pages, so one language must fit all
 * of them: a table in two is two tables in one.
 * @param columns indexes of the columns that hold days
 * @throws DiagnosticsError at the first day in another language than those before it
 */
export function dayReader(table: ExportTable, columns: readonly number[]): DayReader {
  let languages = DAY_LANGUAGES;
  const seen = new Set<string>();
  for (const record of table.records)
    for (const text of columns.map((i) => record.cells[i] ?? "")) {
      if (record.fault !== null || seen.has(text) || readMonthDay(text) === null) continue;
      seen.add(text);
      const own = new Set(languagesOf([text]));
      languages = languages.filter((language) => own.has(language));
      if (languages.length === 0) throw otherLanguage(table, record, text);
    }
  return (text) => {
    const dated = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}.*)?$/.exec(text.trim())?.[1];
    if (dated !== undefined && isIsoDate(dated)) return parts(dated);
    const monthDay = readMonthDay(text, languages);
    return monthDay && { ...monthDay, year: null };
  };
}

function parts(date: string): WrittenDay {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day };
}

function otherLanguage(table: ExportTable, record: ExportRecord, text: string) {
  return tableProblem(table, record, {
    code: "two-languages",
    message: `${show(text)} is in another language, or another order, than the days before it.`,
    hint: "download the export again, and keep what was downloaded in two languages in two files.",
  });
}
