import MarkdownIt from "markdown-it";
import { escapeHtml } from "./html.ts";
import { lineOffsets } from "./inline.ts";
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
 */
export function renderProse(
  report: ReportFile,
  cellHtml: readonly string[],
  inlineHtml: readonly string[],
): Prose {
  const headings: { id: string; text: string }[] = [];
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: true });
  markdown.core.ruler.push("heading-ids", (state) => {
    for (const [i, token] of state.tokens.entries()) {
      if (token.type !== "heading_open" || token.tag !== "h2") continue;
      const text = (state.tokens[i + 1]?.content ?? "")
        .replace(new RegExp(`${OPEN}.*?${CLOSE}`, "g"), "")
        .trim();
      let id = slug(text) || `section-${headings.length + 1}`;
      while (headings.some((h) => h.id === id)) id += "-2";
      token.attrSet("id", id);
      headings.push({ id, text });
    }
  });
  const fill = (kind: string, n: number) => (kind === "c" ? cellHtml[n] : inlineHtml[n]) ?? "";
  const html = markdown
    .render(withPlaceholders(report))
    // A cell's own paragraph gives way to what the cell shows.
    .replace(new RegExp(`<p>${OPEN}c(\\d+)${CLOSE}</p>`, "g"), (_, n) => fill("c", Number(n)))
    .replace(new RegExp(`${OPEN}([ci])(\\d+)${CLOSE}`, "g"), (_, kind, n) => fill(kind, Number(n)));
  return { html, headings };
}

function withPlaceholders(report: ReportFile): string {
  const { text } = report.source;
  const offsets = lineOffsets(report.source);
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
