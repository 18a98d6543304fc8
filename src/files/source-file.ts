import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, DiagnosticsError, type Position } from "../diagnostics/diagnostic.ts";

const LINE_END = /\r\n|\n|\r/;
const LINE_ENDS = new RegExp(LINE_END, "g");

/** A text file of the project, read whole. Positions in it count lines and columns from 1. */
export interface SourceFile {
  /** Relative to the project folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
  /** SHA-256 of the bytes, in hex. */
  readonly hash: string;
}

/**
 * Reads a hand-kept file as strict UTF-8; a byte order mark is dropped.
 * @returns null when there is no such file.
 * @throws DiagnosticsError when the bytes are not UTF-8.
 */
export function readSource(root: string, path: string): SourceFile | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  const hash = createHash("sha256").update(bytes).digest("hex");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { path, text, lines: text.split(LINE_END), hash };
  } catch {
    const at = { file: path, ...placeOfBadByte(bytes) };
    throw new DiagnosticsError([
      {
        code: "not-utf-8",
        severity: "error",
        message: "This byte is not UTF-8 text.",
        at,
        hint: 'save the file as "CSV UTF-8" or as UTF-8 text.',
      },
    ]);
  }
}

function placeOfBadByte(bytes: Buffer): { line: number; column: number } {
  // A bad byte becomes U+FFFD. A file that really holds that character earlier is a case too rare to tell apart.
  const before = bytes.toString("utf8").split("\ufffd")[0] ?? "";
  const lines = before.split(LINE_END);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

/** Offset of each line's first character, whatever the line ends are. */
export function lineOffsets(text: string): number[] {
  return [0, ...[...text.matchAll(LINE_ENDS)].map((m) => m.index + m[0].length)];
}

/** Line and column of an offset, given where the lines begin. */
export function placeAt(
  offsets: readonly number[],
  offset: number,
): { line: number; column: number } {
  const next = offsets.findIndex((start) => start > offset);
  const line = next < 0 ? offsets.length : next;
  return { line, column: offset - (offsets[line - 1] ?? 0) + 1 };
}

export function problem(
  file: SourceFile,
  place: { line: number; column: number },
  what: { code: string; message: string; hint?: string; severity?: "error" | "warning" },
): Diagnostic {
  const at: Position = { file: file.path, line: place.line, column: place.column };
  const excerpt = file.lines[place.line - 1];
  return {
    code: what.code,
    severity: what.severity ?? "error",
    message: what.message,
    at,
    ...(excerpt === undefined ? {} : { excerpt }),
    ...(what.hint === undefined ? {} : { hint: what.hint }),
  };
}
