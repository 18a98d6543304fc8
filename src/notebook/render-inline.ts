import { type Figure, isFigure } from "../figures/figure.ts";
import type { Language } from "../i18n/language.ts";
import { cannotShow } from "./cannot-show.ts";
import type { FigureNames } from "./figure-names.ts";
import { escapeHtml } from "./html.ts";
import type { CaveatRecord, ChartRecord } from "./result.ts";
import { isClaim, isSentence, isShowable, isShown, type Showable } from "./showable.ts";
import { reasonText, textOf } from "./words.ts";

export interface RenderContext {
  readonly language: Language;
  readonly names: FigureNames;
  readonly charts: ReadonlyMap<string, ChartRecord>;
  /** Ids of the charts that stand on the page already. */
  readonly drawn: Set<string>;
}

/**
 * What prose accepts, as HTML within a line. Figures and claims link to what they rest on.
 * @throws CannotShow for what the types would have refused, above all a bare number.
 */
export function inlineHtml(value: Showable, ctx: RenderContext): string {
  if (!isShowable(value)) throw cannotShow(value, "prose");
  if (typeof value === "string") return escapeHtml(value);
  if (isSentence(value)) return value.parts.map((p) => inlineHtml(p, ctx)).join("");
  const text = escapeHtml(textOf(value, ctx.language));
  if (isShown(value)) return figureLink(value.figure, text, ctx);
  if (isFigure(value)) return figureLink(value, text, ctx);
  if (isClaim(value)) return `<a class="figure" href="#claim-${value.id}">${text}</a>`;
  return `<span class="figure">${text}</span>`;
}

export function figureLink(figure: Figure, text: string, ctx: RenderContext): string {
  // A bracket without a point value is still something that is known.
  const kind =
    figure.value === null && text === escapeHtml(reasonText(figure, ctx.language))
      ? "figure missing"
      : "figure";
  return `<a class="${kind}" href="#figure-${ctx.names.idOf(figure)}">${text}</a>`;
}

export function caveatsHtml(caveats: readonly CaveatRecord[]): string {
  if (caveats.length === 0) return "";
  const items = caveats.map((c) => `<li class="${c.severity}">${escapeHtml(c.text)}</li>`);
  return `<ul class="caveats">${items.join("")}</ul>`;
}
