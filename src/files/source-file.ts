import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, DiagnosticsError, type Position } from "../diagnostics/diagnostic.ts";
import { placeOfBadByte } from "./bad-byte.ts";
import { LINE_END } from "./text-place.ts";

export { lineOffsets, placeAt } from "./text-place.ts";

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
  const bad = placeOfBadByte(bytes);
  if (bad !== null)
    throw new DiagnosticsError([
      {
        code: "not-utf-8",
        severity: "error",
        message: "This byte is not UTF-8 text.",
        at: { file: path, ...bad },
        hint: 'save the file as "CSV UTF-8" or as UTF-8 text.',
      },
    ]);
  const text = new TextDecoder().decode(bytes);
  return { path, text, lines: text.split(LINE_END), hash };
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
