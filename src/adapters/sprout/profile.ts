import type { Platform } from "../../observations/observation.ts";
import type { Adapter, ExportCheck, ExportRecord, ExportTable } from "../adapter.ts";
import { readCell, show } from "../cells.ts";
import { findColumns, type MetricColumn } from "../columns.ts";
import { type Day, extractDays } from "../daily.ts";
import { type DateFormat, fittingFormats } from "../date-format.ts";
import { readDeclaredDay, readStyledMetrics } from "../declared-cells.ts";
import { columnOf, hasColumns, normalizeName } from "../header.ts";
import { ownRows } from "../own-rows.ts";
import { readRows } from "../rows.ts";
import { tableProblem } from "../table-problem.ts";

const DATE = ["Date"];
const NETWORK = ["Network"];
const PROFILE = ["Profile", "Instagram Profile", "TikTok Profiles"];
const OWN = [...DATE, ...NETWORK, ...PROFILE];
const COLUMNS: readonly MetricColumn[] = [
  { metric: "followers", names: ["Audience"] },
  { metric: "followers_net", names: ["Net Audience Growth"] },
  { metric: "followers_gained", names: ["Audience Gained"] },
  { metric: "followers_lost", names: ["Audience Lost"] },
  { metric: "impressions", names: ["Impressions"] },
  { metric: "engagements", names: ["Engagements"] },
  { metric: "reactions", names: ["Reactions"] },
  { metric: "comments", names: ["Comments"] },
  { metric: "shares", names: ["Shares"] },
  { metric: "saves", names: ["Saves"] },
  { metric: "views", names: ["Video Views"] },
  { metric: "link_clicks", names: ["Post Link Clicks"] },
  { metric: "engagement_rate", names: ["Engagement Rate (per Impression)"] },
  { metric: "posts", names: ["Published Posts (Total)"] },
];

/** Sprout writes that it has no value in one of these ways. */
const SPROUT_MISSING = ["", "N/A"];

const NETWORKS: ReadonlyMap<string, Platform> = new Map([
  ["facebook", "facebook"],
  ["instagram", "instagram"],
  ["tiktok", "tiktok"],
  ["twitter", "x"],
  ["x", "x"],
  ["x (twitter)", "x"],
  ["linkedin", "linkedin"],
  ["youtube", "youtube"],
  ["threads", "threads"],
  ["bluesky", "bluesky"],
]);

/** Sprout Social's report of profiles: one row a day and profile, with the total of followers. */
export const sproutProfile: Adapter = {
  id: "sprout-profile",
  title: "Sprout Social, profiles by day",
  platforms: [...new Set(NETWORKS.values())],
  headerNames: [...OWN, "Audience", "Net Audience Growth"],
  identify: ({ header }) =>
    hasColumns(header, DATE, NETWORK, PROFILE, ["Audience"], ["Net Audience Growth"]),
  extract: (table) => {
    const [date, network, profile] = [DATE, NETWORK, PROFILE].map((n) => columnOf(table.header, n));
    const cell = (record: ExportRecord, index = -1) => (record.cells[index] ?? "").trim();
    const own = ownRows(table, (record) =>
      NETWORKS.get(normalizeName(cell(record, network))) === table.account.platform
        ? { handle: "", name: cell(record, profile) }
        : null,
    );
    const format = formatOf(
      table,
      table.records.filter(own.isOwn).map((record) => cell(record, date)),
    );
    const { columns, checks } = findColumns(table, COLUMNS, OWN);
    const days = readRows<Day>(table, (record) =>
      own.isOwn(record)
        ? {
            at: readCell(record, date ?? -1, (text) => readDeclaredDay(text, format)),
            values: readStyledMetrics(record, columns, "1,234.5", SPROUT_MISSING),
          }
        : null,
    );
    const told = [...own.checks, ...fans(table), ...checks];
    return { ...extractDays(table, days, "account", told), owners: own.owners };
  },
};

/**
 * Days follow the settings of whoever downloaded the report.
 * @throws DiagnosticsError where they are neither ISO dates nor explained by `export.yml`.
 */
function formatOf(table: ExportTable, days: readonly string[]): DateFormat {
  const { dates } = table.setup;
  if (dates !== null) return dates;
  const iso = /^\d{4}-\d{2}-\d{2}$/;
  const other = days.find((day) => day !== "" && !iso.test(day));
  if (other === undefined || days.some((day) => iso.test(day))) return "YYYY-MM-DD";
  const fitting = fittingFormats(days.filter((day) => day !== ""));
  const choice = fitting.length > 0 ? fitting : ["MM/DD/YYYY"];
  throw tableProblem(table, table.header, {
    code: "no-date-format",
    message: `The file does not say how its days are written: ${show(other)}.`,
    hint: `write "dates: ${choice[0]}" into an export.yml beside the file${fitting.length > 1 ? `; ${fitting.join(" and ")} fit all of its days` : ""}.`,
  });
}

/** Sprout's help, "Native vs. Sprout metrics": its reports of Facebook track fans, that is page likes. */
function fans({ account }: ExportTable): ExportCheck[] {
  if (account.platform !== "facebook") return [];
  return [
    {
      id: "unclear-metric",
      ok: false,
      message:
        '"Audience" is read as followers; Sprout\'s help says that its reports of Facebook track fans (page likes). Compare it with the page.',
    },
  ];
}
