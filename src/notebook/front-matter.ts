import { z } from "zod";
import { QUARTER_ID } from "../calendar/quarter.ts";
import { RULES } from "../caveats/index.ts";
import { LIGHTER_SEVERITIES, type Override } from "../caveats/override.ts";
import type { Severity } from "../figures/caveat.ts";
import { dateField, textField } from "../files/fields.ts";
import { LANGUAGES, type Language } from "../i18n/language.ts";

const severities: ReadonlyMap<string, Severity> = new Map(RULES.map((r) => [r.id, r.severity]));

const overrideSchema = z.strictObject({
  rule: z.enum(RULES.map((r) => r.id)).describe("Id of the rule, as its page names it"),
  severity: z
    .enum(LIGHTER_SEVERITIES)
    .optional()
    .describe("What its caveats become at the lightest; without it, one step lighter"),
  reason: textField.describe("Why; printed with the caveat, wherever that stands"),
});

export const frontMatterSchema = z.strictObject({
  title: textField,
  summary: textField.describe("One or two sentences under the title and in the index"),
  date: dateField.describe("Day of publication"),
  lang: z.enum(LANGUAGES).default("en"),
  label: textField.optional().describe("Shown on every page and picture: Synthetic sample"),
  params: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .default({})
    .check(namesQuarter),
  overrides: z
    .array(overrideSchema)
    .default([])
    .check(eachOnce, keepsBlocksInPictures)
    .describe("Rules whose caveats are made lighter in this report, each with the reason"),
});

/** What a report says of itself before its text. */
export interface FrontMatter {
  readonly title: string;
  readonly summary: string;
  readonly date: string;
  readonly lang: Language;
  readonly label?: string | undefined;
  readonly params: Readonly<Record<string, string | number | boolean>>;
  readonly overrides: readonly Override[];
}

/** The cells take it for a quarter, and so does `new`: told here, it is told where it is written. */
function namesQuarter({
  value,
  issues,
}: z.core.ParsePayload<Record<string, string | number | boolean>>): void {
  const { quarter } = value;
  if (quarter === undefined || QUARTER_ID.test(String(quarter))) return;
  issues.push({
    code: "custom",
    message: `"${quarter}" is not a quarter`,
    path: ["quarter"],
    params: { hint: "write year, hyphen, Q and 1 to 4, such as 2026-Q3." },
    input: quarter,
  });
}

type Overrides = z.core.ParsePayload<Override[]>;

function eachOnce({ value, issues }: Overrides): void {
  for (const [i, { rule }] of value.entries()) {
    if (value.findIndex((o) => o.rule === rule) === i) continue;
    issues.push({
      code: "custom",
      message: `${rule} is overridden above already`,
      path: [i, "rule"],
      params: { hint: "keep one of the two, with one reason." },
      input: rule,
    });
  }
}

/** What a rule would not have drawn is drawn only with its sentence in the picture. */
function keepsBlocksInPictures({ value, issues }: Overrides): void {
  for (const [i, { rule, severity }] of value.entries()) {
    if (severity !== "note" || severities.get(rule) !== "block") continue;
    issues.push({
      code: "custom",
      message: `${rule} blocks what it finds, and a block never becomes a footnote`,
      path: [i, "severity"],
      params: {
        hint: 'write "warn", or leave the line out: it is then drawn, with the sentence in the picture.',
      },
      input: severity,
    });
  }
}
