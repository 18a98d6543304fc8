import { readdirSync } from "node:fs";
import { join } from "node:path";
import { CLAIMS_FILE } from "../claims/read-claims.ts";
import { type Diagnostic, DiagnosticsError, hasErrors } from "../diagnostics/diagnostic.ts";
import { readSource } from "../files/source-file.ts";
import { ACCOUNTS_FILE } from "../observations/read-accounts.ts";
import { type Project, WORK_FOLDER } from "../project/project.ts";
import { quarantined } from "../project/quarantined.ts";
import { missingProblems } from "./missing-problems.ts";
import { NO_DATA } from "./no-data.ts";
import { CheckedInputs, readCached, writeCached } from "./report-cache.ts";
import { type ReportFile, readReport } from "./report-file.ts";
import type { ReportResult } from "./result.ts";
import { accountInput, STORE_INPUT } from "./run.ts";
import { sqlTables } from "./run-sql.ts";
import type { KnownIds } from "./type-check.ts";
import { unusedOverrides } from "./unused-overrides.ts";

export const REPORTS_FOLDER = "reports";

/** Loads what a report may import. A build whose reports are all in the cache never does: it is a second's work. */
export type ReportApi = () => Promise<Readonly<Record<string, unknown>>>;

export interface ReportsRun {
  /** Newest first. Empty when anything is wrong anywhere: nothing is half-published. */
  readonly results: readonly ReportResult[];
  /** The reports as written, for what is checked in their text. */
  readonly files: readonly ReportFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Slugs of the reports whose code ran this time, because something that they read had changed. */
  readonly ran: readonly string[];
}

/** Checks and runs all reports of a project. Every problem of data, types and cells is found at once. */
export async function runReports(
  project: Project,
  api: ReportApi,
  { strict = false }: { readonly strict?: boolean } = {},
): Promise<ReportsRun> {
  const ofData = [
    ...project.diagnostics,
    ...quarantined(project.store, strict ? "error" : "warning"),
  ];
  const diagnostics: Diagnostic[] = [...ofData];
  const reports: ReportFile[] = [];
  for (const path of reportFiles(project.root)) {
    try {
      const source = readSource(project.root, path);
      if (!source) continue;
      const read = readReport(source);
      diagnostics.push(...read.diagnostics);
      if (read.report && !hasErrors(read.diagnostics)) reports.push(read.report);
    } catch (error) {
      if (!(error instanceof DiagnosticsError)) throw error;
      diagnostics.push(...error.diagnostics);
    }
  }
  const typeErrors = await typeErrorsOf(project, reports);
  diagnostics.push(...typeErrors);

  const hashes = new Map([
    ...project.hashes,
    [STORE_INPUT, project.store.hash] as const,
    ...reports.map((r) => [r.source.path, r.source.hash] as const),
    ...project.data.accounts.flatMap((a) => {
      const hash = project.store.hashOf(a.id);
      return hash === null ? [] : [[accountInput(a.id), hash] as const];
    }),
  ]);
  const results: ReportResult[] = [];
  const ran: string[] = [];
  // Cells that read broken data would only repeat the data's problems in other words.
  const tables = sqlTables(project);
  const runnable = hasErrors(ofData) ? [] : reports;
  try {
    for (const report of runnable) {
      if (typeErrors.some((d) => d.at?.file === report.source.path)) continue;
      const kept = readCached(project.root, report.slug, hashes);
      if (kept) {
        results.push(kept.result);
        diagnostics.push(...unusedOverrides(report, kept.overridden));
        continue;
      }
      try {
        // With all that reports are written in, which one that was kept does not need.
        const { runReport } = await import("./run-report.ts");
        const run = await runReport(project, report, await api(), tables);
        ran.push(report.slug);
        writeCached(project.root, report.slug, run, hashes);
        results.push(run.result);
        diagnostics.push(...unusedOverrides(report, run.overridden));
      } catch (error) {
        if (!(error instanceof DiagnosticsError)) throw error;
        diagnostics.push(...error.diagnostics);
        if (error.diagnostics.some((d) => d.code === NO_DATA))
          diagnostics.push(...missingProblems(project, report));
      }
    }
  } finally {
    await tables.close();
  }
  results.sort((a, b) =>
    a.date !== b.date ? (a.date < b.date ? 1 : -1) : a.slug < b.slug ? -1 : 1,
  );
  return { results: hasErrors(diagnostics) ? [] : results, files: reports, diagnostics, ran };
}

function reportFiles(root: string): string[] {
  try {
    return readdirSync(join(root, REPORTS_FOLDER))
      .filter((name) => name.endsWith(".md") && !name.startsWith("."))
      .sort()
      .map((name) => `${REPORTS_FOLDER}/${name}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

async function typeErrorsOf(
  project: Project,
  reports: readonly ReportFile[],
): Promise<Diagnostic[]> {
  const ids = knownIds(project);
  const checked = new CheckedInputs(project.root, "types-checked", [
    JSON.stringify(ids),
    ...reports.flatMap((r) => [r.slug, r.source.hash]),
  ]);
  if (checked.passed()) return [];
  const { checkTypes } = await import("./type-check.ts");
  const errors = await checkTypes(reports, ids, join(project.root, WORK_FOLDER, "check"));
  if (errors.length === 0) checked.remember();
  return errors;
}

/** Ids of a file that could not be read are left open, so that its problem is not told twice. */
function knownIds(project: Project): KnownIds {
  const broken = (file: string) => project.diagnostics.some((d) => d.at?.file === file);
  return {
    accounts: broken(ACCOUNTS_FILE) ? [] : project.data.accounts.map((a) => a.id),
    claims: broken(CLAIMS_FILE) ? [] : project.data.claims.map((c) => c.id),
  };
}
