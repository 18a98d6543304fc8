import type { IsoDate } from "../calendar/dates.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import { isMetricName, METRICS, type MetricName } from "../observations/metric.ts";
import { PLATFORMS } from "../observations/observation.ts";
import type { Adapter, ExportRecord, ExportTable } from "./adapter.ts";
import { type Notation, readCell, readDay, readValue, show, Unreadable } from "./cells.ts";
import { writesDecimalCommas } from "./columns.ts";
import { emptiness, observe, spanOf } from "./daily.ts";
import { columnOf, hasColumns, normalizeName } from "./header.ts";
import { readRows, settleDuplicates, tally } from "./rows.ts";

const COLUMNS = ["date", "platform", "account", "surface", "metric", "value"] as const;
type Column = (typeof COLUMNS)[number];

interface Count {
  readonly at: IsoDate;
  readonly surface: string;
  readonly metric: MetricName;
  readonly value: number | null;
}

/** Our own table, for exports that have no adapter: one count a row, of the folder's account. */
export const tidy: Adapter = {
  id: "tidy",
  title: "tidy table (date,platform,account,surface,metric,value)",
  platforms: PLATFORMS,
  headerNames: COLUMNS,
  identify: ({ header }) => hasColumns(header, ...COLUMNS.map((name) => [name])),
  extract: (table) => {
    const counts = readRows(table, (record) => readCountRow(table, record));
    const { rows, quarantine } = settleDuplicates(
      table,
      counts,
      (c) => `${c.metric} of ${c.surface} on ${c.at}`,
    );
    const index = columnOf(table.header, ["value"]);
    const days = rows.map((row) => row.value.at).sort();
    return {
      observations: rows.map(({ record, value: count }) =>
        observe(table, count.surface, count.at, { ...count, index }, record.line),
      ),
      posts: [],
      quarantine,
      window: spanOf(days),
      checks: [...ignored(table), ...emptiness(rows.length)],
      rows: tally(table, quarantine),
    };
  },
};

function readCountRow(table: ExportTable, record: ExportRecord): Count {
  const read = <T>(name: Column, reader: (text: string) => T): T =>
    readCell(record, columnOf(table.header, [name]), (text) => reader(text.trim()));
  const must = (name: Column, value: string) =>
    read(name, (text) => {
      if (text !== value)
        throw new Unreadable(
          `${show(text)} is not ${show(value)}, as the folder's account has it.`,
        );
    });
  must("platform", table.account.platform);
  must("account", table.account.id);
  const metric = read("metric", readMetricName);
  return {
    at: read("date", readDay),
    surface: read("surface", readSurface),
    metric,
    value: read("value", (text) =>
      text === "" ? null : readValue(text, metric, notationOf(metric), writesDecimalCommas(table)),
    ),
  };
}

function readMetricName(text: string): MetricName {
  if (isMetricName(text)) return text;
  throw new Unreadable(`${show(text)} is no metric; ${didYouMean(text, Object.keys(METRICS))}`);
}

function readSurface(text: string): string {
  if (/^[a-z][a-z0-9_-]*$/.test(text)) return text;
  throw new Unreadable(`${show(text)} is not a surface, such as account or video.`);
}

/** Hours and ratios, which METRICS gives as fractions, have decimals; all else is counted. */
function notationOf(metric: MetricName): Notation {
  const { kind, unit } = METRICS[metric];
  return kind === "ratio" || unit === "hours" ? "decimal" : "count";
}

function ignored({ header }: ExportTable) {
  const known: ReadonlySet<string> = new Set(COLUMNS);
  const extra = header.cells.filter((cell) => !known.has(normalizeName(cell)));
  const list = extra.map((cell) => JSON.stringify(cell)).join(", ");
  return extra.length > 0
    ? [{ id: "ignored-column" as const, ok: true, message: `Not used: ${list}.` }]
    : [];
}
