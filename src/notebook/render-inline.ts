import type { Caveat } from "../figures/caveat.ts";
import { type Figure, isFigure } from "../figures/figure.ts";
import type { Language } from "../i18n/language.ts";
import type { Beside } from "./api/with-counts.ts";
import { cannotShow } from "./cannot-show.ts";
import type { FigureNames } from "./figure-names.ts";
import { escapeHtml } from "./html.ts";
import type { ChartRecord, SaidCaveat } from "./result.ts";
import { markText, type SaidHere } from "./said-caveats.ts";
import { isClaim, isSentence, isShowable, isShown, type Showable } from "./showable.ts";
import { reasonText, textOf } from "./words.ts";

export interface RenderContext {
  readonly language: Language;
  readonly names: FigureNames;
  readonly charts: ReadonlyMap<string, ChartRecord>;
  /** Ids of the charts that stand on the page already. */
  readonly drawn: Set<string>;
  /** Says caveats, each once on a page. */
  say(caveats: readonly Caveat[]): SaidHere;
  /** The number of a caveat that was said. */
  markOf(caveat: Caveat): number | undefined;
  /** Adds to a percentage the counts that nothing beside it shows. */
  withCounts(value: Showable, beside?: Beside): Showable;
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

/** What is said here, and under it the marks of what was said above. */
export function caveatsHtml({ said, marks }: SaidHere, language: Language): string {
  const above = marks
    .toSorted((a, b) => a - b)
    .map((mark) => `<a href="#caveat-${mark}">${escapeHtml(markText(mark, language))}</a>`);
  return saidHtml(said) + (above.length > 0 ? `<p class="marks">${above.join(" · ")}</p>` : "");
}

/** `data-rule` lets the site link each to the page of its rule. */
export function saidHtml(said: readonly SaidCaveat[]): string {
  if (said.length === 0) return "";
  const items = said.map(
    ({ rule, mark, severity, text }) =>
      `<li class="${severity}" id="caveat-${mark}" data-rule="${rule}"><span class="mark">${mark}</span> ${escapeHtml(text)}</li>`,
  );
  return `<ul class="caveats">${items.join("")}</ul>`;
}
