import { nearestText } from "../adapters/nearest.ts";
import { printable } from "../diagnostics/format.ts";
import { count } from "./command.ts";
import type { InspectedRow, TableReport } from "./inspect-tables.ts";
import { YEAR_UNKNOWN } from "./inspect-years.ts";
import { checkText, quarantineText, windowText } from "./quarantine.ts";

/** A table as a few lines for a terminal. All of it may be hostile text. */
export function reportText(r: TableReport): string {
  const delimiter = r.delimiter === null ? "" : `, delimiter ${JSON.stringify(r.delimiter)}`;
  const lines = [
    `SHA-256: ${r.sha256}`,
    `Encoding: ${r.encoding ?? "none that is known"}${delimiter}`,
    ...(r.encoding === "parquet" ? [] : [headerText(r)]),
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
  { line, cells, fault }: InspectedRow,
  path: string,
  as: "json" | "json of several tables" | "text",
): string {
  const row = { line, cells, ...(fault === undefined ? {} : { fault }) };
  if (as === "json") return JSON.stringify(row);
  if (as === "json of several tables") return JSON.stringify({ table: path, ...row });
  const shown = cells.map((c) => (c === null ? "no cell" : JSON.stringify(c))).join(", ");
  return printable(`${path}:${line}: ${shown}${fault === undefined ? "" : `  (${fault})`}`);
}

function headerText({ headerLine, preambleLines }: TableReport): string {
  return headerLine === null
    ? "Header: none that is known"
    : `Header: line ${headerLine}, after ${count(preambleLines ?? 0, "line")}`;
}

function yearText({ window, problems }: TableReport): string {
  return problems.some(({ code }) => code === YEAR_UNKNOWN)
    ? "days of an unknown year"
    : windowText(window);
}

function accountText({ account, accounts, platform, needs }: TableReport): string {
  if (account !== null) return `${account} on ${platform}`;
  if (accounts) return `a whole organisation; rows of ${accounts.join(", ") || "no account"}`;
  if (!needs) return "none; the file lies in no account's folder";
  const likely = needs.accounts.length > 0 ? ` (${needs.accounts.join(", ")})` : "";
  return `none; put it into data/exports/<account>/<day of the download>/ of an account on ${needs.platforms.join(" or ")}${likely}`;
}
