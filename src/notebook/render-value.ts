import { type Figure, isFigure } from "../figures/figure.ts";
import { formatNumber } from "../i18n/format.ts";
import type { Language } from "../i18n/language.ts";
import { translate } from "../i18n/message.ts";
import type { Comparison } from "./api/compare.ts";
import { isTable, type Table } from "./api/table.ts";
import { isChart } from "./chart.ts";
import type { FigureNames } from "./figure-names.ts";
import { escapeHtml } from "./html.ts";
import { caveatRecords } from "./records.ts";
import type { CaveatRecord, ChartRecord } from "./result.ts";
import {
  figuresIn,
  isClaim,
  isObservation,
  isSentence,
  isShown,
  type Showable,
} from "./showable.ts";
import { figureText, rangeText, reasonText, textOf } from "./words.ts";

export interface RenderContext {
  readonly language: Language;
  readonly names: FigureNames;
  readonly charts: ReadonlyMap<string, ChartRecord>;
}

/** What prose accepts, as HTML within a line. Figures and claims link to what they rest on. */
export function inlineHtml(value: Showable, ctx: RenderContext): string {
  if (typeof value === "string") return escapeHtml(value);
  if (isSentence(value)) return value.parts.map((p) => inlineHtml(p, ctx)).join("");
  const text = escapeHtml(textOf(value, ctx.language));
  if (isShown(value)) return figureLink(value.figure, text, ctx);
  if (isFigure(value)) return figureLink(value, text, ctx);
  if (isClaim(value)) return `<a class="figure" href="#claim-${value.id}">${text}</a>`;
  return `<span class="figure">${text}</span>`;
}

function figureLink(figure: Figure, text: string, ctx: RenderContext): string {
  // A bracket without a point value is still something that is known.
  const kind =
    figure.value === null && text === escapeHtml(reasonText(figure, ctx.language))
      ? "figure missing"
      : "figure";
  return `<a class="${kind}" href="#figure-${ctx.names.idOf(figure)}">${text}</a>`;
}

/**
 * The value of a cell as HTML blocks.
 * @throws TypeError for what cannot be shown, above all a bare number.
 */
export function blockHtml(value: unknown, ctx: RenderContext): string {
  if (value === undefined || value === null) return "";
  if (isChart(value)) return chartHtml(ctx.charts.get(value.id));
  if (isTable(value)) return tableHtml(value, ctx);
  if (isComparison(value)) return comparisonHtml(value, ctx);
  if (isFigure(value)) return figureHtml(value, ctx);
  if (isClaim(value)) return quoteHtml(value);
  if (typeof value === "string" || isShown(value) || isSentence(value) || isObservation(value)) {
    return `<p>${inlineHtml(value, ctx)}</p>`;
  }
  if (Array.isArray(value)) return value.map((v) => blockHtml(v, ctx)).join("\n");
  if (typeof value === "number") {
    throw new TypeError(
      "A bare number has no source, no date and no caveat: show a figure, or use figure(value, { from: [...] }).",
    );
  }
  throw new TypeError(
    "This cell's value cannot be shown. Show a figure, claim, table, chart or text, or end the cell with a semicolon.",
  );
}

export function caveatsHtml(caveats: readonly CaveatRecord[]): string {
  if (caveats.length === 0) return "";
  const items = caveats.map((c) => `<li class="${c.severity}">${escapeHtml(c.text)}</li>`);
  return `<ul class="caveats">${items.join("")}</ul>`;
}

function figureHtml(figure: Figure, ctx: RenderContext): string {
  const range = rangeText(figure, ctx.language);
  const bounds =
    range && figure.value !== null ? ` <span class="bounds">${escapeHtml(range)}</span>` : "";
  const link = figureLink(figure, escapeHtml(figureText(figure, ctx.language, "value")), ctx);
  const caveats = caveatsHtml(
    caveatRecords(figure.caveats, ctx.language).filter((c) => c.severity !== "note"),
  );
  return `<div class="shown-figure"><p><span class="shown-label">${escapeHtml(figure.label)}</span> <strong>${link}</strong>${bounds}</p>${caveats}</div>`;
}

function quoteHtml(
  claim: Showable & {
    quote: string | null;
    statement: string;
    statedBy: string;
    id: string;
    source: { publisher: string };
  },
): string {
  const words = claim.quote ? `“${claim.quote}”` : claim.statement;
  const by = `${claim.statedBy}, ${claim.source.publisher}`;
  return `<blockquote class="claim"><p>${escapeHtml(words)}</p><footer><a href="#claim-${claim.id}">${escapeHtml(by)}</a></footer></blockquote>`;
}

function tableHtml(table: Table, ctx: RenderContext): string {
  const numeric = table.columns.map(
    (_, i) =>
      i > 0 && table.rows.every((r) => isCounted(r[i])) && table.rows.some((r) => hasValue(r[i])),
  );
  const cell = (value: Showable, i: number) => {
    const range = isFigure(value) && value.value !== null ? rangeText(value, ctx.language) : null;
    const bounds = range ? `<span class="bounds">${escapeHtml(range)}</span>` : "";
    const html = inlineHtml(value, ctx) + bounds;
    return i === 0
      ? `<th scope="row">${html}</th>`
      : `<td${numeric[i] ? ' class="number"' : ""}>${html}</td>`;
  };
  const head = table.columns.map(
    (c, i) => `<th scope="col"${numeric[i] ? ' class="number"' : ""}>${escapeHtml(c)}</th>`,
  );
  const rows = table.rows.map((r) => `<tr>${r.map(cell).join("")}</tr>`);
  const caption = inlineHtml(table.caption, ctx);
  return [
    '<div class="table"><table>',
    `<caption>${caption}</caption>`,
    `<thead><tr>${head.join("")}</tr></thead>`,
    `<tbody>${rows.join("\n")}</tbody>`,
    "</table>",
    caveatsHtml(caveatRecords(table.caveats, ctx.language)),
    "</div>",
  ].join("\n");
}

function isCounted(value: Showable | undefined): boolean {
  return isFigure(value) || isShown(value);
}

function hasValue(value: Showable | undefined): boolean {
  return figuresIn(value).some((f) => f.value !== null);
}

function isComparison(x: unknown): x is Comparison {
  return typeof x === "object" && x !== null && (x as { kind?: unknown }).kind === "comparison";
}

/** A comparison as words: the reason why it is not drawn and what stands for it, or its figures. */
function comparisonHtml(comparison: Comparison, ctx: RenderContext): string {
  const list = (c: Comparison) =>
    `<ul class="comparison">${c.figures
      .map(
        (f) =>
          `<li>${escapeHtml(f.label)}: ${inlineHtml({ kind: "shown", figure: f, part: "with-range" }, ctx)}</li>`,
      )
      .join("")}</ul>`;
  const caveats = caveatsHtml(
    caveatRecords(comparison.caveats, ctx.language).filter((c) => c.severity !== "note"),
  );
  if (!comparison.blocked) return list(comparison) + caveats;
  const lead = escapeHtml(translate(ctx.language, "page.not-compared", {}));
  return `<div class="blocked"><p>${lead}</p>${caveats}${comparison.instead ? list(comparison.instead) : ""}</div>`;
}

export function chartHtml(chart: ChartRecord | undefined): string {
  if (!chart) return "";
  const table = chartTableHtml(chart);
  return [
    `<figure class="chart" id="chart-${chart.id}">`,
    `<div class="wide">${chart.svg.wide}</div>`,
    `<div class="narrow">${chart.svg.narrow}</div>`,
    `<figcaption><a href="charts/${chart.id}/index.html">Data, sources and every caveat of this chart</a></figcaption>`,
    `<details><summary>The numbers in this chart</summary>${table}</details>`,
    "</figure>",
  ].join("\n");
}

export function chartTableHtml(chart: ChartRecord): string {
  const number = (i: number) => (chart.table.columns[i]?.numeric ? ' class="number"' : "");
  const head = chart.table.columns.map(
    (c, i) => `<th scope="col"${number(i)}>${escapeHtml(c.label)}</th>`,
  );
  const rows = chart.table.rows.map(
    (r) =>
      `<tr>${r
        .map((c, i) =>
          i === 0
            ? `<th scope="row">${escapeHtml(c)}</th>`
            : `<td${number(i)}>${escapeHtml(c)}</td>`,
        )
        .join("")}</tr>`,
  );
  return `<div class="table"><table><caption>${escapeHtml(chart.title)}</caption><thead><tr>${head.join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
}

/** Numbers of a chart's table as text; missing stays empty. */
export function tableCellText(cell: string | number | null, language: Language): string {
  if (cell === null) return "";
  return typeof cell === "number" ? formatNumber(cell, { language }) : cell;
}
