import type { ReportFile } from "../report-file.ts";

/** One paragraph of a report's prose as typed: expressions, code and addresses are blanked, places stay. */
export interface Paragraph {
  readonly text: string;
  /** With what is blanked in `text`. */
  readonly whole: string;
  /** Offset of its first character in the file. */
  readonly start: number;
}

/** The prose of a report: its title, its summary, and every paragraph outside of the cells. */
export function paragraphs({ source, bodyStart, cells, inlines }: ReportFile): Paragraph[] {
  const inCell = (line: number) => cells.some((c) => line >= c.fenceLine && line <= c.lastLine + 1);
  const chars = [...blankExpressions(source.text, inlines)];
  const text = chars.join("");
  const found: Paragraph[] = [];
  let open: { start: number; end: number } | null = null;
  let at = 0;
  const close = () => {
    if (open) {
      const whole = source.text.slice(open.start, open.end);
      found.push({ text: withoutCode(text.slice(open.start, open.end)), whole, start: open.start });
    }
    open = null;
  };
  for (const [i, line] of source.text.split("\n").entries()) {
    const number = i + 1;
    const front = number < bodyStart && /^(title|summary):/.test(line);
    const prose = front || (number > bodyStart && !inCell(number) && line.trim() !== "");
    if (!prose || front) close();
    if (prose)
      open = { start: open ? (open as { start: number }).start : at, end: at + line.length };
    at += line.length + 1;
  }
  close();
  return found;
}

function blankExpressions(text: string, inlines: ReportFile["inlines"]): string {
  return inlines.reduce(
    (t, { start, end }) =>
      t.slice(0, start) + t.slice(start, end).replace(/[^\n]/g, " ") + t.slice(end),
    text,
  );
}

/** Code, addresses of links, and the number of an item of a list. */
function withoutCode(text: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, " ");
  return text
    .replace(/`[^`]*`/g, blank)
    .replace(/\]\([^)]*\)/g, blank)
    .replace(/<?https?:\/\/[^\s>)]+>?/g, blank)
    .replace(/^[ \t]*\d+[.)](?= )/gm, blank);
}
