import type { IsoDate } from "../../calendar/dates.ts";
import { partMetric } from "../../observations/metric.ts";
import type { Adapter, ExportCheck, ExportTable, Extract } from "../adapter.ts";
import { readCell, show, Unreadable } from "../cells.ts";
import { findColumns, type MetricValue, readMetrics } from "../columns.ts";
import { observe, spanOf } from "../daily.ts";
import { columnOf, hasColumns } from "../header.ts";
import { type Row, readRows, settleDuplicates, tally } from "../rows.ts";
import { DATE, recordDays } from "./daily.ts";
import { TIKTOK_MISSING } from "./missing.ts";
import { checkAudienceRows } from "./row-count.ts";

const HOUR = ["Hour"];
const ACTIVE = ["Active followers"];
const METRIC = "active_followers";

/** One hour of one day. */
interface Hour {
  readonly at: IsoDate;
  readonly hour: number;
  readonly active: MetricValue;
}

/**
 * `FollowerActivity.csv`: followers who were there in each hour of the last seven days. They are people, so hours
 * never add up to a day. The file does not say whose clock the hours are of.
 */
export const tiktokStudioActivity: Adapter = {
  id: "tiktok-studio-activity",
  title: "TikTok Studio, FollowerActivity.csv",
  platforms: ["tiktok"],
  headerNames: [...DATE, ...HOUR, ...ACTIVE],
  identify: ({ header }) => hasColumns(header, DATE, HOUR, ACTIVE),
  extract: (table) => extractHours(table),
};

function extractHours(table: ExportTable): Extract {
  const column = { metric: METRIC, names: ACTIVE };
  const { columns, checks } = findColumns(table, [column], [...DATE, ...HOUR]);
  const hourColumn = columnOf(table.header, HOUR);
  const { dayOf, checks: ofDays } = recordDays(table);
  const read = readRows<Hour>(table, (record) => {
    const [active] = readMetrics(table, record, columns, TIKTOK_MISSING);
    if (active === undefined) throw new Unreadable("Two columns of active followers disagree.");
    return { at: dayOf(record), hour: readCell(record, hourColumn, readHour), active };
  });
  const settled = settleDuplicates(table, read, ({ at, hour }) => `hour ${hour} of ${at}`);
  const [rows, unfinished] = withoutHoursToCome(settled.rows, table.downloadedOn);
  const days = [...new Set(rows.map((row) => row.value.at))].sort();
  return {
    observations: rows.map(({ record, value: { at, hour, active } }) => {
      const metric = partMetric(METRIC, "hour", String(hour).padStart(2, "0"));
      return observe(table, "account", at, { ...active, metric }, record.line);
    }),
    posts: [],
    quarantine: settled.quarantine,
    window: spanOf(days),
    checks: [
      ...ofDays,
      ...(rows.length > 0 ? [sevenDays(days.length), ...missingHours(rows, days)] : []),
      ...unfinished,
      ...checks,
      ...checkAudienceRows(table, rows.length),
    ],
    rows: tally(table, settled.quarantine),
  };
}

/** @throws Unreadable */
function readHour(text: string): number {
  if (!/^(0?\d|1\d|2[0-3])$/.test(text.trim()))
    throw new Unreadable(`${show(text)} is not an hour from 0 to 23.`);
  return Number(text);
}

/** The day of the download is not over: TikTok writes 0 for its hours to come, which are no zeros. */
function withoutHoursToCome(
  rows: readonly Row<Hour>[],
  today: IsoDate,
): [readonly Row<Hour>[], ExportCheck[]] {
  const counted = rows.filter(
    ({ value: { at, active } }) => at === today && (active.value ?? 0) !== 0,
  );
  const until = Math.max(-1, ...counted.map((row) => row.value.hour));
  const isToCome = ({ value: { at, hour } }: Row<Hour>) => at === today && hour > until;
  const missing = rows.filter(isToCome).length;
  if (missing === 0) return [rows, []];
  const message = `${today} was not over: its last ${missing} hours are 0 in the file and are read as missing.`;
  return [
    rows.map((row) =>
      isToCome(row)
        ? { ...row, value: { ...row.value, active: { ...row.value.active, value: null } } }
        : row,
    ),
    [{ id: "gap", ok: false, message }],
  ];
}

function sevenDays(days: number): ExportCheck {
  return {
    id: "truncated",
    ok: true,
    message: `TikTok gives the hours of the last seven days only; there are ${days} days here.`,
  };
}

function missingHours(rows: readonly Row<Hour>[], days: readonly IsoDate[]): ExportCheck[] {
  const short = days.flatMap((day) => {
    const hours = rows.filter((row) => row.value.at === day).length;
    return hours < 24 ? [`${day} (${hours})`] : [];
  });
  if (short.length === 0) return [];
  return [{ id: "gap", ok: false, message: `Days without all 24 hours: ${short.join(", ")}.` }];
}
