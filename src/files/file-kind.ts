/** Why a file is not read as a table of text, and what to do instead. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

export const AS_DOWNLOADED = "download the export again and put it here unopened.";

interface Kind {
  readonly start: readonly number[];
  /** Offset of `start`. */
  readonly at?: number;
  readonly refusal: Refusal;
}

const ascii = (text: string) => [...Buffer.from(text, "latin1")];
const notATable = (what: string): Refusal => ({
  code: "not-a-table",
  message: `This is ${what}, not a table.`,
  hint: "export the table itself, as CSV, and put it here unopened.",
});
const picture = notATable("a picture");

/** By the bytes with which such files begin. The name of a file decides nothing. */
const KINDS: readonly Kind[] = [
  {
    start: [0xd0, 0xcf, 0x11, 0xe0],
    refusal: {
      code: "spreadsheet",
      message: "This is an old Excel workbook (.xls) that is cut or damaged.",
      hint: AS_DOWNLOADED,
    },
  },
  {
    start: ascii("PK"),
    refusal: {
      code: "spreadsheet",
      message:
        "This is a zip or an Excel workbook (.xlsx) that is cut or damaged, or a zip inside a zip.",
      hint: "download the export again and put it here unopened; a zip of tables ends in .zip and lies in no other zip.",
    },
  },
  {
    start: ascii("PAR1"),
    refusal: {
      code: "parquet-place",
      message: "This is a Parquet file, which is read where it lies in data/exports/, by its name.",
      hint: "put it into data/exports/<account>/<day>/, or data/exports/_all/<day>/ where its rows name several accounts, and let its name end in .parquet.",
    },
  },
  { start: ascii("%PDF"), refusal: notATable("a PDF") },
  { start: ascii("{\\rtf"), refusal: notATable("a text document (RTF)") },
  { start: [0x1f, 0x8b], refusal: notATable("a packed file (gzip)") },
  { start: ascii("SQLite format 3"), refusal: notATable("a database (SQLite)") },
  { start: [0x89, ...ascii("PNG")], refusal: picture },
  { start: [0xff, 0xd8, 0xff], refusal: picture },
  { start: ascii("GIF8"), refusal: picture },
  { start: ascii("WEBP"), at: 8, refusal: picture },
  { start: ascii("ftyp"), at: 4, refusal: notATable("a picture or a video") },
];

/** Of a file whose bytes are no text at all; null where they may be. */
export function refuseBytes(bytes: Uint8Array): Refusal | null {
  const kind = KINDS.find(({ start, at = 0 }) => start.every((byte, i) => bytes[at + i] === byte));
  return kind?.refusal ?? null;
}

/** Of text that is written in another language than tables are; null where it may be one. */
export function refuseText(text: string): Refusal | null {
  if (/^\s*[[{]\s*(?:["[{\]}]|$)/.test(text)) return notATable("JSON");
  if (/^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body|table|div)\b/i.test(text))
    return {
      ...notATable("a web page (HTML)"),
      hint: "the site may have saved its sign-in page instead; log in, and export the table as CSV.",
    };
  if (/^\s*<(?:\?xml|svg)\b/i.test(text)) return notATable("XML");
  return null;
}
