import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { extractModule } from "./extract.ts";
import { withoutFollowOn } from "./follow-on-errors.ts";
import { declareProjectIds } from "./project-ids.ts";
import type { ReportFile } from "./report-file.ts";
import { describeTypeError, type FoundTypeError } from "./type-error.ts";

const SOURCE = resolve(dirname(fileURLToPath(import.meta.url)), "..");

export interface KnownIds {
  readonly accounts: readonly string[];
  readonly claims: readonly string[];
}

/**
 * Checks the cells and `${}` of reports with the TypeScript compiler, all in one run.
 * @param workDir Folder for the extracted modules; made anew each time.
 * @returns one diagnostic per type error, at the report's own line and column.
 */
export async function checkTypes(
  reports: readonly ReportFile[],
  ids: KnownIds,
  workDir: string,
): Promise<Diagnostic[]> {
  if (reports.length === 0) return [];
  rmSync(workDir, { recursive: true, force: true });
  mkdirSync(workDir, { recursive: true });
  for (const report of reports) {
    writeFileSync(join(workDir, `${report.slug}.mts`), extractModule(report, prelude(report)));
  }
  writeFileSync(join(workDir, "project-ids.d.mts"), declareProjectIds(ids.accounts, ids.claims));
  writeFileSync(join(workDir, "tsconfig.json"), JSON.stringify(config(reports), null, 2));
  const output = await runCompiler(workDir);
  return parseOutput(output, reports, [...ids.accounts, ...ids.claims]);
}

function prelude(report: ReportFile): string {
  const params = Object.entries(report.frontMatter.params)
    .map(([name, value]) => `readonly ${JSON.stringify(name)}: ${typeof value}`)
    .join("; ");
  return [
    "export {}",
    `declare const params: { ${params} }`,
    'declare const $: import("followthrough").Show',
    'declare const $sql: (...values: (string | number | boolean | null)[]) => Promise<import("followthrough").DataFrame>;',
  ].join("; ");
}

/** Gentler than the product's own settings: a report is read by people who know a little code. */
function config(reports: readonly ReportFile[]) {
  return {
    compilerOptions: {
      target: "es2023",
      lib: ["es2023"],
      module: "esnext",
      moduleResolution: "bundler",
      strict: true,
      exactOptionalPropertyTypes: true,
      allowImportingTsExtensions: true,
      resolveJsonModule: true,
      verbatimModuleSyntax: true,
      erasableSyntaxOnly: true,
      skipLibCheck: true,
      noEmit: true,
      types: ["node"],
      typeRoots: [join(SOURCE, "../node_modules/@types")],
      paths: { followthrough: [join(SOURCE, "index.ts")] },
    },
    files: ["project-ids.d.mts", ...reports.map((r) => `${r.slug}.mts`)],
  };
}

function runCompiler(workDir: string): Promise<string> {
  const packageFile = createRequire(import.meta.url).resolve("typescript/package.json");
  const { bin } = JSON.parse(readFileSync(packageFile, "utf8")) as { bin: { tsc: string } };
  const tsc = join(dirname(packageFile), bin.tsc);
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [tsc, "--pretty", "false", "-p", workDir], {
      cwd: workDir,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk) => (out += chunk));
    child.stderr.on("data", (chunk) => (err += chunk));
    child.on("error", fail);
    child.on("close", (code) => {
      if (code !== 0 && out.trim() === "")
        fail(new Error(`The type checker could not run: ${err}`));
      else done(out);
    });
  });
}

const ERROR = /^(.+?)\((\d+),(\d+)\): error (TS\d+): (.*)$/;

function parseOutput(
  output: string,
  reports: readonly ReportFile[],
  ids: readonly string[],
): Diagnostic[] {
  const found: (FoundTypeError & { slug: string })[] = [];
  for (const line of output.split(/\r?\n/)) {
    const match = ERROR.exec(line);
    if (match) {
      const [, file = "", row, column, code = "", message = ""] = match;
      const slug = file.replace(/^.*[\\/]/, "").replace(/\.mts$/, "");
      found.push({ slug, line: Number(row), column: Number(column), code, message: [message] });
    } else if (line.startsWith("  ")) found.at(-1)?.message.push(line.trim());
    else if (line.trim() !== "") throw new Error(`The type checker said: ${line}`);
  }
  // A name that the first line declares for every report is told where the report takes it again.
  const inReport = found.filter(
    (f) => f.line > 1 || !found.some((g) => g.slug === f.slug && g.code === f.code && g.line > 1),
  );
  return withoutFollowOn(inReport).map((f) => {
    const report = reports.find((r) => r.slug === f.slug);
    if (report) return describeTypeError(report, f, ids);
    // Not the author's fault: the product's own code does not fit together.
    return {
      code: f.code,
      severity: "error",
      message: `Followthrough itself has a type error, in ${f.slug}, line ${f.line}: ${f.message.join(" ")}`,
      hint: "install its dependencies again with npm ci; if that does not help, report this.",
    };
  });
}
