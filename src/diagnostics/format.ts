import type { Diagnostic } from "./diagnostic.ts";

/**
 * A diagnostic as text for a terminal:
 *
 *     data/anchors.csv:3:12: error: "3.4 million" is not a whole number (not-a-count)
 *        3 | ifrc-tiktok,2021-02-17,3.4 million,devex
 *          |            ^
 *       Try: write the digits only, 3400000.
 */
export function formatDiagnostic(d: Diagnostic): string {
  const place = d.at ? `${d.at.file}:${d.at.line}:${d.at.column}: ` : "";
  const lines = [`${place}${d.severity}: ${printable(d.message)} (${d.code})`];
  if (d.at && d.excerpt !== undefined) lines.push(...excerpt(d.excerpt, d.at.line, d.at.column));
  if (d.hint) lines.push(`  Try: ${printable(d.hint)}`);
  return lines.join("\n");
}

const WIDTH = 100;

function excerpt(text: string, line: number, column: number): string[] {
  const from = Math.max(0, Math.min(column - 1 - WIDTH / 2, text.length - WIDTH));
  const shown = printable(text.slice(from, from + WIDTH));
  const gutter = String(line).padStart(5);
  return [
    `${gutter} | ${shown}`,
    `${" ".repeat(gutter.length)} | ${" ".repeat(Math.max(0, column - 1 - from))}^`,
  ];
}

/**
 * Data is hostile text: controls, line ends, direction marks and broken characters must not reach the
 * terminal. One blank for each code unit, so that the caret stays under its column.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/gu, " ");
}
