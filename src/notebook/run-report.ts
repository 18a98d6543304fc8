import { inPicture } from "../caveats/picture.ts";
import { sentence } from "../caveats/sentence.ts";
import type { ChartDesign } from "../charts/chart.ts";
import { toCsv } from "../charts/data-csv.ts";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { problem } from "../files/source-file.ts";
import { formatDate } from "../i18n/format.ts";
import { directionOf, type Language } from "../i18n/language.ts";
import { translate } from "../i18n/message.ts";
import type { Project } from "../project/project.ts";
import { caveatsOf } from "./api/judge.ts";
import { isTable } from "./api/table.ts";
import type { Chart } from "./chart.ts";
import { FigureNames } from "./figure-names.ts";
import { caveatRecords, claimRecord, figureNote, figureRecord } from "./records.ts";
import { codeHtml, renderProse } from "./render-prose.ts";
import { blockHtml, inlineHtml, type RenderContext, tableCellText } from "./render-value.ts";
import type { ReportFile } from "./report-file.ts";
import type { ChartRecord, ReportResult } from "./result.ts";
import { type Run, startRun, withRun } from "./run.ts";
import { type CellValues, runCells } from "./run-cells.ts";
import { figuresIn, type Showable } from "./showable.ts";
import { textOf } from "./words.ts";

export interface ReportRun {
  readonly result: ReportResult;
  /** Files of the project that the report really read, its own among them. */
  readonly inputs: readonly string[];
}

/**
 * Runs a report and draws its charts.
 * @param api What the report may import.
 * @throws DiagnosticsError with the report's line and column.
 */
export async function runReport(
  project: Project,
  report: ReportFile,
  api: Readonly<Record<string, unknown>>,
): Promise<ReportRun> {
  const run = startRun(project, report);
  return withRun(run, async () => {
    const values = await runCells(report, api);
    const result = await compose(run, values);
    return { result, inputs: [...new Set([report.source.path, ...run.inputs])].sort() };
  });
}

async function compose(run: Run, values: CellValues): Promise<ReportResult> {
  const { report } = run;
  const { frontMatter: front } = report;
  const language = front.lang;
  const names = new FigureNames(values.names);
  for (const value of [...values.inlines, ...values.cells.values()]) nameAll(value, names);
  const charts = new Map<string, ChartRecord>();
  for (const chart of run.charts) charts.set(chart.id, await drawChart(chart, run, names));
  const ctx: RenderContext = { language, names, charts };

  const cells = report.cells.map((cell, i) => {
    const shown = at(report, { line: cell.firstLine, column: 1 }, () =>
      blockHtml(values.cells.get(i), ctx),
    );
    return `${shown}\n${codeHtml(cell.code, translate(language, "page.code", {}))}`;
  });
  const inlines = report.inlines.map((inline, i) =>
    at(report, inline, () => {
      refuseNumbers(values.inlines[i]);
      return inlineHtml(values.inlines[i] as Showable, ctx);
    }),
  );
  const prose = renderProse(report, cells, inlines);
  const figures = names.all();
  const usedClaims = run.data.claims.filter(
    (c) =>
      figures.some(({ figure }) =>
        figure.evidence.some((e) => e.kind === "claim" && e.claim === c),
      ) ||
      run.charts.some((chart) => chart.claims.includes(c)) ||
      prose.html.includes(`#claim-${c.id}"`),
  );
  const standing = caveatsOf({
    scope: "report",
    figures: figures.map((f) => f.figure),
    claims: usedClaims,
  });
  return {
    slug: report.slug,
    title: front.title,
    summary: front.summary,
    date: front.date,
    dateText: formatDate(front.date, { language }),
    lang: language,
    dir: directionOf(language),
    label: front.label ?? null,
    ...prose,
    standing: caveatRecords(standing, language),
    figures: figures.map(({ id, figure }) => figureRecord(id, figure, language)),
    notes: figures.map(({ id, figure }) => figureNote(id, figure, language)),
    claims: usedClaims.map((c) => claimRecord(c, run.data.claims, language)),
    charts: [...charts.values()],
  };
}

/** Figures are named by the author's cells first; those that are only shown get a name when they are met. */
function nameAll(value: unknown, names: FigureNames): void {
  for (const figure of figuresIn(value)) names.idOf(figure);
  if (isTable(value)) for (const cell of value.rows.flat()) nameAll(cell, names);
}

async function drawChart(chart: Chart, run: Run, names: FigureNames): Promise<ChartRecord> {
  // Vega is heavy: a site whose reports are all in the cache never loads it.
  const { renderChart } = await import("../charts/render.ts");
  const language = run.report.frontMatter.lang;
  const sentences = inPicture(chart.caveats).map((c) => sentence(c, language));
  const [title, subtitle] = [textOf(chart.title, language), textOf(chart.subtitle, language)];
  const { source, asOf } = provenance(chart, language);
  const alt = [
    `${title}.`,
    `${subtitle}.`,
    `${chart.spoken.join("; ")}.`,
    ...sentences,
    source,
    asOf,
  ]
    .map((s) => s.replace(/([.?!])\.$/, "$1"))
    .join(" ");
  const label = run.report.frontMatter.label;
  const words = {
    title,
    subtitle,
    caveats: sentences,
    source,
    asOf,
    description: alt,
    ...(label ? { label } : {}),
  };
  const draw = (size: "wide" | "narrow", fonts: "page" | "embedded") =>
    renderChart(chart.design, words, { id: chart.id, language, size, fonts });
  return {
    id: chart.id,
    title,
    subtitle,
    alt,
    source,
    asOf,
    figures: chart.figures.map((f) => names.idOf(f)),
    claims: chart.claims.map((c) => c.id),
    inPicture: sentences,
    caveats: caveatRecords(chart.caveats, language),
    svg: { wide: await draw("wide", "page"), narrow: await draw("narrow", "page") },
    standalone: await draw("wide", "embedded"),
    csv: toCsv(chart.design.table),
    table: tableText(chart.design, language),
  };
}

/** "Sources: Devex, 17 February 2021; ICTworks, 26 December 2019" and the dates that the numbers are of. */
function provenance(chart: Chart, language: Language): { source: string; asOf: string } {
  const text = (value: string) => ({ type: "text" as const, value });
  const told = chart.claims.map(
    (c) => `${c.source.publisher}, ${formatDate(c.source.published, { language })}`,
  );
  const seen = chart.figures.flatMap((f) =>
    f.evidence.flatMap((e) =>
      e.kind === "observation" ? [e.observation.capturedBy ?? e.observation.source.file] : [],
    ),
  );
  const sources = [...new Set([...told, ...seen])];
  const dates = [...new Set(chart.figures.map((f) => f.asOf).filter((d) => d !== null))].sort();
  const undated = chart.figures.some((f) => f.asOf === null);
  const last =
    dates.at(-1) ??
    chart.claims
      .map((c) => c.source.published)
      .sort()
      .at(-1);
  const asOf = last ? formatDate(last, { language }) : "";
  return {
    source: translate(language, "chart.source", { sources: text(sources.join("; ")) }),
    asOf: translate(
      language,
      undated && dates.length > 0 ? "chart.as-of-some-undated" : "chart.as-of",
      { date: text(asOf) },
    ),
  };
}

function tableText(design: ChartDesign, language: Language): ChartRecord["table"] {
  return {
    columns: design.table.columns,
    rows: design.table.rows.map((r) => r.map((c) => tableCellText(c, language))),
  };
}

/** Gives a problem of showing a value the place in the report where it is shown. */
function at(
  report: ReportFile,
  place: { line: number; column: number },
  work: () => string,
): string {
  try {
    return work();
  } catch (error) {
    if (error instanceof DiagnosticsError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    const [what = message, ...rest] = message.split(": ");
    throw new DiagnosticsError([
      problem(
        report.source,
        { line: place.line, column: place.column },
        {
          code: "cannot-show",
          message: rest.length > 0 ? `${what}.` : what,
          hint: rest.join(": ") || "show a figure, claim, table, chart or text.",
        },
      ),
    ]);
  }
}

function refuseNumbers(value: unknown): void {
  if (
    typeof value === "number" ||
    typeof value === "bigint" ||
    value === undefined ||
    value === null
  ) {
    throw new TypeError(
      `A bare ${value === undefined || value === null ? "nothing" : "number"} in prose has no source, no date and no caveat: show a figure, or use figure(value, { from: [...] }).`,
    );
  }
}
