import { DiagnosticsError } from "../../diagnostics/diagnostic.ts";
import { WORKBOOK_LIMITS } from "./limits.ts";
import { readSheets } from "./read-sheets.ts";
import type { ReadingAnswer } from "./reading-answer.ts";
import { WORKBOOK_KINDS } from "./workbook-types.ts";

/** What runs in the process that {@link readWorkbook} starts: a workbook on stdin, its sheets as JSON on stdout. */
export async function main([named]: readonly string[]): Promise<void> {
  // Libraries that log must not write between the JSON.
  console.log = console.error;
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  process.stdout.write(JSON.stringify(answer(named, Buffer.concat(chunks))));
}

function answer(named: string | undefined, bytes: Uint8Array): ReadingAnswer {
  const kind = WORKBOOK_KINDS.find((k) => k === named);
  if (kind === undefined) throw new Error(`No kind of workbook: ${named}`);
  try {
    return { sheets: readSheets(kind, bytes, WORKBOOK_LIMITS) };
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    return {
      problems: error.diagnostics.map(({ code, message, hint = "", at }) => ({
        ...{ code, message, hint, line: at?.line ?? 1, column: at?.column ?? 1 },
      })),
    };
  }
}
