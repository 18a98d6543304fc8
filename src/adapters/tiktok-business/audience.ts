import type { Adapter, ExportCheck, ExportTable } from "../adapter.ts";
import { findColumns, type MetricColumn } from "../columns.ts";
import { columnOf, hasColumns } from "../header.ts";
import { TIKTOK_MISSING } from "../tiktok-studio/missing.ts";
import { DATE, GAINED, REACH } from "./columns.ts";
import { extractBusinessDays } from "./days.ts";

const ENGAGED = ["Engaged audience"];
const TOTAL = ["Total followers"];
const COLUMNS: readonly MetricColumn[] = [
  { metric: "followers_gained", names: GAINED },
  { metric: "reach", names: REACH },
  { metric: "engaged_audience", names: ENGAGED },
];

/** `Audience` of the Business Suite: how many people each day reached and moved to react. */
export const tiktokBusinessAudience: Adapter = {
  id: "tiktok-business-audience",
  title: "TikTok Business Suite, Audience",
  platforms: ["tiktok"],
  headerNames: [...DATE, ...TOTAL, ...COLUMNS.flatMap((c) => c.names)],
  identify: ({ header }) => hasColumns(header, DATE, REACH, ENGAGED),
  extract: (table) => {
    const { columns, checks } = findColumns(table, COLUMNS, [...DATE, ...TOTAL]);
    return extractBusinessDays(table, columns, [...totals(table), ...checks]);
  },
};

/** Every file seen has `--` in each row. What a number there would count is not known, so it is not read. */
function totals({ header, records }: ExportTable): ExportCheck[] {
  const index = columnOf(header, TOTAL);
  if (index === -1 || records.length === 0) return [];
  const name = JSON.stringify(header.cells[index]);
  const isEmpty = records.every((r) => TIKTOK_MISSING.includes((r.cells[index] ?? "").trim()));
  return [
    isEmpty
      ? {
          id: "constant-column",
          ok: true,
          message: `${name} has no value in any row; write totals in data/anchors.csv.`,
        }
      : {
          id: "ignored-column",
          ok: false,
          message: `Not used: ${name}; its numbers may be totals or new followers, and the file does not say which.`,
        },
  ];
}
