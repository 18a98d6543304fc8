import { type Diagnostic, DiagnosticsError } from "../diagnostics/diagnostic.ts";

export type Encoding = "utf-8" | "utf-16le";

export interface Decoded {
  readonly encoding: Encoding;
  /** Without byte order mark. Line breaks are left as they are. */
  readonly text: string;
}

/**
 * Bytes of an export to text, by what the bytes prove: a byte order mark, or strict UTF-8.
 * Old code pages are never guessed at: a wrong guess turns one letter into another without a sound.
 * @throws DiagnosticsError with what to do, when the bytes are anything else.
 */
export function decode(bytes: Uint8Array, path: string): Decoded {
  const refusal = refuse(bytes);
  if (refusal) throw unreadable(path, refusal);
  const utf16 = startsWith(bytes, [0xff, 0xfe]);
  const encoding = utf16 ? "utf-16le" : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return { encoding, text };
  } catch {
    if (!utf16) throw unreadable(path, NOT_UTF8, lineOfBadByte(bytes));
  }
  throw unreadable(path, utf16 ? BROKEN_UTF16 : BINARY);
}

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

const AS_DOWNLOADED = "download the export again and put it here unopened.";
const NOT_UTF8: Refusal = {
  code: "not-utf-8",
  message: "This line holds bytes that are not UTF-8 text.",
  hint: `${AS_DOWNLOADED} If a spreadsheet saved it, save it there as "CSV UTF-8".`,
};
const BROKEN_UTF16: Refusal = {
  code: "broken-utf-16",
  message: "This file says that it is UTF-16 text, and is not: it is cut or damaged.",
  hint: AS_DOWNLOADED,
};
const BINARY: Refusal = {
  code: "not-text",
  message: "This file holds zero bytes, so it is no text that says its encoding.",
  hint: `${AS_DOWNLOADED} If a spreadsheet saved it, save it there as "CSV UTF-8".`,
};

/** Kinds of file that are recognised so that the message can say what to do instead. */
const SIGNATURES: readonly { start: readonly number[]; refusal: Refusal }[] = [
  {
    start: [0xd0, 0xcf, 0x11, 0xe0],
    refusal: {
      code: "spreadsheet",
      message: "This is an old Excel workbook (.xls), not a text file.",
      hint: "choose CSV when you export.",
    },
  },
  {
    start: [0x50, 0x4b],
    refusal: {
      code: "spreadsheet",
      message: "This is a zip or an Excel workbook (.xlsx), not a text file.",
      hint: "choose CSV when you export; a zip of CSV files ends in .zip and lies in no other zip.",
    },
  },
  {
    start: [0xfe, 0xff],
    refusal: {
      code: "big-endian",
      message: "This is UTF-16 text with the high byte first, which no platform exports.",
      hint: AS_DOWNLOADED,
    },
  },
];

function refuse(bytes: Uint8Array): Refusal | undefined {
  return SIGNATURES.find((s) => startsWith(bytes, s.start))?.refusal;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function unreadable(path: string, refusal: Refusal, line = 1): DiagnosticsError {
  const problem: Diagnostic = {
    ...refusal,
    severity: "error",
    at: { file: path, line, column: 1 },
  };
  return new DiagnosticsError([problem]);
}

/** No character of UTF-8 holds the byte of a line feed, so each line can be tried for itself. */
function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (;;) {
    const feed = bytes.indexOf(0x0a, from);
    try {
      decoder.decode(bytes.subarray(from, feed === -1 ? undefined : feed));
    } catch {
      return line;
    }
    if (feed === -1) return line;
    from = feed + 1;
    line++;
  }
}
