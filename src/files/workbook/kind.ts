import { readDirectory } from "../zip-directory.ts";
import { SPREADSHEETML } from "./spreadsheetml.ts";
import type { WorkbookKind } from "./workbook-types.ts";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The namespace stands in the first tag, behind at most a few declarations. */
const XML_HEAD_BYTES = 4096;

/** What kind of workbook the bytes are, or null. The name of a file says nothing: SpreadsheetML calls itself `.xls`. */
export function workbookKind(bytes: Uint8Array): WorkbookKind | null {
  if (COMPOUND_FILE.every((byte, i) => bytes[i] === byte)) return "xls";
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return isXlsx(bytes) ? "xlsx" : null;
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const head = new TextDecoder(utf16 ? "utf-16le" : "utf-8").decode(
    bytes.subarray(0, XML_HEAD_BYTES),
  );
  return head.trimStart().startsWith("<") && head.includes(SPREADSHEETML) ? "spreadsheetml" : null;
}

function isXlsx(bytes: Uint8Array): boolean {
  const names = readDirectory(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))?.map(
    (entry) => entry.name,
  );
  return names?.includes("[Content_Types].xml") === true && names.some((n) => n.startsWith("xl/"));
}
