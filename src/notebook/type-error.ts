import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { suggest } from "../diagnostics/suggest.ts";
import { problem } from "../files/source-file.ts";
import { ARITHMETIC_HINT } from "./cannot-show.ts";
import { REPORT_MODULE } from "./imports.ts";
import type { Inline } from "./inline.ts";
import type { ReportFile } from "./report-file.ts";

/** What the compiler says, at the report's own place. */
export interface FoundTypeError {
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string[];
}

/** A type error in the words of a report, with what to do about it. */
export function describeTypeError(
  report: ReportFile,
  found: FoundTypeError,
  ids: readonly string[],
): Diagnostic {
  const place = { line: found.line, column: found.column };
  const message = found.message[0] ?? "";
  if (isBareNumber(report, found)) {
    return problem(report.source, place, {
      code: "unsourced-number",
      message: "A bare number in prose has no source, no date and no caveat.",
      hint: "show a figure, an observation or a claim; a number worked out by hand needs figure(value, { from: [...] }).",
    });
  }
  return problem(report.source, place, {
    code: found.code,
    message: inPlainWords(message),
    hint: hintForSql(report, found) ?? hint(found, ids),
  });
}

function isIn(expression: Inline, found: FoundTypeError): boolean {
  const { line, column, code } = expression;
  const last = line + code.split("\n").length - 1;
  return (
    found.line >= line && found.line <= last && (found.line > line || found.column >= column + 2)
  );
}

/** `$` accepts everything that carries its source; a plain number is the one common thing that does not. */
function isBareNumber(report: ReportFile, found: FoundTypeError) {
  const inProse = report.inlines.some((i) => isIn(i, found));
  const given = /^Argument of type '([^']+)'/.exec(found.message[0] ?? "")?.[1]?.split(" | ") ?? [];
  const missing = ["null", "undefined"];
  return (
    inProse &&
    found.code === "TS2345" &&
    given.some((t) => !missing.includes(t)) &&
    given.every((t) => missing.includes(t) || /^(number|bigint|-?[\d.]+n?)$/.test(t))
  );
}

/** What only a sql cell can get wrong. */
function hintForSql(report: ReportFile, found: FoundTypeError): string | null {
  const queries = report.cells.flatMap((c) => (c.sql ? [c.sql] : []));
  const taken = ["TS2300", "TS2440", "TS2451"].includes(found.code);
  if (taken && queries.some((q) => found.message[0]?.includes(`'${q.name}'`)))
    return "give one of the two another name; a sql cell declares the name behind its fence.";
  if (found.code === "TS2345" && queries.some((q) => q.values.some((v) => isIn(v, found))))
    return "a query takes text, a number, true, false or null; of a figure, its .value.";
  return null;
}

function hint(found: FoundTypeError, ids: readonly string[]): string {
  const all = found.message.join(" ");
  const compiler = /Did you mean (?:to write )?'"?([^'"]+)"?'\?/.exec(all)?.[1];
  const written =
    /Argument of type '"([^"]+)"'/.exec(all)?.[1] ??
    /Type '"([^"]+)"' is not assignable/.exec(all)?.[1];
  const meant = compiler ?? (written ? suggest(written, ids) : undefined);
  if (meant) return `did you mean "${meant}"?`;
  if (found.code === "TS2307")
    return `write from "${REPORT_MODULE}": a report imports nothing else.`;
  if (found.code === "TS2304" || found.code === "TS2552")
    return `import the name from "followthrough", or declare it in a cell above.`;
  if (["TS2362", "TS2363", "TS2365"].includes(found.code)) return ARITHMETIC_HINT;
  if (/possibly 'null'|'null' is not assignable/.test(all))
    return "a missing number is null: show the figure itself, which says why it is missing.";
  return "change the code, or what it is given, until both agree; an editor shows the types of the names.";
}

/** A union of all ids of a project would hide the point of the message. */
function inPlainWords(message: string): string {
  const literal = /^Argument of type '("[^']+")' is not assignable to parameter of type '"/.exec(
    message,
  );
  if (literal) return `${literal[1]} is not one of the names known here.`;
  return message.replace(/'"[^']*" \| "[^']*'/, "one of the names known here");
}
