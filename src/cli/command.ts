import type { ParseArgsConfig } from "node:util";
import { type Diagnostic, hasErrors, sortDiagnostics } from "../diagnostics/diagnostic.ts";
import { formatDiagnostic, printable } from "../diagnostics/format.ts";

/** What the shell sees. `quarantined`, of `ingest` and `inspect` alone: done, but not every row could be read. */
export const EXIT = { done: 0, errors: 1, usage: 2, quarantined: 3, locked: 75 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface Invocation {
  /** The project folder, absolute. */
  readonly root: string;
  readonly json: boolean;
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** How it is typed, after `followthrough`. */
  readonly usage: string;
  readonly options?: NonNullable<ParseArgsConfig["options"]>;
  /** How many words follow the command's name. */
  readonly positionals: number;
  run(invocation: Invocation): Promise<ExitCode>;
}

/** Messages go to stderr, so that stdout holds results alone. */
export function report(diagnostics: readonly Diagnostic[]): void {
  for (const d of sortDiagnostics(diagnostics)) process.stderr.write(`${formatDiagnostic(d)}\n`);
  const errors = diagnostics.filter((d) => d.severity === "error").length;
  const warnings = diagnostics.length - errors;
  if (diagnostics.length > 0)
    process.stderr.write(`${count(errors, "error")}, ${count(warnings, "warning")}\n`);
}

export function exitFor(diagnostics: readonly Diagnostic[]): ExitCode {
  return hasErrors(diagnostics) ? EXIT.errors : EXIT.done;
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** A command line that asks for what there is not. */
export function wrongUsage(message: string, hint: string): ExitCode {
  process.stderr.write(`${printable(message)}\n  Try: ${hint}\n`);
  return EXIT.usage;
}

export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
