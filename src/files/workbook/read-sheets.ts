import { decode } from "../decode.ts";
import type { WorkbookLimits } from "./limits.ts";
import { readSpreadsheetml } from "./spreadsheetml.ts";
import type { WorkbookKind, WorkbookSheet } from "./workbook-types.ts";
import { readXls } from "./xls.ts";
import { readXlsx } from "./xlsx.ts";

/** The work of {@link readWorkbook}, without bounds to its time and memory. @throws DiagnosticsError */
export function readSheets(
  kind: WorkbookKind,
  bytes: Uint8Array,
  limits: WorkbookLimits,
): readonly WorkbookSheet[] {
  switch (kind) {
    case "xlsx":
      return readXlsx(bytes, limits);
    case "xls":
      return readXls(bytes, limits);
    case "spreadsheetml":
      return readSpreadsheetml(decode(bytes, "", declaredEncoding(bytes)).text, limits);
  }
}

/** What an XML declaration says of the text behind it. UTF-16 says it by a mark, and is not seen here. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  return /^(?:\xef\xbb\xbf)?<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1] ?? null;
}
