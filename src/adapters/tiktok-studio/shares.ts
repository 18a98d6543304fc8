import { partMetric } from "../../observations/metric.ts";
import type { ExportCheck, ExportRecord, ExportTable, Extract } from "../adapter.ts";
import { readCell, readValue, show, Unreadable } from "../cells.ts";
import { writesDecimalCommas } from "../columns.ts";
import { observe } from "../daily.ts";
import { columnOf } from "../header.ts";
import { readRows, settleDuplicates, tally } from "../rows.ts";
import { tableProblem } from "../table-problem.ts";
import { limitOf } from "./limit.ts";
import { checkAudienceRows } from "./row-count.ts";
import { checkOwner } from "./zip-name.ts";

export const DISTRIBUTION = ["Distribution"];
const METRIC = "audience_share";

/** Reads all labels of a table in one way; null for a label that does not fit the others. */
export type LabelReader = (labels: readonly string[]) => (label: string) => string | null;

/**
 * A table of shares of the followers: fractions that add up to 1, or percentages that add up to 100. It has no
 * date: it holds on the day of the download, or on the day that `as-of` of `export.yml` has.
 * @throws DiagnosticsError when the shares add up to something else, or a label does not fit the others
 */
export function extractShares(
  table: ExportTable,
  label: readonly string[],
  dimension: string,
  readerOf: LabelReader,
): Extract {
  const [labelColumn, index] = [
    columnOf(table.header, label),
    columnOf(table.header, DISTRIBUTION),
  ];
  const records = table.records.filter((r) => r.fault === null && r.cells.length === 2);
  const labels = records
    .map((r) => r.cells[labelColumn] ?? "")
    .filter((text) => text.trim() !== "");
  const labelOf = readerOf(labels);
  const scale = scaleOf(table, records, index);
  const { day, by } = limitOf(table);
  const read = readRows(table, (record) => {
    const written = record.cells[labelColumn] ?? "";
    const part = labelOf(written);
    if (part === null) throw oddLabel(table, record, written);
    return {
      part,
      value: readCell(record, index, (text) => readShare(table, text, scale.notation)),
    };
  });
  const { rows, quarantine } = settleDuplicates(table, read, ({ part }) => part);
  const checks: ExportCheck[] = [
    { id: "snapshot", ok: true, message: `The file has no date; its shares are dated by ${by}.` },
    { id: "row-sum", ok: true, message: `The shares add up to ${scale.sum}.` },
  ];
  return {
    observations: rows.map(({ record, value: { part, value } }) => {
      const metric = partMetric(METRIC, dimension, part);
      const seen = observe(table, "account", day, { metric, value, index }, record.line);
      return { ...seen, from: null };
    }),
    posts: [],
    quarantine,
    window: rows.length > 0 ? { from: day, to: day } : null,
    checks: [
      ...(rows.length > 0 ? checks : []),
      ...checkOwner(table),
      ...checkAudienceRows(table, rows.length),
    ],
    rows: tally(table, quarantine),
  };
}

type Share = "decimal" | "percent";

/** Shares are rounded one by one, so their sum can be this much off, in hundredths. */
const ROUNDING = 1;

/** Decided for the table as a whole: in a single cell, 1 could be all followers or a hundredth of them. */
function scaleOf(table: ExportTable, records: readonly ExportRecord[], index: number) {
  const cells = records.map((r) => r.cells[index] ?? "");
  const sum = Number(
    cells
      .flatMap((text) => readable(table, text))
      .reduce((a, b) => a + b, 0)
      .toFixed(6),
  );
  const notation: Share = Math.abs(sum - 100) <= ROUNDING ? "percent" : "decimal";
  const fits =
    notation === "percent" || (Math.abs(sum - 1) <= ROUNDING / 100 && !cells.some(isSigned));
  if (records.length > 0 && !fits)
    throw tableProblem(table, table.header, {
      code: "shares-sum",
      message: `The shares add up to ${sum}, which is neither 1 nor 100, so it is unknown of what they are shares.`,
      hint: "put the file here as downloaded, with all its rows.",
    });
  return { notation, sum };
}

function readable(table: ExportTable, text: string): number[] {
  try {
    return [readShare(table, text, "decimal")];
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}

/** @throws Unreadable */
function readShare(table: ExportTable, text: string, notation: Share): number {
  return readValue(text.replace(SIGN, ""), METRIC, notation, writesDecimalCommas(table));
}

const SIGN = /\s?%\s*$/;
const isSigned = (text: string) => SIGN.test(text);

function oddLabel(table: ExportTable, record: ExportRecord, label: string) {
  return tableProblem(table, record, {
    code: "unknown-label",
    message: `${show(label)} is no name as the other rows have them.`,
    hint: "put the file here as downloaded: countries as codes of two letters in all rows, or by their English names in all rows.",
  });
}
