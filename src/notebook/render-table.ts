import { isFigure } from "../figures/figure.ts";
import type { Table } from "./api/table.ts";
import { escapeHtml } from "./html.ts";
import { caveatRecords } from "./records.ts";
import { caveatsHtml, inlineHtml, type RenderContext } from "./render-inline.ts";
import type { CaveatRecord } from "./result.ts";
import { figuresIn, isShown, type Showable } from "./showable.ts";
import { rangeText, textOf } from "./words.ts";

/** A table that is laid out: cells are HTML, the first of each row names the row. */
export interface Grid {
  readonly caption: string;
  readonly columns: readonly { readonly html: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

export function gridHtml({ caption, columns, rows }: Grid): string {
  const number = (i: number) => (columns[i]?.numeric ? ' class="number"' : "");
  const head = columns.map((c, i) => `<th scope="col"${number(i)}>${c.html}</th>`);
  const body = rows.map((row) => {
    const cells = row.map((html, i) =>
      i === 0 ? `<th scope="row">${html}</th>` : `<td${number(i)}>${html}</td>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  return [
    `<table><caption>${caption}</caption>`,
    `<thead><tr>${head.join("")}</tr></thead>`,
    `<tbody>${body.join("\n")}</tbody></table>`,
  ].join("\n");
}

/** A wide table scrolls in a frame of its own, which keyboards can reach and screen readers name. */
export function scrollable(name: string, grid: string): string {
  return `<div class="table" role="region" aria-label="${escapeHtml(name)}" tabindex="0">${grid}</div>`;
}

export function tableHtml(table: Table, ctx: RenderContext): string {
  const grid = gridHtml({
    caption: inlineHtml(table.caption, ctx),
    columns: table.columns.map((c, i) => ({
      html: escapeHtml(c),
      numeric: i > 0 && isNumeric(table.rows.map((r) => r[i])),
    })),
    rows: table.rows.map((r) => r.map((value) => inlineHtml(value, ctx) + boundsHtml(value, ctx))),
  });
  const records = caveatRecords(table.caveats, ctx.language).filter((c) => c.severity !== "note");
  const caveats = foldedCaveatsHtml(records);
  return scrollable(textOf(table.caption, ctx.language), grid) + caveats;
}

/** More sentences than this under a table are not read; the others are a click away. */
const SHOWN = 3;

function foldedCaveatsHtml(records: readonly CaveatRecord[]): string {
  const rest = records.slice(SHOWN);
  if (rest.length === 0) return caveatsHtml(records);
  const more = rest.length === 1 ? "1 more caveat" : `${rest.length} more caveats`;
  return `${caveatsHtml(records.slice(0, SHOWN))}<details class="more"><summary>${more}</summary>${caveatsHtml(rest)}</details>`;
}

/** Figures throughout, and at least one of them with a value. */
function isNumeric(column: readonly (Showable | undefined)[]): boolean {
  return (
    column.every((v) => isFigure(v) || isShown(v)) &&
    column.some((v) => figuresIn(v).some((f) => f.value !== null))
  );
}

function boundsHtml(value: Showable, ctx: RenderContext): string {
  const range = isFigure(value) && value.value !== null ? rangeText(value, ctx.language) : null;
  return range ? `<span class="bounds">${escapeHtml(range)}</span>` : "";
}
