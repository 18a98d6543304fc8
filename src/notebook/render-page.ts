import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { problem } from "../files/source-file.ts";
import { translate } from "../i18n/message.ts";
import type { Beside } from "./api/with-counts.ts";
import { CannotShow, cannotShow, isLostFigure } from "./cannot-show.ts";
import { inlineHtml, type RenderContext, saidHtml } from "./render-inline.ts";
import { codeHtml, type Prose, renderProse, sectionsOfCells } from "./render-prose.ts";
import { blockHtml } from "./render-value.ts";
import type { ReportFile } from "./report-file.ts";
import type { CellValues } from "./run-cells.ts";
import type { SaidCaveats } from "./said-caveats.ts";
import { figuresIn, isShowable, type Showable } from "./showable.ts";
import { textOf } from "./words.ts";

/**
 * A report as HTML, cells and prose in their order, so that each caveat is said where it is met first.
 * @throws DiagnosticsError with the report's line and column for a value that cannot be shown.
 */
export function renderPage(
  report: ReportFile,
  values: CellValues,
  said: SaidCaveats,
  base: Omit<RenderContext, "say" | "markOf" | "drawn">,
): Prose {
  const ctx: RenderContext = {
    ...base,
    drawn: new Set(),
    say: (caveats) => said.say(caveats),
    markOf: (caveat) => said.markOf(caveat),
  };
  const { language } = ctx;
  const sections = sectionsOfCells(report);
  const heads = new Map<number, string>();
  const cells = report.cells.map((cell, i) => {
    const section = sections[i] ?? 0;
    if (!heads.has(section)) heads.set(section, headHtml(said, section, ctx));
    const shown = at(report, { line: cell.firstLine, column: 1 }, () =>
      blockHtml(values.cells.get(i), ctx),
    );
    return `${shown}\n${codeHtml(cell.code, translate(language, "page.code", {}))}`;
  });
  const inlines = report.inlines.map((inline, i) =>
    at(report, inline, () => {
      const value = values.inlines[i];
      if (!isShowable(value) || isLostFigure(value)) throw cannotShow(value, "prose");
      return inlineHtml(ctx.withCounts(value, besideIn(report, values, i, ctx)), ctx);
    }),
  );
  return renderProse(report, cells, inlines, (section) => heads.get(section) ?? "");
}

function headHtml(said: SaidCaveats, section: number, { language }: RenderContext): string {
  const caveats = said.head(section);
  if (caveats.length === 0) return "";
  return `<div class="standing"><p>${translate(language, "computed.section", {})}</p>${saidHtml(caveats)}</div>`;
}

/** The paragraph around an expression: its own words, and what its other expressions show. */
function besideIn(
  report: ReportFile,
  values: CellValues,
  index: number,
  { language }: RenderContext,
): Beside {
  const { lines } = report.source;
  const blank = (line: number) => (lines[line - 1] ?? "").trim() === "";
  const own = report.inlines[index]?.line ?? 1;
  let from = own;
  while (from > 1 && !blank(from - 1)) from--;
  let to = own;
  while (to < lines.length && !blank(to + 1)) to++;
  const others: Showable[] = report.inlines.flatMap(({ line }, i) => {
    const value = values.inlines[i];
    return i !== index && from <= line && line <= to && isShowable(value) ? [value] : [];
  });
  // Code within ${} is no text of the paragraph; a number in it is nothing that a reader sees.
  const words = lines
    .slice(from - 1, to)
    .join(" ")
    .replace(/\$\{[^}]*\}/g, " ");
  return {
    text: [words, ...others.map((o) => textOf(o, language))].join(" "),
    figures: others.flatMap(figuresIn),
  };
}

/** Gives a problem of showing a value the place in the report where it is shown. */
function at(
  report: ReportFile,
  { line, column }: { line: number; column: number },
  work: () => string,
): string {
  try {
    return work();
  } catch (error) {
    if (error instanceof DiagnosticsError) throw error;
    const { code, message, hint } =
      error instanceof CannotShow
        ? error
        : {
            code: "cannot-show",
            message: error instanceof Error ? error.message : String(error),
            hint: "show a figure, claim, table, chart or text.",
          };
    throw new DiagnosticsError([problem(report.source, { line, column }, { code, message, hint })]);
  }
}
