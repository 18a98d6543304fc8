import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, DiagnosticsError, type Position } from "../diagnostics/diagnostic.ts";

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
    return { path, text, lines: text.split(/\r\n|\n|\r/), hash };
  } catch {
    const at = { file: path, line: lineOfBadByte(bytes), column: 1 };
    throw new DiagnosticsError([
      {
        code: "not-utf-8",
        severity: "error",
        message: "This line holds bytes that are not UTF-8 text.",
        at,
        hint: 'save the file as "CSV UTF-8" or as UTF-8 text.',
      },
    ]);
  }
}

function lineOfBadByte(bytes: Buffer): number {
  const lines = bytes.toString("latin1").split("\n");
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const bad = lines.findIndex((line) => {
    try {
      decoder.decode(Buffer.from(line, "latin1"));
      return false;
    } catch {
      return true;
    }
  });
  return bad + 1;
}

export function problem(
  file: SourceFile,
  place: { line: number; column: number },
  what: { code: string; message: string; hint?: string; severity?: "error" | "warning" },
): Diagnostic {
  const at: Position = { file: file.path, ...place };
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
