/** A place in a file that a person wrote. Lines and columns count from 1. */
export interface Position {
  /** Path relative to the project folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One problem, told so that the reader can mend it: what is wrong, where, and what to do. */
export interface Diagnostic {
  /** Stable, kebab-case name of the kind of problem, such as `unknown-key` or `TS2345`. */
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly at?: Position;
  /** The line of the file that `at` names, as it stands there. */
  readonly excerpt?: string;
  /** What to write or do instead. */
  readonly hint?: string;
}

/** Thrown where work cannot go on. Carries every problem found so far, never only the first. */
export class DiagnosticsError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((d) => d.message).join("\n"));
    this.name = "DiagnosticsError";
    this.diagnostics = diagnostics;
  }
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === "error");
}

/** Order by file, line and column, so that two runs list the same problems the same way. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const place = (d: Diagnostic) => d.at ?? { file: "", line: 0, column: 0 };
  return [...diagnostics].sort((a, b) => {
    const [p, q] = [place(a), place(b)];
    if (p.file !== q.file) return p.file < q.file ? -1 : 1;
    return p.line - q.line || p.column - q.column;
  });
}
