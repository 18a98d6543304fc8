import type { IsoDate } from "../../calendar/dates.ts";
import type { Adapter, ExportCheck, ExportRecord, ExportTable, Extract } from "../adapter.ts";
import { readCell, webAddress } from "../cells.ts";
import { type FoundColumn, findColumns, type MetricValue } from "../columns.ts";
import { spanOf } from "../daily.ts";
import { readLifetimeMetrics } from "../declared-cells.ts";
import { columnOf, hasColumns, normalizeName } from "../header.ts";
import { ownRows } from "../own-rows.ts";
import { extractPosts, type Post } from "../posts.ts";
import { readRows, settleDuplicates } from "../rows.ts";
import { COUNTS, CROWDTANGLE_MISSING, interactions, NAMES, STOCKS } from "./columns.ts";
import { readCreated, zoneCheck } from "./created.ts";
import { readPostId } from "./post-id.ts";
import { type AccountTotals, dailyTotals } from "./stocks.ts";

/**
 * No count can be newer: Meta shut CrowdTangle down on Wednesday, 14 August 2024 (Business Standard, 15 August
 * 2024, "Meta ignores pleas, kills off misinformation tracking tool CrowdTangle").
 */
const CLOSED_ON: IsoDate = "2024-08-14";

const OWN = Object.values(NAMES).flat();
const STOCK_NAMES = STOCKS.flatMap((c) => c.names);
/** Those that tell the header: names as plain as "Likes" can stand in other lines too. */
const headerNames = [...NAMES.page, ...NAMES.user, "Facebook Id", ...STOCK_NAMES, "Post Created"];

/** CrowdTangle's posts of Facebook pages, with the page's followers and likes when each was posted. */
export const crowdtangleFacebook: Adapter = {
  id: "crowdtangle-facebook",
  title: "CrowdTangle, posts on Facebook",
  platforms: ["facebook"],
  headerNames,
  identify: ({ header }) =>
    hasColumns(header, ["Page Name"], ["Facebook Id"], NAMES.url, NAMES.created, STOCK_NAMES),
  extract: (table) => extractCrowdTangle(table, "facebook"),
};

/** CrowdTangle's posts of Instagram accounts, with the account's followers when each was posted. */
export const crowdtangleInstagram: Adapter = {
  id: "crowdtangle-instagram",
  title: "CrowdTangle, posts on Instagram",
  platforms: ["instagram"],
  headerNames,
  identify: ({ header }) =>
    hasColumns(header, ["Account"], NAMES.user, NAMES.url, NAMES.created, STOCK_NAMES),
  extract: (table) => extractCrowdTangle(table, "instagram"),
};

interface Line extends AccountTotals {
  readonly post: Post;
}

function extractCrowdTangle(table: ExportTable, platform: "facebook" | "instagram"): Extract {
  const at = placesIn(table.header);
  const cell = (record: ExportRecord, index: number) => (record.cells[index] ?? "").trim();
  const own = ownRows(table, (record) => ({
    handle: cell(record, at.user),
    name: cell(record, at.page),
  }));
  const counts = findColumns(table, [...COUNTS, ...interactions(table)], [...OWN, ...STOCK_NAMES]);
  const totals = findColumns(table, STOCKS, []).columns;
  const counted = countsOf(table);
  const values = (record: ExportRecord, columns: readonly FoundColumn[]) =>
    readLifetimeMetrics(record, columns, "1,234.5", CROWDTANGLE_MISSING);
  const lines = readRows<Line>(table, (record) => {
    if (!own.isOwn(record)) return null;
    const type = cell(record, at.type);
    const created = readCell(record, at.created, (text) => readCreated(text, counted.at));
    const post = {
      post: readCell(record, at.url, (text) => readPostId(text, platform)),
      title: cell(record, at.caption) || cell(record, at.title),
      url: webAddress(cell(record, at.url)),
      surface: surfaceOf(type),
      publishedOn: created.day,
      from: null,
      at: counted.at,
      values: values(record, counts.columns).map((value) => ofVideos(value, type)),
    };
    return { created, post, totals: values(record, totals) };
  });
  const settled = settleDuplicates(table, lines, (line) => `post ${line.post.post}`);
  const rows = settled.rows.map(({ record, value }) => ({ record, value: value.post }));
  const days = settled.rows.map(({ value }) => value.created.day).sort();
  const zones = zoneCheck(settled.rows.map(({ value }) => value.created));
  const checks = [...own.checks, ...counted.checks, ...zones, ...counts.checks];
  return {
    ...extractPosts(table, { ...settled, rows }, spanOf(days), checks),
    observations: dailyTotals(table, settled.rows),
    owners: own.owners,
  };
}

function placesIn(header: ExportRecord): Readonly<Record<keyof typeof NAMES, number>> {
  const at = (names: readonly string[]) => columnOf(header, names);
  return {
    page: at(NAMES.page),
    user: at(NAMES.user),
    // By preference: the newest generation has all but one of these columns.
    created: NAMES.created.map((name) => at([name])).find((index) => index !== -1) ?? -1,
    type: at(NAMES.type),
    url: at(NAMES.url),
    caption: at(NAMES.caption),
    title: at(NAMES.title),
  };
}

/** Views are of videos alone; other posts carry a 0 that counts nothing. */
function ofVideos(found: MetricValue, type: string): MetricValue {
  const isVideo = /video|igtv|reel/i.test(type);
  return found.metric === "views" && found.value === 0 && !isVideo
    ? { ...found, value: null }
    : found;
}

/** The day of the counts is nowhere in the file. */
function countsOf({ setup, downloadedOn }: ExportTable): {
  readonly at: IsoDate;
  readonly checks: readonly ExportCheck[];
} {
  const said = setup.asOf ?? downloadedOn;
  if (said <= CLOSED_ON) return { at: said, checks: [] };
  const message = `The folder has ${downloadedOn}, and CrowdTangle closed on ${CLOSED_ON}: counts are taken to be of that day. Write the day of the export as "as-of" into export.yml.`;
  return { at: CLOSED_ON, checks: [{ id: "window-counts", ok: false, message }] };
}

const SURFACES: ReadonlyMap<string, string> = new Map([
  ["native video", "video"],
  ["video", "video"],
  ["album", "carousel"],
]);

function surfaceOf(type: string): string {
  const name = normalizeName(type);
  return SURFACES.get(name) ?? (name.replace(/[^\p{L}\p{N}]+/gu, "_") || "post");
}
