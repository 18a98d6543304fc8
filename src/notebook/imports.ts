import type { ImportDeclaration, ImportSpecifier } from "acorn";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { lineOffsets, placeAt, problem } from "../files/source-file.ts";
import type { JavaScript } from "./javascript.ts";
import type { ReportFile } from "./report-file.ts";

/** Where a report's names come from; the only module that a report imports. */
export const REPORT_MODULE = "followthrough";

/**
 * What a report imports, as statements that take the names from `__api`. They go before all code, since
 * imports hold for the whole module wherever they stand.
 */
export function importedNames(imports: readonly ImportDeclaration[]): string {
  return imports
    .flatMap((node) => node.specifiers)
    .map((s) => {
      if (s.type === "ImportNamespaceSpecifier") return `const ${s.local.name}=__api;`;
      return s.type === "ImportSpecifier" ? `const {${nameIn(s)}:${s.local.name}}=__api;` : "";
    })
    .join("");
}

function nameIn({ imported }: ImportSpecifier): string {
  return imported.type === "Identifier" ? imported.name : JSON.stringify(imported.value);
}

/** Other modules, dynamic imports and exports: a report is run, not imported, and what it reads must be known. */
export function findForeignModules(
  report: ReportFile,
  { program, tokens }: JavaScript,
): Diagnostic[] {
  const offsets = lineOffsets(report.source.text);
  const at = (offset: number, code: string, message: string, hint: string) =>
    problem(report.source, placeAt(offsets, offset), { code, message, hint });
  const known = `import { ... } from "${REPORT_MODULE}" only: what a report reads must be known, so that new data never shows old numbers.`;
  const statements = program.body.flatMap((node) => {
    if (node.type === "ImportDeclaration") {
      if (node.source.value !== REPORT_MODULE)
        return [
          at(node.start, "report-import", `A report cannot import "${node.source.value}".`, known),
        ];
      return node.specifiers
        .filter((s) => s.type === "ImportDefaultSpecifier")
        .map((s) =>
          at(s.start, "report-import", `"${REPORT_MODULE}" has no default export.`, known),
        );
    }
    return node.type.startsWith("Export")
      ? [at(node.start, "report-export", "A report exports nothing.", "remove the word export.")]
      : [];
  });
  const dynamic = tokens.flatMap((token, i) => {
    const [before, after] = [tokens[i - 1]?.type.label, tokens[i + 1]?.type.label];
    return token.type.label === "import" &&
      before !== "." &&
      before !== "?." &&
      (after === "(" || after === ".")
      ? [at(token.start, "report-import", "A report cannot import while it runs.", known)]
      : [];
  });
  return [...statements, ...dynamic];
}
