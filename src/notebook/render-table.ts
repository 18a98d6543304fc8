import { isFigure } from "../figures/figure.ts";
import { formatList, formatNumber } from "../i18n/format.ts";
import { translate } from "../i18n/message.ts";
import { type FrameNumber, isFrameNumber } from "./api/frame-number.ts";
import type { Table } from "./api/table.ts";
import type { Beside } from "./api/with-counts.ts";
import { grave } from "./block-caveats.ts";
import { escapeHtml } from "./html.ts";
import { caveatsHtml, inlineHtml, type RenderContext, saidHtml } from "./render-inline.ts";
import type { SaidHere } from "./said-caveats.ts";
import { figuresIn, isShown, type Showable } from "./showable.ts";
import { marked, ownMarks } from "./table-marks.ts";
import { rangeBeside, textOf } from "./words.ts";

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
  const said = ctx.say(grave(table.caveats));
  const marks = ownMarks(table, ctx);
  const grid = gridHtml({
    caption: inlineHtml(ctx.withCounts(table.caption), ctx),
    columns: table.columns.map((c, i) => ({
      html: escapeHtml(c),
      numeric: i > 0 && isNumeric(table.rows.map((r) => r[i])),
    })),
    rows: table.rows.map((row) => {
      const beside = { text: "", figures: row.flatMap(figuresIn) };
      return row.map((cell) => cellHtml(cell, beside, marks(cell), ctx));
    }),
  });
  const name = textOf(table.caption, ctx.language);
  return scrollable(name, grid) + workedHtml(table, ctx) + foldedCaveatsHtml(said, ctx);
}

function cellHtml(
  cell: Showable | FrameNumber,
  beside: Beside,
  marks: readonly number[],
  ctx: RenderContext,
): string {
  if (!isFrameNumber(cell)) {
    const html = inlineHtml(ctx.withCounts(cell, beside), ctx);
    return marked(html, marks) + boundsHtml(cell, ctx);
  }
  if (cell.value !== null) return escapeHtml(formatNumber(cell.value, ctx));
  return escapeHtml(translate(ctx.language, "reason.no-source", {}));
}

/** Numbers of a DataFrame are nobody's count, and say so. */
function workedHtml({ workedFrom }: Table, { language }: RenderContext): string {
  if (workedFrom.length === 0) return "";
  const sources = { type: "text" as const, value: formatList(workedFrom, { language }) };
  return `<p class="worked">${escapeHtml(translate(language, "computed.frame", { sources }))}</p>`;
}

/** More sentences than this under a table are not read; the others are a click away. */
const SHOWN = 3;

function foldedCaveatsHtml({ said, marks }: SaidHere, { language }: RenderContext): string {
  const rest = said.slice(SHOWN);
  const first = caveatsHtml({ said: said.slice(0, SHOWN), marks }, language);
  if (rest.length === 0) return first;
  const count = { type: "number" as const, value: rest.length };
  const more = escapeHtml(translate(language, "computed.more-caveats", { count }));
  return `${first}<details class="more"><summary>${more}</summary>${saidHtml(rest)}</details>`;
}

/** Numbers throughout, and at least one of them known. */
function isNumeric(column: readonly (Showable | FrameNumber | undefined)[]): boolean {
  return (
    column.every((v) => isFigure(v) || isShown(v) || isFrameNumber(v)) &&
    column.some((v) =>
      isFrameNumber(v) ? v.value !== null : figuresIn(v).some((f) => f.value !== null),
    )
  );
}

function boundsHtml(value: Showable, ctx: RenderContext): string {
  const range = isFigure(value) && value.value !== null ? rangeBeside(value, ctx.language) : null;
  return range ? `<span class="bounds">${escapeHtml(range)}</span>` : "";
}
