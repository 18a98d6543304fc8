import { z } from "zod";
import type { WorkbookSheet } from "./workbook-types.ts";

/** Why a workbook cannot be read, and where in its text. */
export interface ReadingProblem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly line: number;
  readonly column: number;
}

/** What the reading process writes. */
export type ReadingAnswer =
  | { readonly sheets: readonly WorkbookSheet[] }
  | { readonly problems: readonly ReadingProblem[] };

export const readingAnswerSchema: z.ZodType<ReadingAnswer> = z.union([
  z.object({
    sheets: z.array(
      z.object({
        name: z.string(),
        rows: z.array(
          z.object({
            line: z.number(),
            cells: z.array(z.string()),
            faults: z.array(z.object({ column: z.number(), message: z.string() })),
          }),
        ),
      }),
    ),
  }),
  z.object({
    problems: z.array(
      z.object({
        code: z.string(),
        message: z.string(),
        hint: z.string(),
        line: z.number(),
        column: z.number(),
      }),
    ),
  }),
]);
