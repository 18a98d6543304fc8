import type { IsoDate } from "../../calendar/dates.ts";
import { PLATFORMS } from "../../observations/observation.ts";
import type { Adapter, ExportCheck, ExportRecord, ExportTable, Extract } from "../adapter.ts";
import { readCell, Unreadable, webAddress } from "../cells.ts";
import type { FoundColumn } from "../columns.ts";
import { extractDays, spanOf } from "../daily.ts";
import { readDeclaredDay, readLifetimeMetrics, readStyledMetrics } from "../declared-cells.ts";
import { hasDecimalPoint } from "../number-style.ts";
import { extractPosts } from "../posts.ts";
import { readRows } from "../rows.ts";
import { tableProblem } from "../table-problem.ts";
import { isRole } from "./check-mapping.ts";
import { type Located, locate } from "./locate.ts";
import { type Mapping, namedColumns, type Role } from "./mapping.ts";
import { type RowKinds, rowKinds } from "./row-kinds.ts";
import { checkTotals } from "./total-rows.ts";

/** Any table of one platform whose columns `export.yml` explains. Where it does, no other adapter is asked. */
export const mapped: Adapter = {
  id: "mapped",
  title: "table mapped in export.yml",
  platforms: PLATFORMS,
  headerNames: [],
  identify: ({ setup }) => setup.mapping !== null,
  extract: (table) => {
    const { mapping } = table.setup;
    if (mapping === null) throw new Error(`${table.path} has no mapping`);
    checkNumbers(table, mapping);
    const at = locate(table, mapping);
    const kinds = rowKinds(table, mapping, at);
    const columns = metricColumns(mapping, at);
    const checks = [
      ...kinds.checks,
      ...checkTotals(table, mapping, at, kinds, columns),
      ...ignored(table, mapping, at),
    ];
    const read = mapping.kind === "posts" ? extractMappedPosts : extractMappedDays;
    return read({ table, mapping, at, kinds, columns, checks });
  },
};

interface Reading {
  readonly table: ExportTable;
  readonly mapping: Mapping;
  readonly at: Located;
  readonly kinds: RowKinds;
  readonly columns: readonly FoundColumn[];
  readonly checks: readonly ExportCheck[];
}

function extractMappedDays({ table, mapping, at, kinds, columns, checks }: Reading): Extract {
  const dates = roleIndex(mapping, at, "date");
  const days = readRows(table, (record) => {
    if (kinds.kindOf(record) !== "own") return null;
    return {
      at: readCell(record, dates, (text) => readDay(text, table, mapping)),
      values: metricsOf(mapping, record, columns),
    };
  });
  const extract = extractDays(table, days, mapping.surface, checks);
  if (mapping.kind === "daily") return extract;
  return {
    ...extract,
    // Totals are read off now and then; days between them are no gaps.
    checks: extract.checks.filter((c) => c.id !== "gap"),
    observations: extract.observations.map((o) => ({ ...o, from: null })),
  };
}

function extractMappedPosts({ table, mapping, at, kinds, columns, checks }: Reading): Extract {
  const index = (role: Role) => roleIndex(mapping, at, role);
  const text = (record: ExportRecord, role: Role) => (record.cells[index(role)] ?? "").trim();
  const day = (record: ExportRecord, role: Role, otherwise: IsoDate | null) =>
    text(record, role) === ""
      ? otherwise
      : readCell(record, index(role), (cell) => readDay(cell, table, mapping));
  const posts = readRows(table, (record) => {
    if (kinds.kindOf(record) !== "own") return null;
    const named = index("post") === -1 ? "url" : "post";
    return {
      post: readCell(record, index(named), readId),
      title: text(record, "title"),
      url: webAddress(text(record, "url")),
      surface: mapping.surface,
      publishedOn: day(record, "published", null),
      from: null,
      at: day(record, "date", null) ?? table.setup.asOf ?? table.downloadedOn,
      values: metricsOf(mapping, record, columns),
    };
  });
  const days = posts.rows.map(({ value }) => value.publishedOn ?? value.at).sort();
  return extractPosts(table, posts, spanOf(days), checks);
}

function readId(text: string): string {
  const id = text.trim();
  if (id === "") throw new Unreadable("The post has no id.");
  if (/^\d+(\.\d+)?e\+?\d+$/i.test(id))
    throw new Unreadable(`"${id}" is an id that a spreadsheet rounded; its digits are lost.`);
  return id;
}

/** A day that the folder's date allows. A date cell of a workbook is an ISO date, however it is shown there. */
function readDay(text: string, table: ExportTable, { dates }: Mapping): IsoDate {
  const iso = table.delimiter === null && /^\d{4}-\d{2}-\d{2}(T|$)/.test(text.trim());
  const day = readDeclaredDay(text, iso || dates === null ? "YYYY-MM-DD" : dates);
  if (day > table.downloadedOn)
    throw new Unreadable(
      `This day is after the download on ${table.downloadedOn}, as the folder has it.`,
    );
  return day;
}

function metricsOf(mapping: Mapping, record: ExportRecord, columns: readonly FoundColumn[]) {
  const { kind, numbers, missing, paid } = mapping;
  const read = kind === "posts" ? readLifetimeMetrics : readStyledMetrics;
  return read(record, columns, numbers, missing).map((value) => ({ ...value, paid }));
}

function metricColumns(mapping: Mapping, at: Located): FoundColumn[] {
  const percent = new Set(mapping.percent.map((column) => column.name));
  return mapping.columns
    .filter((column) => !isRole(column.what))
    .map((column) => ({
      metric: column.what,
      names: [column.name],
      index: at(column),
      ...(percent.has(column.name) ? { notation: "percent" as const } : {}),
    }));
}

function roleIndex(mapping: Mapping, at: Located, role: Role): number {
  const column = mapping.columns.find((c) => c.what === role);
  return column === undefined ? -1 : at(column);
}

/** The number cells of a workbook have a point, so a comma for it would turn thousandths into thousands. */
function checkNumbers(table: ExportTable, mapping: Mapping): void {
  if (table.delimiter !== null || hasDecimalPoint(mapping.numbers)) return;
  throw tableProblem(table, table.header, {
    code: "numbers-of-a-workbook",
    message: `The mapping says that numbers are written as ${mapping.numbers}, and this is a workbook.`,
    hint: 'remove "numbers" from export.yml; where the cells are text, turn them into numbers or save the sheet as CSV.',
  });
}

function ignored(table: ExportTable, mapping: Mapping, at: Located): ExportCheck[] {
  const used = new Set(namedColumns(mapping).map(at));
  const unused = table.header.cells.filter((_, i) => !used.has(i));
  const list = unused.map((name) => JSON.stringify(name)).join(", ");
  return unused.length > 0
    ? [{ id: "ignored-column", ok: true, message: `Not used: ${list}.` }]
    : [];
}
