import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import { placeOfBadByte } from "./bad-byte.ts";
import { CODE_PAGES, decodeCodePage, ENCODINGS, encodingNamed } from "./code-page.ts";
import { AS_DOWNLOADED, type Refusal, refuseBytes } from "./file-kind.ts";
import { placeInText, type TextPlace } from "./text-place.ts";

export interface Decoded {
  /** `utf-8`, `utf-16le`, `utf-16be`, or the code page that somebody named. */
  readonly encoding: string;
  /** Without byte order mark. Line breaks are left as they are. */
  readonly text: string;
}

/**
 * Bytes of an export to text, by what the bytes prove: a byte order mark, the zero bytes of UTF-16, or strict UTF-8.
 * A code page is never guessed at, as a wrong guess turns one letter into another without a sound: it is read only
 * where somebody named it and the bytes do not contradict.
 * @param named what `export.yml` says; any label of the WHATWG
 * @throws DiagnosticsError with what to do, when the bytes are anything else.
 */
export function decode(bytes: Uint8Array, path: string, named: string | null = null): Decoded {
  const foreign = refuseBytes(bytes);
  if (foreign) throw refused(path, foreign);
  const said = named === null ? null : encodingNamed(named);
  if (named !== null && said === null) throw refused(path, unknown(named));
  const marked = markOf(bytes);
  if (marked !== null && said !== null && marked !== said)
    throw refused(path, contradicted(said, `begin with the mark of ${marked}`));
  const encoding = marked ?? said ?? utf16Pattern(bytes) ?? "utf-8";
  const text = CODE_PAGES.includes(encoding)
    ? readCodePage(bytes, path, encoding)
    : encoding === "utf-8"
      ? readUtf8(bytes, path)
      : readUtf16(bytes, path, encoding);
  const zero = text.indexOf("\0");
  if (zero !== -1) throw refused(path, BINARY, placeInText(text, zero));
  return { encoding, text };
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return a === 0xef && b === 0xbb && c === 0xbf ? "utf-8" : null;
}

/** Tables begin with an ASCII character, so that one of the first two bytes is zero and the other is not. */
function utf16Pattern([a, b]: Uint8Array): string | null {
  if (a === undefined || b === undefined || (a === 0) === (b === 0)) return null;
  return b === 0 ? "utf-16le" : a === 0 ? "utf-16be" : null;
}

function readUtf8(bytes: Uint8Array, path: string): string {
  const bad = placeOfBadByte(bytes);
  if (bad !== null) throw refused(path, NOT_UTF8, bad);
  return new TextDecoder().decode(bytes);
}

function readUtf16(bytes: Uint8Array, path: string, encoding: string): string {
  const units = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (encoding === "utf-16be") units.swap16();
  const text = units.toString("utf16le").replace(/^\ufeff/, "");
  const half = text.search(/\p{Cs}/u);
  if (half === -1 && bytes.length % 2 === 0) return text;
  throw refused(path, BROKEN_UTF16, placeInText(text, half === -1 ? text.length : half));
}

function readCodePage(bytes: Uint8Array, path: string, encoding: string): string {
  if (bytes.some((byte) => byte > 0x7f) && placeOfBadByte(bytes) === null)
    throw refused(path, contradicted(encoding, "are UTF-8 text"));
  const text = decodeCodePage(bytes, encoding);
  const undefinedAt = text.indexOf("\ufffd");
  if (undefinedAt === -1) return text;
  throw refused(path, notIn(encoding), placeInText(text, undefinedAt));
}

const RESAVE = `${AS_DOWNLOADED} If a spreadsheet saved it, save it there as "CSV UTF-8"`;
const NOT_UTF8: Refusal = {
  code: "not-utf-8",
  message: "This byte is not UTF-8 text, and an old code page is never guessed at.",
  hint: `${RESAVE}, or write into export.yml beside it the line of the code page that it was saved in. The usual ones: "encoding: windows-1252" (Western Europe), "encoding: windows-1250" (Central Europe), "encoding: windows-1251" (Cyrillic).`,
};
const BROKEN_UTF16: Refusal = {
  code: "broken-utf-16",
  message: "This file is UTF-16 text that is cut or damaged here: half a character.",
  hint: AS_DOWNLOADED,
};
const BINARY: Refusal = {
  code: "not-text",
  message: "There is a zero byte here, which no text holds.",
  hint: `${RESAVE}.`,
};

function unknown(named: string): Refusal {
  return {
    code: "unknown-encoding",
    message: `export.yml names the encoding ${JSON.stringify(named)}, which is none that is read.`,
    hint: didYouMean(named, ENCODINGS),
  };
}

function contradicted(said: string, found: string): Refusal {
  return {
    code: "encoding-contradicted",
    message: `export.yml says "encoding: ${said}", but the bytes of this file ${found}.`,
    hint: `take the line "encoding: ${said}" out of export.yml, or put this file into a folder of its own.`,
  };
}

function notIn(encoding: string): Refusal {
  return {
    code: "not-in-code-page",
    message: `The byte here stands for no character in ${encoding}, which export.yml names.`,
    hint: "name the code page in which the file was saved, or save it again as UTF-8.",
  };
}

function refused(
  path: string,
  refusal: Refusal,
  place: TextPlace = { line: 1, column: 1 },
): DiagnosticsError {
  return new DiagnosticsError([{ ...refusal, severity: "error", at: { file: path, ...place } }]);
}
