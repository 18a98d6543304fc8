import type { Claim } from "../claims/claim.ts";
import type { Caveat } from "../figures/caveat.ts";
import { type Figure, isFigure } from "../figures/figure.ts";
import { translate } from "../i18n/message.ts";
import { type Comparison, isComparison } from "./api/compare.ts";
import { isTable } from "./api/table.ts";
import { grave } from "./block-caveats.ts";
import { cannotShow, isLostFigure } from "./cannot-show.ts";
import { isChart } from "./chart.ts";
import { escapeHtml } from "./html.ts";
import { chartHtml } from "./render-chart.ts";
import { caveatsHtml, inlineHtml, type RenderContext } from "./render-inline.ts";
import { tableHtml } from "./render-table.ts";
import { isClaim, isShowable, withRange } from "./showable.ts";
import { rangeBeside } from "./words.ts";

/**
 * The value of a cell as HTML blocks. Nothing is shown for nothing; a list is shown item by item.
 * @throws CannotShow for what cannot be shown, above all a bare number.
 */
export function blockHtml(value: unknown, ctx: RenderContext): string {
  if (value === undefined || value === null) return "";
  if (isLostFigure(value)) throw cannotShow(value, "cell");
  if (isChart(value)) return chartHtml(value.id, ctx);
  if (isTable(value)) return tableHtml(value, ctx);
  if (isComparison(value)) return comparisonHtml(value, ctx);
  if (isFigure(value)) return figureHtml(value, ctx);
  if (isClaim(value)) return quoteHtml(value);
  if (isShowable(value)) return `<p>${inlineHtml(value, ctx)}</p>`;
  if (Array.isArray(value)) return value.map((v) => blockHtml(v, ctx)).join("\n");
  throw cannotShow(value, "cell");
}

function gravestHtml(caveats: readonly Caveat[], ctx: RenderContext): string {
  return caveatsHtml(ctx.say(grave(caveats)), ctx.language);
}

/** A blocked figure says so, and what stands in its place follows it. */
function figureHtml(figure: Figure, ctx: RenderContext): string {
  const range = figure.value === null ? null : rangeBeside(figure, ctx.language);
  const bounds = range ? ` <span class="bounds">${escapeHtml(range)}</span>` : "";
  const value = inlineHtml(ctx.withCounts(figure), ctx);
  const label = `<span class="shown-label">${escapeHtml(figure.label)}</span>`;
  const caveats = gravestHtml(figure.caveats, ctx);
  const instead = figure.instead ? `\n${figureHtml(figure.instead, ctx)}` : "";
  return `<div class="shown-figure"><p>${label} <strong>${value}</strong>${bounds}</p>${caveats}</div>${instead}`;
}

function quoteHtml(claim: Claim): string {
  const words = claim.quote ? `“${claim.quote}”` : claim.statement;
  const by = `${claim.statedBy}, ${claim.source.publisher}`;
  return `<blockquote class="claim"><p>${escapeHtml(words)}</p><footer><a href="#claim-${claim.id}">${escapeHtml(by)}</a></footer></blockquote>`;
}

/** A comparison as words: the reason why it is not drawn and what stands for it, or its figures. */
function comparisonHtml(comparison: Comparison, ctx: RenderContext): string {
  const caveats = gravestHtml(comparison.caveats, ctx);
  if (!comparison.blocked) return comparedHtml(comparison, ctx) + caveats;
  const lead = escapeHtml(translate(ctx.language, "page.not-compared", {}));
  const instead = comparison.instead ? comparedHtml(comparison.instead, ctx) : "";
  return `<div class="blocked"><p>${lead}</p>${caveats}${instead}</div>`;
}

function comparedHtml({ figures }: Comparison, ctx: RenderContext): string {
  const items = figures.map(
    (f) => `<li>${escapeHtml(f.label)}: ${inlineHtml(ctx.withCounts(withRange(f)), ctx)}</li>`,
  );
  return `<ul class="comparison">${items.join("")}</ul>`;
}
