import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { readCsv } from "../files/csv-records.ts";
import { problem, type SourceFile } from "../files/source-file.ts";
import { PLATFORMS, type Platform } from "../observations/observation.ts";

/** A row of a table of facts by column name. `fail` throws with the row's file and line. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  fail(message: string): never;
}

/** A file of facts that is shipped beside this code. */
export function readFacts(name: string): SourceFile {
  const text = readFileSync(new URL(name, import.meta.url), "utf8");
  return factsFile(`src/platforms/${name}`, text);
}

export function factsFile(path: string, text: string): SourceFile {
  const hash = createHash("sha256").update(text).digest("hex");
  return { path, text, lines: text.split(/\r\n|\n/), hash };
}

/**
 * Rows of a CSV file that must have exactly these columns.
 * @throws DiagnosticsError for any flaw: these files are ours and are never read half.
 */
export function readTable(source: SourceFile, columns: readonly string[]): Row[] {
  const { records, diagnostics } = readCsv(source);
  if (diagnostics.length > 0) throw new DiagnosticsError(diagnostics);
  return records.flatMap(({ line, cells }, i) => {
    const texts = cells.map((cell) => cell.text);
    const fail = (message: string): never => {
      const place = { line, column: 1 };
      throw new DiagnosticsError([problem(source, place, { code: "platform-facts", message })]);
    };
    if (i === 0)
      return texts.join() === columns.join() ? [] : fail(`The columns must be ${columns}.`);
    if (texts.length !== columns.length) {
      return fail(`This row has ${texts.length} cells, not ${columns.length}.`);
    }
    return [{ line, cells: Object.fromEntries(columns.map((c, k) => [c, texts[k] ?? ""])), fail }];
  });
}

export function platformOf(row: Row): Platform {
  const name = row.cells.platform ?? "";
  return PLATFORMS.find((p) => p === name) ?? row.fail(`"${name}" is not a platform.`);
}

/** A cell that must hold one of a few words. */
export function oneOf<T extends string>(words: readonly T[], row: Row, column: string): T {
  const cell = row.cells[column] ?? "";
  return words.find((w) => w === cell) ?? row.fail(`${column} "${cell}" is none of ${words}.`);
}

/** Publishers' addresses, divided by " ; ". None: nobody but memory vouches for the row. */
export function sourcesOf(row: Row): string[] {
  const sources = (row.cells.sources ?? "").split(" ; ").filter((s) => s !== "");
  if (sources.some((s) => !/^https?:\/\/\S+$/.test(s))) row.fail("A source must be a web address.");
  return sources;
}
