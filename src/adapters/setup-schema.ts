import { z } from "zod";
import { didYouMean } from "../diagnostics/suggest.ts";
import { ENCODINGS, encodingNamed } from "../files/code-page.ts";
import { dateField, textField } from "../files/fields.ts";
import { PLATFORMS } from "../observations/observation.ts";
import { DATE_FORMATS } from "./date-format.ts";
import { mappingSchema } from "./mapped/mapping-schema.ts";

/** Any label of the WHATWG for an encoding that is read: `latin1` is windows-1252. */
const encoding = z.string().check((ctx) => {
  if (encodingNamed(ctx.value) !== null) return;
  ctx.issues.push({
    code: "custom",
    message: `"${ctx.value}" is no encoding that is read`,
    params: { hint: didYouMean(ctx.value, ENCODINGS) },
    input: ctx.value,
  });
});

/** What can be said of one file, or of all files of a folder. */
const said = {
  encoding: encoding
    .optional()
    .describe("Of the text, where its bytes do not prove it, such as windows-1252"),
  delimiter: z.enum([",", ";", "|", "tab"]).optional().describe("What stands between two cells"),
  "header-line": z.int().min(1).optional().describe("The line with the names of the columns"),
  "as-of": dateField
    .optional()
    .describe("Last day that the file can speak of, where that is not the day of the download"),
  platform: z
    .enum(PLATFORMS)
    .optional()
    .describe("A check only: must be the platform of the folder's account"),
  profile: textField
    .optional()
    .describe(
      "What the file calls this account, where that is not its handle, an earlier one or its name",
    ),
  dates: z
    .enum(DATE_FORMATS)
    .optional()
    .describe("How days are written, where an export follows the settings of its user"),
  mapping: mappingSchema
    .optional()
    .describe("Which column holds what, for a table without adapter"),
};

/** `export.yml`, as it is written. */
export const exportSetupSchema = z.strictObject({
  ...said,
  files: z
    .array(
      z.strictObject({
        file: textField.describe('Name of an export; "*" stands for any characters, "?" for one'),
        ...said,
      }),
    )
    .default([])
    .describe("What holds for some files only, and wins over what is said of all of them"),
});

export type WrittenSetup = z.infer<typeof exportSetupSchema>;
/** Without `file` and `files`. */
export type Said = Omit<WrittenSetup, "files">;
