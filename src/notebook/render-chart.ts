import { translate } from "../i18n/message.ts";
import { CannotShow } from "./cannot-show.ts";
import { escapeHtml } from "./html.ts";
import type { RenderContext } from "./render-inline.ts";
import { gridHtml, scrollable } from "./render-table.ts";
import type { ChartRecord } from "./result.ts";

/** @throws CannotShow when the chart stands on the page already: its picture's ids must be unique there. */
export function chartHtml(id: string, ctx: RenderContext): string {
  const chart = ctx.charts.get(id);
  if (!chart) return "";
  if (ctx.drawn.has(id))
    throw new CannotShow({
      message: `The chart "${id}" is shown twice.`,
      hint: `show it once, and link to it with [words](#chart-${id}).`,
    });
  ctx.drawn.add(id);
  const words = (id: string) => escapeHtml(translate(ctx.language, `chart-on-page.${id}`, {}));
  return [
    `<figure class="chart" id="chart-${chart.id}">`,
    pictureHtml(chart, "wide"),
    pictureHtml(chart, "narrow"),
    `<details><summary>${words("numbers")}</summary>${chartTableHtml(chart)}</details>`,
    `<figcaption><a href="charts/${chart.id}/index.html">${words("more")}</a></figcaption>`,
    "</figure>",
  ].join("\n");
}

/** What the script of the tooltips fills. */
const TIP = '<p class="tip" role="status"></p>';

/** The script of the tooltips reads the points; without it they are nothing. */
function pictureHtml({ svg, points }: ChartRecord, size: "wide" | "narrow"): string {
  const [asked, tip] = points[size] === "" ? ["", ""] : [` data-points="${points[size]}"`, TIP];
  return `<div class="${size}"${asked}>${svg[size]}${tip}</div>`;
}

function chartTableHtml(chart: ChartRecord): string {
  const grid = gridHtml({
    caption: escapeHtml(chart.title),
    columns: chart.table.columns.map((c) => ({ html: escapeHtml(c.label), numeric: c.numeric })),
    rows: chart.table.rows.map((r) => r.map(escapeHtml)),
  });
  return scrollable(chart.title, grid);
}
