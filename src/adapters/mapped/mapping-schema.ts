import { z } from "zod";
import { textField } from "../../files/fields.ts";
import { DATE_FORMATS } from "../date-format.ts";
import { NUMBER_STYLES } from "../number-style.ts";
import { MAPPING_KINDS } from "./mapping.ts";

const scalar = z.union([z.string(), z.number()]);
const values = z.record(z.string(), z.union([z.string(), z.number(), z.array(scalar)]));

/** `mapping` of `export.yml`, as it is written. */
export const mappingSchema = z.strictObject({
  kind: z
    .enum(MAPPING_KINDS)
    .describe(
      "What a row is: daily (counts of one day), total (totals as of a day), posts (lifetime counts of a post)",
    ),
  columns: z
    .record(z.string(), textField)
    .describe(
      'Name of each column, and what it holds: date, post, title, url, published, or a metric such as followers. The second of two columns of one name is "Name (2)"',
    ),
  dates: z.enum(DATE_FORMATS).optional().describe("How days are written; a time may stand behind"),
  numbers: z
    .enum(NUMBER_STYLES)
    .default("1234.5")
    .describe("How numbers are written, by an example"),
  percent: z
    .array(textField)
    .default([])
    .describe("Columns that hold percentages without the sign %"),
  missing: z
    .array(z.string())
    .default([])
    .describe("What stands for a missing value, besides an empty cell: N/A, -"),
  rows: values
    .default({})
    .describe("Column and value, or values, of the rows that are of this account; others are left"),
  totals: values
    .default({})
    .describe("Column and value of rows that are sums of others; they are checked, never loaded"),
  surface: z
    .string()
    .regex(/^[a-z][a-z0-9_-]*$/, "write one lower-case word, such as account or video")
    .optional()
    .describe("Where it was counted: account (the default), video, story ...; of posts: post"),
  paid: z.enum(["paid", "organic", "mixed", "unknown"]).default("unknown"),
  table: textField
    .optional()
    .describe("The sheet of a workbook, or the file in a zip, that this is about"),
});

export type WrittenMapping = z.infer<typeof mappingSchema>;
