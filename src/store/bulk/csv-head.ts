import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { hasColumns } from "../../adapters/header.ts";
import { readTable } from "../../adapters/read-table.ts";
import { tidy } from "../../adapters/tidy.ts";
import { type Diagnostic, DiagnosticsError } from "../../diagnostics/diagnostic.ts";
import type { BulkInput, CsvHead } from "./bulk-table.ts";

const HEAD_BYTES = 1 << 16;
const COLUMNS = "date,platform,account,surface,metric,value";

/** Encoding, delimiter and header of a long delimited file. @throws DiagnosticsError when it is no tidy table. */
export function readHead(input: Pick<BulkInput, "root" | "path" | "setup">): CsvHead {
  const read = readTable(firstLines(join(input.root, input.path)), input.path, input.setup);
  const [table] = "unused" in read ? [] : read;
  // Checks tell of a file that was not cut into records as it stands.
  if (
    !table ||
    table.checks.length > 0 ||
    !hasColumns(table.header, ...tidy.headerNames.map((name) => [name]))
  )
    throw refusal(input.path, "not-tidy", "This is no tidy table.");
  const { encoding, delimiter, preamble, header, checks } = table;
  if (encoding !== "utf-8" || delimiter === null)
    throw refusal(input.path, "not-utf-8", `This long table is written in ${encoding}.`);
  if (delimiter.charCodeAt(0) > 0x7f)
    throw refusal(input.path, "delimiter", `A long table cannot have ${delimiter} between cells.`);
  if (/[\r\n]/.test(header.raw))
    throw refusal(input.path, "broken-header", "The header breaks a line inside a cell.");
  return { encoding, delimiter, preamble, header, checks };
}

/** The same, or null for a file that is none. */
export function tidyHead(input: Pick<BulkInput, "root" | "path" | "setup">): CsvHead | null {
  try {
    return readHead(input);
  } catch (error) {
    if (error instanceof DiagnosticsError) return null;
    throw error;
  }
}

function firstLines(file: string): Uint8Array {
  const bytes = Buffer.alloc(HEAD_BYTES);
  const fd = openSync(file, "r");
  try {
    const length = readSync(fd, bytes, 0, HEAD_BYTES, 0);
    if (length < HEAD_BYTES) return bytes.subarray(0, length);
    const end = Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d));
    return end === -1 ? bytes : bytes.subarray(0, end);
  } finally {
    closeSync(fd);
  }
}

function refusal(path: string, code: string, message: string): DiagnosticsError {
  const problem: Diagnostic = {
    ...{ code, severity: "error", message, at: { file: path, line: 1, column: 1 } },
    hint: `write it as UTF-8 text with the columns ${COLUMNS}.`,
  };
  return new DiagnosticsError([problem]);
}
