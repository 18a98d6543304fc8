import MarkdownIt, { type Token } from "markdown-it";
import { lineOffsets } from "../files/source-file.ts";
import { escapeHtml, textOfHtml } from "./html.ts";
import type { ReportFile } from "./report-file.ts";

/** Two characters of Unicode's private use area mark a place that is filled after Markdown has run. */
const OPEN = "\uE000";
const CLOSE = "\uE001";

export interface Prose {
  readonly html: string;
  readonly headings: readonly { readonly id: string; readonly text: string }[];
}

/**
 * A report's Markdown as HTML, with the values of cells and of `${}` at their places.
 * Raw HTML in a report is shown as text: what a page may contain is decided by the site.
 * @param sectionHead HTML behind the second-level heading of that number, counted from 1; of 0, before all.
 */
export function renderProse(
  report: ReportFile,
  cellHtml: readonly string[],
  inlineHtml: readonly string[],
  sectionHead: (section: number) => string = () => "",
): Prose {
  const headings: { id: string; text: string }[] = [];
  const markdown = new MarkdownIt(MARKDOWN);
  markdown.core.ruler.push("heading-ids", (state) => {
    for (const [i, token] of state.tokens.entries()) {
      if (token.type !== "heading_open" || token.tag !== "h2") continue;
      const text = wordsIn(state.tokens[i + 1]);
      let id = slug(text) || `section-${headings.length + 1}`;
      while (headings.some((h) => h.id === id)) id += "-2";
      token.attrSet("id", id);
      headings.push({ id, text });
    }
  });
  const plain = (text: string) =>
    text.replace(INLINE_MARK, (_, n) => textOfHtml(inlineHtml[Number(n)] ?? ""));
  // An address is judged as what it will be: a value could make it one that runs code.
  const normalize = markdown.normalizeLink;
  markdown.normalizeLink = (url) => normalize(plain(url));
  let section = 0;
  markdown.renderer.rules.heading_close = (tokens, i) => {
    const tag = tokens[i]?.tag ?? "";
    return `</${tag}>\n${tag === "h2" ? `${OPEN}h${++section}${CLOSE}` : ""}`;
  };
  const html = `${OPEN}h0${CLOSE}${markdown.render(withPlaceholders(report))}`
    // Where no markup can stand, in the text for a picture, a value is its text alone.
    .replace(/<[^>]*>/g, (tag) => tag.replace(INLINE_MARK, (mark) => escapeHtml(plain(mark))))
    // A cell's own paragraph gives way to what the cell shows.
    .replace(PLACE, (_, cell, mark, n) => {
      if (mark === "h") return sectionHead(Number(n));
      return cell !== undefined || mark === "c"
        ? (cellHtml[Number(cell ?? n)] ?? "")
        : (inlineHtml[Number(n)] ?? "");
    });
  return { html, headings };
}

/** How many second-level headings stand above each cell. */
export function sectionsOfCells(report: ReportFile): number[] {
  const sections = report.cells.map(() => 0);
  let section = 0;
  for (const token of new MarkdownIt(MARKDOWN).parse(withPlaceholders(report), {})) {
    if (token.type === "heading_open" && token.tag === "h2") section++;
    for (const [, n] of token.content.matchAll(CELL_MARK)) sections[Number(n)] = section;
  }
  return sections;
}

const MARKDOWN = { html: false, linkify: false, typographer: true };
const CELL_MARK = new RegExp(`${OPEN}c(\\d+)${CLOSE}`, "g");

const INLINE_MARK = new RegExp(`${OPEN}i(\\d+)${CLOSE}`, "g");
const PLACE = new RegExp(`<p>${OPEN}c(\\d+)${CLOSE}</p>|${OPEN}([cih])(\\d+)${CLOSE}`, "g");

/** A heading's words, without its markup and without values. */
function wordsIn(heading: Token | undefined): string {
  const parts = heading?.children ?? [];
  return parts
    .map((t) => (t.type === "text" || t.type === "code_inline" ? t.content : ""))
    .join("")
    .replace(INLINE_MARK, "")
    .replace(/\s+/g, " ")
    .trim();
}

function withPlaceholders(report: ReportFile): string {
  const { text } = report.source;
  const offsets = lineOffsets(report.source.text);
  const lineStart = (line: number) => offsets[line - 1] ?? text.length;
  const places = [
    ...report.cells.map((c, i) => ({
      start: lineStart(c.fenceLine),
      end: lineStart(c.lastLine + 2),
      mark: `\n${OPEN}c${i}${CLOSE}\n\n`,
    })),
    ...report.inlines.map((x, i) => ({ start: x.start, end: x.end, mark: `${OPEN}i${i}${CLOSE}` })),
  ].sort((a, b) => a.start - b.start);
  let out = "";
  let from = lineStart(report.bodyStart + 1);
  for (const place of places) {
    out += without(text.slice(from, place.start)) + place.mark;
    from = place.end;
  }
  return out + without(text.slice(from));
}

/** A report's own text must not hold the marks. */
function without(text: string): string {
  return text.replace(/[\uE000\uE001]/g, "");
}

export function slug(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** A cell's code, folded away for those who want to audit it. */
export function codeHtml(code: string, summary: string): string {
  return `<details class="code"><summary>${escapeHtml(summary)}</summary><pre><code>${escapeHtml(code)}</code></pre></details>`;
}
