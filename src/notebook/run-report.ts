import { formatDate } from "../i18n/format.ts";
import { directionOf } from "../i18n/language.ts";
import type { Project } from "../project/project.ts";
import { caveatsOf } from "./api/judge.ts";
import { nameOf } from "./api/ledger.ts";
import { isTable } from "./api/table.ts";
import { withCounts } from "./api/with-counts.ts";
import { blockCaveats } from "./block-caveats.ts";
import { drawCharts } from "./draw-charts.ts";
import { FigureNames } from "./figure-names.ts";
import { claimRecord, figureNote, figureRecord } from "./records.ts";
import { renderPage } from "./render-page.ts";
import { sectionsOfCells } from "./render-prose.ts";
import type { ReportFile } from "./report-file.ts";
import type { ReportResult } from "./result.ts";
import { type Run, STORE_INPUT, startRun, withRun } from "./run.ts";
import { type CellValues, runCells } from "./run-cells.ts";
import { runSqlCell, type SqlTables, sqlTables } from "./run-sql.ts";
import { type PageBlock, SaidCaveats } from "./said-caveats.ts";
import { figuresIn } from "./showable.ts";

export interface ReportRun {
  readonly result: ReportResult;
  /** Files of the project that the report really read, its own among them. */
  readonly inputs: readonly string[];
  /** Rules that the front matter's overrides made lighter somewhere. */
  readonly overridden: readonly string[];
}

/**
 * Runs a report and draws its charts.
 * @param api What the report may import.
 * @param tables Kept open for other reports; without them, the report opens and closes its own.
 * @throws DiagnosticsError with the report's line and column.
 */
export async function runReport(
  project: Project,
  report: ReportFile,
  api: Readonly<Record<string, unknown>>,
  tables?: SqlTables,
): Promise<ReportRun> {
  const run = startRun(project, report);
  if (report.cells.some((c) => c.sql)) run.inputs.add(STORE_INPUT);
  return withRun(run, async () => {
    const values = await runAll(project, report, api, tables);
    const result = await compose(run, values);
    return {
      result,
      inputs: [...new Set([report.source.path, ...run.inputs])].sort(),
      overridden: [...run.overridden].sort(),
    };
  });
}

async function runAll(
  project: Project,
  report: ReportFile,
  api: Readonly<Record<string, unknown>>,
  given: SqlTables | undefined,
): Promise<CellValues> {
  const tables = given ?? sqlTables(project);
  try {
    return await runCells(report, api, (cell, values) => runSqlCell(report, cell, values, tables));
  } finally {
    if (!given) await tables.close();
  }
}

async function compose(run: Run, values: CellValues): Promise<ReportResult> {
  const { report } = run;
  const { frontMatter: front } = report;
  const language = front.lang;
  const names = new FigureNames(values.names);
  for (const value of [...values.inlines, ...values.cells.values()]) nameAll(value, names);
  const charts = await drawCharts(run.charts, front, names);
  const page = { language, names, charts, withCounts };
  // Once without the caveats of the whole report: what is shown decides what they are.
  const first = renderPage(report, values, new SaidCaveats(language, [], [], nameOf), page);
  const figures = names.all();
  const usedClaims = run.data.claims.filter(
    (c) =>
      figures.some(({ figure }) =>
        figure.evidence.some((e) => e.kind === "claim" && e.claim === c),
      ) ||
      run.charts.some((chart) => chart.claims.includes(c)) ||
      first.html.includes(`#claim-${c.id}"`),
  );
  const whole = caveatsOf({
    scope: "report",
    figures: figures.map((f) => f.figure),
    claims: usedClaims,
  });
  const said = new SaidCaveats(language, whole, blocksOf(report, values), nameOf);
  const standing = said.page();
  const prose = renderPage(report, values, said, page);
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
    standing,
    figures: figures.map(({ id, figure }) => figureRecord(id, figure, language)),
    notes: figures.map(({ id, figure }) =>
      figureNote(id, figure, language, said.say(figure.caveats)),
    ),
    claims: usedClaims.map((c) => claimRecord(c, run.data.claims, language)),
    charts: [...charts.values()],
  };
}

/** Figures are named by the author's cells first; those that are only shown get a name when they are met. */
function nameAll(value: unknown, names: FigureNames): void {
  for (const figure of figuresIn(value)) names.idOf(figure);
  if (isTable(value)) for (const cell of value.rows.flat()) nameAll(cell, names);
}

function blocksOf(report: ReportFile, values: CellValues): PageBlock[] {
  const sections = sectionsOfCells(report);
  return report.cells.flatMap((_, i) =>
    blockCaveats(values.cells.get(i)).map((block) => ({ ...block, section: sections[i] ?? 0 })),
  );
}
