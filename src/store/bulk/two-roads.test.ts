import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { NO_SETUP } from "../../adapters/export-setup.ts";
import { ingestFile } from "../../adapters/ingest-file.ts";
import { addDays } from "../../calendar/dates.ts";
import { DiagnosticsError } from "../../diagnostics/diagnostic.ts";
import type { Account } from "../../observations/account.ts";
import { ODD } from "../fixtures/odd-rows.ts";
import { sha256Of } from "../hash-file.ts";
import { bulkQuarantine, loadBulk } from "./bulk.ts";
import type { BulkTable } from "./bulk-table.ts";
import { readHead } from "./csv-head.ts";
import type { Loaded } from "./load-task.ts";
import { seriesOfTable } from "./read-series.ts";

const root = mkdtempSync(join(tmpdir(), "followthrough-roads-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const account = (id: string, platform: Account["platform"]): Account => ({
  ...{ id, name: id, organisation: "Sample Federation", platform, platformName: platform },
  ...{ handle: null, createdOn: [], at: { file: "data/accounts.yml", line: 1, column: 1 } },
});
const ACCOUNTS = [account("fed-youtube", "youtube"), account("fed-x", "x")];
const PATH = "data/exports/fed-youtube/2026-10-03/counts.csv";
const HEADER = "date,platform,account,surface,metric,value";

const row = (i: number, metric = "views", value: string | number = i) =>
  `${addDays("2020-01-01", i)},youtube,fed-youtube,account,${metric},${value}`;

/** 2,000 good rows with the odd ones among them. */
function text(end = "\n"): string {
  const good = Array.from({ length: 2000 }, (_, i) => row(i));
  return [HEADER, ...good.slice(0, 1000), ...ODD, ...good.slice(1000), ""].join(end);
}

let n = 0;
function both(content: string | Buffer) {
  const file = join(root, PATH);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  const database = join(root, `table-${n++}.duckdb`);
  return { short: ingestFile(root, PATH, ACCOUNTS), long: loadLong(file, database), database };
}

function loadLong(file: string, database: string): Loaded {
  const text = { root, path: PATH, setup: NO_SETUP };
  const accounts = ACCOUNTS.slice(0, 1);
  const place = { account: "fed-youtube", accounts, downloadedOn: "2026-10-03" };
  try {
    const head = readHead(text);
    return loadBulk({ ...text, ...place, sha256: sha256Of(file), head }, database);
  } catch (error) {
    if (error instanceof DiagnosticsError) return { diagnostics: error.diagnostics };
    throw error;
  }
}

function held(table: BulkTable, database: string) {
  return table.series
    .flatMap((s) => seriesOfTable({ table, database }, s.account, s.metric))
    .toSorted((a, b) => a.source.line - b.source.line);
}

function expectSame(content: string) {
  const { short, long, database } = both(content);
  const [table] = short.tables;
  if (!table || !("table" in long)) throw new Error(JSON.stringify([short, long]));
  expect(bulkQuarantine(database, 0, 1000)).toEqual(
    table.quarantine.map(({ line, column, reason, raw }) => ({ line, column, reason, raw })),
  );
  expect(held(long.table, database)).toEqual(
    table.observations.toSorted((a, b) => a.source.line - b.source.line),
  );
  expect(long.table.rows).toEqual(table.rows);
  expect(long.table.window).toEqual(table.window);
  expect(long.table.checks).toEqual(table.checks);
  expect(long.table.sha256).toBe(short.sha256);
  return table;
}

describe("a tidy table read by the database", () => {
  it("gives what the adapter gives, row by row and reason by reason", () => {
    const table = expectSame(text());
    expect(table.quarantine.length).toBeGreaterThan(35);
    expect(table.observations.length).toBeGreaterThan(2000);
  });

  it.each([
    ["CRLF", text("\r\n")],
    ["lone CR", text("\r")],
    ["line ends of two kinds", text().replace(/\n/g, (_, at) => (at % 3 === 0 ? "\r\n" : "\n"))],
    ["empty lines", `\n\n${text().replace(/(.{4000,}?\n)/gs, "$1\n\r\n\n")}\n\n`],
    ["no line end at its end", text().trimEnd()],
    ["a byte order mark", `\ufeff${text()}`],
    ["a sep= line and semicolons", `sep=;\n${text().replaceAll(",", ";")}`],
    ["columns in another order and one more", reorder(text())],
    ["quotation marks everywhere", quote(text())],
    ["a quotation mark that is never closed", unclosed(text())],
    ["only bad rows", [HEADER, ...ODD.slice(0, 5)].join("\n")],
    ["nothing but its header", `${HEADER}\n`],
    ["a surface that nobody expected", text().replaceAll(",account,views,", ",fleet-radio,views,")],
  ])("gives the same for %s", (_, content) => {
    expectSame(content);
  });

  it("refuses what the adapter refuses as a whole, for the same reason", () => {
    for (const [content, code] of [
      [Buffer.from(`${text()}caf\xe9\n`, "latin1"), "not-utf-8"],
      [Buffer.from(`${text()}\0\n`), "not-text"],
      [Buffer.from("a,b\n1,2\n"), "unknown-export"],
    ] as const) {
      const { short, long } = both(content);
      expect(short.diagnostics.map((d) => d.code)).toEqual([code]);
      expect("diagnostics" in long ? long.diagnostics : []).toEqual(short.diagnostics);
    }
  });
});

/** It stands so far from the end that it cannot be looked for there. */
function unclosed(content: string): string {
  const rest = Array.from({ length: 25_000 }, (_, i) => row(i % 20_000, "likes"));
  return `${content}2019-01-01,youtube,fed-youtube,account,views,"5\n${rest.join("\n")}\n`;
}

function reorder(content: string): string {
  return content
    .split("\n")
    .map((line) => {
      const cells = line.split(",");
      if (cells.length !== 6 || line.includes('"')) return line;
      const [date, platform, id, surface, metric, value] = cells;
      const note = date === "date" ? "note" : date?.endsWith("-05") ? '"a, b"' : "";
      return [value, metric, note, surface, id, platform, date].join(",");
    })
    .join("\n");
}

function quote(content: string): string {
  return content
    .split("\n")
    .map((line) => (line.includes('"') || line === "" ? line : `"${line.replaceAll(",", '","')}"`))
    .join("\n");
}
