import { isUtf8 } from "node:buffer";
import { closeSync, openSync, readSync } from "node:fs";
import { DiagnosticsError } from "../../diagnostics/diagnostic.ts";
import { decode } from "../../files/decode.ts";
import { CR, LF, LineScan, type LineShape } from "./line-scan.ts";

/** Bytes that are looked at in one go. A line as long as that is no row of a table. */
export const CHUNK = 1 << 20;

const QUOTE = 0x22;

/** Bytes between two marks of where lines begin: few, as finding a line means to read as many. */
export const BLOCK = 1 << 13;

/** What the bytes of a long text file say before anybody reads it as a table. */
export interface ByteScan {
  /** Line breaks before each block. */
  readonly breaksBefore: readonly number[];
  /** Physical lines, the last one too where no line break ends it. */
  readonly lines: number;
  /** Lines behind the header that have not as many cells as it, ascending. */
  readonly ragged: readonly number[];
  /** All lines end alike and none is empty. The database refuses the file otherwise, or passes over lines. */
  readonly regular: boolean;
  readonly hasQuotes: boolean;
  /** Whether about every line has them, rather than some. */
  readonly isQuoted: boolean;
}

/** Counting more of them in a block would say nothing new. */
const COUNTED_QUOTES = 16;

/**
 * Reads a file once, in pieces: its lines, and whether it is text.
 * (The database can tell of the lines that it refuses, but then it keeps the whole file in memory and takes twice
 * the time.)
 * @throws DiagnosticsError for bytes that are not UTF-8, zero bytes, and lines without end.
 */
export function scanBytes(file: string, path: string, shape: LineShape): ByteScan {
  const lines = new LineScan(shape);
  const breaksBefore: number[] = [];
  let quotes = 0;
  let rest: Buffer = Buffer.alloc(0);
  for (const { bytes, next } of chunksOf(file)) {
    const before = lines.ended;
    for (let at = 0; at < bytes.length; at += BLOCK) {
      breaksBefore.push(lines.ended);
      const block = bytes.subarray(at, at + BLOCK);
      lines.pass(block, bytes[at + BLOCK] ?? next);
      quotes += someQuotes(block);
    }
    rest = checkText(rest, bytes, next === null, path, before);
    if (bytes.length === CHUNK && lines.ended === before) throw endless(path, before + 1);
  }
  lines.finish();
  return {
    breaksBefore,
    lines: lines.ended,
    ragged: lines.ragged,
    regular: lines.isRegular,
    hasQuotes: quotes > 0,
    isQuoted: quotes > (breaksBefore.length * COUNTED_QUOTES) / 2,
  };
}

function someQuotes(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(QUOTE); at !== -1; at = bytes.indexOf(QUOTE, at + 1))
    if (++count === COUNTED_QUOTES) break;
  return count;
}

/** Chunks of a file, each with the byte behind it (null at the end). The next one overwrites a chunk. */
export function* chunksOf(file: string): Generator<{ bytes: Buffer; next: number | null }> {
  const fd = openSync(file, "r");
  try {
    const buffer = Buffer.allocUnsafe(CHUNK + 1);
    for (let at = 0; ; at += CHUNK) {
      const read = readFully(fd, buffer, at);
      if (read === 0) return;
      const length = Math.min(read, CHUNK);
      yield {
        bytes: buffer.subarray(0, length),
        next: read > CHUNK ? (buffer[CHUNK] ?? null) : null,
      };
      if (read <= CHUNK) return;
    }
  } finally {
    closeSync(fd);
  }
}

/** A read may give less than it was asked for before the end of a file. */
export function readFully(fd: number, buffer: Buffer, at: number): number {
  let length = 0;
  for (;;) {
    const read = readSync(fd, buffer, length, buffer.length - length, at + length);
    length += read;
    if (read === 0 || length === buffer.length) return length;
  }
}

/**
 * @param rest the bytes behind the last line break of the chunks before
 * @returns those of this chunk, whose last character the next chunk may end
 */
function checkText(
  rest: Buffer,
  bytes: Buffer,
  last: boolean,
  path: string,
  linesBefore: number,
): Buffer {
  const end = last ? bytes.length : lastBreak(bytes) + 1;
  // Only the first line is put together from two chunks: copying all of them would take as long as reading.
  const first = Math.min(end, bytes.indexOf(LF) + 1);
  const pieces = [Buffer.concat([rest, bytes.subarray(0, first)]), bytes.subarray(first, end)];
  const zero = bytes.indexOf(0);
  if (zero !== -1 || !pieces.every((piece) => isUtf8(piece))) {
    const read = bytes.subarray(0, zero === -1 ? end : zero + 1);
    throw refusal(Buffer.concat([rest, read]), path, linesBefore);
  }
  return end > 0 ? Buffer.from(bytes.subarray(end)) : Buffer.concat([rest, bytes]);
}

function lastBreak(bytes: Buffer): number {
  const feed = bytes.lastIndexOf(LF);
  return feed === -1 ? bytes.lastIndexOf(CR) : feed;
}

/** What a short file with the same fault is told, at its line of the long one. */
function refusal(text: Buffer, path: string, linesBefore: number): Error {
  try {
    decode(text, path);
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    return new DiagnosticsError(
      error.diagnostics.map((d) =>
        d.at ? { ...d, at: { ...d.at, line: d.at.line + linesBefore } } : d,
      ),
    );
  }
  return new Error(`${path}: bytes that are no text were taken for text`);
}

function endless(path: string, line: number): DiagnosticsError {
  return new DiagnosticsError([
    {
      code: "endless-line",
      severity: "error",
      message: "This line goes on for a million characters: the file has lost its line breaks.",
      at: { file: path, line, column: 1 },
      hint: "write the table again, one row a line.",
    },
  ]);
}
