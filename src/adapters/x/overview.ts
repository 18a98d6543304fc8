import type { Adapter, ExportCheck, ExportTable } from "../adapter.ts";
import { readCell } from "../cells.ts";
import { findColumns, type MetricColumn, type MetricValue, readMetrics } from "../columns.ts";
import { type Day, extractDays } from "../daily.ts";
import { columnOf, hasColumns } from "../header.ts";
import { readRows } from "../rows.ts";
import { X_METRICS, X_MISSING } from "./columns.ts";
import { readXDay } from "./x-day.ts";

const DATE = ["Date"];
const GAINED = ["New follows"];
const LOST = ["Unfollows"];
const COLUMNS: readonly MetricColumn[] = [
  ...X_METRICS,
  { metric: "followers_lost", names: LOST },
  { metric: "posts", names: ["Create Post"] },
];
/** Zero on every row of the files that were seen, of accounts that did post videos. */
const OFTEN_EMPTY: readonly MetricColumn[] = [
  { metric: "video_views", names: ["Video views"] },
  { metric: "media_views", names: ["Media views"] },
];

/** `account_overview_analytics.csv` of X Premium: what happened on each day, newest first, without a total. */
export const xOverview: Adapter = {
  id: "x-overview",
  title: "X, account overview",
  platforms: ["x"],
  headerNames: [...DATE, ...[...COLUMNS, ...OFTEN_EMPTY].flatMap((c) => c.names)],
  identify: ({ header }) => hasColumns(header, DATE, GAINED, LOST, ["Impressions"]),
  extract: (table) => {
    const empty = OFTEN_EMPTY.filter(({ names }) => isZero(table, names));
    const wanted = [...COLUMNS, ...OFTEN_EMPTY.filter((column) => !empty.includes(column))];
    const emptyNames = empty.flatMap((c) => c.names);
    const { columns, checks } = findColumns(table, wanted, [...DATE, ...emptyNames]);
    const date = columnOf(table.header, DATE);
    const days = readRows<Day>(table, (record) => {
      const values = readMetrics(table, record, columns, X_MISSING);
      return { at: readCell(record, date, readXDay), values: [...values, ...net(values)] };
    });
    return extractDays(table, days, "account", [...constant(emptyNames), ...checks]);
  },
};

/** The file holds both halves of the change and not the change itself. */
function net(values: readonly MetricValue[]): MetricValue[] {
  const of = (metric: string) => values.find((v) => v.metric === metric);
  const [gained, lost] = [of("followers_gained"), of("followers_lost")];
  if (!gained || !lost) return [];
  const known = gained.value !== null && lost.value !== null;
  const value = known ? Number(gained.value) - Number(lost.value) : null;
  return [{ metric: "followers_net", value, index: gained.index }];
}

function isZero({ header, records }: ExportTable, names: readonly string[]): boolean {
  const index = columnOf(header, names);
  const whole = records.filter((r) => r.fault === null && r.cells.length === header.cells.length);
  return index !== -1 && whole.length > 0 && whole.every((r) => r.cells[index]?.trim() === "0");
}

function constant(names: readonly string[]): ExportCheck[] {
  if (names.length === 0) return [];
  const list = names.map((name) => JSON.stringify(name)).join(" and ");
  return [
    {
      id: "constant-column",
      ok: true,
      message: `Not loaded: ${list}, 0 on every row, as X writes for other accounts too.`,
    },
  ];
}
