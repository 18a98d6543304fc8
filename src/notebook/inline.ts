import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { lineOffsets, problem, type SourceFile } from "../files/source-file.ts";

/** An expression in prose, `${...}`. Offsets count characters of the whole file. */
export interface Inline {
  /** Of the `$`. */
  readonly start: number;
  /** Behind the closing brace. */
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly code: string;
}

/**
 * Finds `${...}` in the prose lines of a report. Code spans and `\${` are left alone.
 * An expression may run over line ends, as long as it stays within its paragraph.
 */
export function findInline(
  source: SourceFile,
  proseLines: readonly number[],
): { inlines: Inline[]; diagnostics: Diagnostic[] } {
  const inlines: Inline[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const paragraph of paragraphs(source, proseLines)) {
    const { text, offset, line } = paragraph;
    for (let i = 0; i < text.length; i++) {
      if (text[i] === "\\") i++;
      else if (text[i] === "`") i = endOfCodeSpan(text, i);
      else if (text.startsWith("${", i)) {
        const before = text.slice(0, i).split("\n");
        const place = { line: line + before.length - 1, column: (before.at(-1) ?? "").length + 1 };
        const end = endOfExpression(text, i + 2);
        if (end < 0) {
          diagnostics.push(
            problem(source, place, {
              code: "open-expression",
              message: "This ${ is never closed in its paragraph.",
              hint: "write } behind the expression, or \\${ for the characters themselves.",
            }),
          );
          break;
        }
        inlines.push({
          start: offset + i,
          end: offset + end + 1,
          ...place,
          code: text.slice(i + 2, end),
        });
        i = end;
      }
    }
  }
  return { inlines, diagnostics };
}

/** Runs of non-blank prose lines, with the offset of their first character in the file. */
function* paragraphs(source: SourceFile, proseLines: readonly number[]) {
  const offsets = lineOffsets(source.text);
  let run: number[] = [];
  const flush = () => {
    const first = run[0];
    const last = run.at(-1);
    run = [];
    if (first === undefined || last === undefined) return null;
    const offset = offsets[first - 1] ?? 0;
    const text = source.text.slice(
      offset,
      (offsets[last - 1] ?? 0) + (source.lines[last - 1] ?? "").length,
    );
    return { text, offset, line: first };
  };
  for (const n of proseLines) {
    const blank = (source.lines[n - 1] ?? "").trim() === "";
    if (blank || (run.length > 0 && n !== (run.at(-1) ?? 0) + 1)) {
      const done = flush();
      if (done) yield done;
    }
    if (!blank) run.push(n);
  }
  const rest = flush();
  if (rest) yield rest;
}

function endOfCodeSpan(text: string, from: number): number {
  const ticks = /^`+/.exec(text.slice(from))?.[0] ?? "`";
  const close = new RegExp(`(?<!\`)\`{${ticks.length}}(?!\`)`).exec(
    text.slice(from + ticks.length),
  );
  return close ? from + ticks.length + close.index + ticks.length - 1 : from + ticks.length - 1;
}

/** Index of the brace that closes an expression, or -1. Strings, templates and comments are skipped. */
export function endOfExpression(text: string, from: number): number {
  const open: string[] = [];
  for (let i = from; i < text.length; i++) {
    const c = text[i];
    const top = open.at(-1);
    if (top === "`") {
      if (c === "\\") i++;
      else if (c === "`") open.pop();
      else if (text.startsWith("${", i)) {
        open.push("{");
        i++;
      }
    } else if (c === '"' || c === "'") {
      i = endOfString(text, i);
    } else if (text.startsWith("/*", i)) {
      const close = text.indexOf("*/", i + 2);
      if (close < 0) return -1;
      i = close + 1;
    } else if (text.startsWith("//", i)) {
      const close = text.indexOf("\n", i);
      if (close < 0) return -1;
      i = close;
    } else if (c === "`" || c === "{") open.push(c);
    else if (c === "}") {
      if (top === undefined) return i;
      open.pop();
    }
  }
  return -1;
}

function endOfString(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === text[from] || text[i] === "\n") return i;
  }
  return text.length;
}
