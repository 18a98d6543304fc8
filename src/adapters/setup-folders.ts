import { type Diagnostic, DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import { matches, readSetupFile, SETUP_FILE, type SetupFile, setupPaths } from "./export-setup.ts";

export function isSetupFile(path: string): boolean {
  return path.endsWith(`/${SETUP_FILE}`);
}

/**
 * The `export.yml` that speaks of an export.
 * @param paths of all files under `data/exports/`
 */
export function setupFor(path: string, paths: Pick<ReadonlySet<string>, "has">): string | null {
  return setupPaths(path).find((candidate) => paths.has(candidate)) ?? null;
}

/** What is wrong with one `export.yml`, and with its place among the exports. */
export function checkSetupFile(root: string, path: string, paths: readonly string[]): Diagnostic[] {
  const all = new Set(paths);
  const exports = paths.filter((p) => !isSetupFile(p) && setupFor(p, all) === path);
  if (exports.length === 0) return [alone(path)];
  try {
    const setup = readSetupFile(root, path);
    return setup === null ? [] : unmatched(setup, exports);
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    return [...error.diagnostics];
  }
}

function alone(path: string): Diagnostic {
  return {
    code: "setup-alone",
    severity: "error",
    message:
      "This file speaks of no export: none lies here, or a nearer export.yml speaks of each.",
    at: { file: path, line: 1, column: 1 },
    hint: "put it into data/exports/<account>/<day>/ beside an export, or into data/exports/<account>/ for all days; or remove it.",
  };
}

function unmatched({ some }: SetupFile, exports: readonly string[]): Diagnostic[] {
  const names = [...new Set(exports.map((path) => path.split("/").at(-1) ?? ""))];
  return some
    .filter((entry) => !names.some((name) => matches(entry.file, name)))
    .map(({ file, at, excerpt }) => ({
      code: "no-such-export",
      severity: "error",
      message: `No export is called ${JSON.stringify(file)}.`,
      at,
      excerpt,
      hint: didYouMean(file, names),
    }));
}
