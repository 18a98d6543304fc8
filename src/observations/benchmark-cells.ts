import type { z } from "zod";
import { didYouMean } from "../diagnostics/suggest.ts";
import type { CsvCell } from "../files/csv-records.ts";
import { numberHint } from "../files/number-hint.ts";
import type { CellProblem } from "./exact-columns.ts";
import { metricOf } from "./metric.ts";
import { readAmount } from "./outcome-amount.ts";

export type Report = (cell: CsvCell, what: CellProblem) => void;

// Each of these reads one cell, or reports what is wrong with it and returns null.

export function readOneOf<T extends string>(
  cell: CsvCell,
  known: readonly T[],
  report: Report,
): T | null {
  const found = known.find((name) => name === cell.text);
  if (found !== undefined) return found;
  report(cell, {
    code: "unknown-value",
    message: `"${cell.text}" is not known here.`,
    hint: didYouMean(cell.text, known),
  });
  return null;
}

/**
 * A value in the unit of its metric. Rates are written with their percent sign: a bare 0.06 could be 6 % or, as
 * publishers print it, 0.06 %, and nobody would notice which.
 */
export function readRate(cell: CsvCell, metric: string | null, report: Report): number | null {
  if (metric === null) return null;
  const { unit } = metricOf(metric);
  const isRate = unit === "fraction";
  const digits = isRate ? cell.text.replace(/\s*%$/, "") : cell.text;
  const amount = readAmount(digits, unit);
  if (typeof amount !== "number") {
    report(cell, isRate ? { ...amount, hint: "write the percentage, such as 2.6%." } : amount);
    return null;
  }
  if (!isRate) return amount;
  // Shifted as text: 2.6e-2 is exact, 2.6 / 100 need not be.
  const [fraction, percent] = [Number(`${digits}e-2`), Number(`${digits}e2`)];
  if (digits !== cell.text && fraction <= 1) return fraction;
  report(cell, {
    code: "not-a-percentage",
    message: `"${cell.text}" is not a percentage between 0% and 100%.`,
    hint:
      amount <= 1
        ? `write ${percent}% or ${digits}%, as is meant.`
        : `write ${digits}%, if it is a percentage at all.`,
  });
  return null;
}

/** A number of followers; an empty cell says that the publisher names none. */
export function readSize(cell: CsvCell, report: Report): number | null {
  if (cell.text === "") return null;
  const size = Number(cell.text);
  if (/^\d+$/.test(cell.text) && Number.isSafeInteger(size)) return size;
  report(cell, {
    code: "not-a-count",
    message: `"${cell.text}" is not a whole number.`,
    hint: numberHint(cell.text),
  });
  return null;
}

export function readYear(cell: CsvCell, report: Report): number | null {
  if (/^(19|20)\d{2}$/.test(cell.text)) return Number(cell.text);
  report(cell, {
    code: "not-a-year",
    message: `"${cell.text}" is not a year.`,
    hint: "write the year that was measured, such as 2024, not that of the report.",
  });
  return null;
}

/** The same check as in the hand-kept files of YAML. */
export function checkField(
  cell: CsvCell,
  name: string,
  field: z.ZodType<string>,
  report: Report,
): void {
  const issue = field.safeParse(cell.text).error?.issues[0];
  if (!issue) return;
  const hint = issue.code === "custom" ? issue.params?.hint : undefined;
  report(cell, {
    code: "invalid-value",
    message: `"${name}": ${issue.message}.`,
    hint: typeof hint === "string" ? hint : "fill it in.",
  });
}
