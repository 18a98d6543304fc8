import { nearestText } from "../adapters/nearest.ts";
import { printable } from "../diagnostics/format.ts";
import { count } from "./command.ts";
import type { InspectedTable, TableReport } from "./inspect-tables.ts";
import { YEAR_UNKNOWN } from "./inspect-years.ts";
import { checkText, quarantineText, windowText } from "./quarantine.ts";

/** A table as a few lines for a terminal. All of it may be hostile text. */
export function reportText(r: TableReport): string {
  const delimiter = r.delimiter === null ? "" : `, delimiter ${JSON.stringify(r.delimiter)}`;
  const lines = [
    `SHA-256: ${r.sha256}`,
    `Encoding: ${r.encoding ?? "none that is known"}${delimiter}`,
    r.headerLine === null
      ? "Header: none that is known"
      : `Header: line ${r.headerLine}, after ${count(r.preambleLines ?? 0, "line")}`,
    ...(r.columns.length > 0
      ? [`Columns: ${r.columns.map((c) => JSON.stringify(c)).join(", ")}`]
      : []),
    `Records: ${r.records}`,
    `Adapter: ${r.unused ?? (r.adapter ? `${r.adapter} (${r.title})` : "none; see the messages")}`,
    ...r.nearest.map((near) => `Near: ${nearestText(near)}`),
    `Account: ${accountText(r)}`,
    ...(r.rows
      ? [`Window: ${yearText(r)}; ${r.rows.loaded} rows loaded, ${r.rows.quarantined} quarantined`]
      : []),
    ...r.checks.map(checkText),
  ].map((l) => `  ${printable(l)}`);
  return `${[printable(r.path), ...lines, ...r.quarantine.map(quarantineText)].join("\n")}\n`;
}

/** One row: as JSON on a line, or as text with its place. */
export function rowText(
  { line, cells, fault }: InspectedTable["rows"][number],
  path: string,
  as: "json" | "json of several tables" | "text",
): string {
  const row = { line, cells, ...(fault === undefined ? {} : { fault }) };
  if (as === "json") return JSON.stringify(row);
  if (as === "json of several tables") return JSON.stringify({ table: path, ...row });
  const shown = cells.map((c) => (c === null ? "no cell" : JSON.stringify(c))).join(", ");
  return printable(`${path}:${line}: ${shown}${fault === undefined ? "" : `  (${fault})`}`);
}

function yearText({ window, problems }: TableReport): string {
  return problems.some(({ code }) => code === YEAR_UNKNOWN)
    ? "days of an unknown year"
    : windowText(window);
}

function accountText({ account, platform, needs }: TableReport): string {
  if (account !== null) return `${account} on ${platform}`;
  if (!needs) return "none; the file lies in no account's folder";
  const accounts = needs.accounts.length > 0 ? ` (${needs.accounts.join(", ")})` : "";
  return `none; put it into data/exports/<account>/<day of the download>/ of an account on ${needs.platforms.join(" or ")}${accounts}`;
}
