import { z } from "zod";
import { type Period, periodOf } from "../calendar/period.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import { findDuplicateIds } from "../files/check-entries.ts";
import {
  dateField,
  idField,
  partialDateField,
  quoteField,
  textField,
  urlField,
} from "../files/fields.ts";
import { type Read, readYaml } from "../files/read-yaml.ts";
import { problem, type SourceFile } from "../files/source-file.ts";
import type { Path, YamlFile } from "../files/yaml-file.ts";
import type { AsOf, Claim, ClaimSource } from "./claim.ts";

export const CLAIMS_FILE = "data/claims.yml";

const bound = z.number().nullable();

const claimSchema = z.strictObject({
  id: idField,
  statement: textField.describe("Our own sentence for what is claimed"),
  subject: textField.describe("What it is about, for readers: IFRC on TikTok, #ForClimate"),
  account: idField.optional().describe("An account of data/accounts.yml, where it is about one"),
  metric: textField.describe("What is counted or dated: followers, views, created-on"),
  scope: z.enum(["account", "hashtag", "platform", "organisation", "campaign"]),
  class: z.enum(["input", "activity", "output", "outtake", "outcome", "impact", "context"]),
  stated: textField
    .optional()
    .describe("The source's own words, where digits would say more: hundreds of hours"),
  value: z.number().optional().describe("The number as stated; leave out for dates and statements"),
  interval: z
    .tuple([bound, bound])
    .optional()
    .describe("Bounds from rounding or wording: [3350000, 3450000]; null where there is none"),
  unit: textField.optional(),
  reading: textField
    .optional()
    .describe("Why the bounds are what they are: rounded to 0.1 million"),
  date: partialDateField.optional().describe("For claims of a date: 2019-05-25, 2019-06 or 2019"),
  "as-of": z
    .strictObject({
      date: partialDateField.optional(),
      precision: z.enum(["day", "month", "year", "publication", "undated"]),
    })
    .describe("When the statement holds; publication: at the latest on the day of publication"),
  source: idField.describe("One of the sources above"),
  "stated-by": textField,
  quote: quoteField.optional().describe("The source's own words, at most 25"),
  status: z.enum([
    "platform-export",
    "archived-public-count",
    "third-party",
    "self-reported",
    "opinion",
    "unverifiable",
  ]),
  "conflicts-with": z.array(idField).default([]),
  note: textField.optional(),
});

export const claimsSchema = z.strictObject({
  sources: z.record(
    idField,
    z.strictObject({
      title: textField,
      publisher: textField,
      url: urlField,
      published: dateField,
      type: z.enum(["interview", "article", "press", "report", "filing", "comment"]),
    }),
  ),
  claims: z.array(claimSchema),
});

type RawClaim = z.infer<typeof claimSchema>;

/** Reads `data/claims.yml`, the ledger of numbers that we did not measure. */
export function readClaims(source: SourceFile | null): Read<Claim[]> {
  return readYaml(source, claimsSchema, [] as Claim[], (raw, file) => {
    const sources = new Map<string, ClaimSource>(
      Object.entries(raw.sources).map(([id, s]) => [id, { id, ...s }]),
    );
    const value = raw.claims.flatMap((c, i) => {
      const from = sources.get(c.source);
      return from ? [toClaim(c, from, file, i)] : [];
    });
    return { value, diagnostics: checkLinks(raw.claims, [...sources.keys()], file) };
  });
}

function toClaim(c: RawClaim, source: ClaimSource, file: YamlFile, i: number): Claim {
  const period = c.date === undefined ? null : periodOf(c.date);
  return {
    id: c.id,
    statement: c.statement,
    subject: c.subject,
    account: c.account ?? null,
    metric: c.metric,
    scope: c.scope,
    class: c.class,
    stated: c.stated ?? null,
    value: c.value ?? null,
    unit: c.unit ?? null,
    interval: c.interval
      ? { lo: c.interval[0], hi: c.interval[1] }
      : c.value === undefined
        ? null
        : { lo: c.value, hi: c.value },
    reading: c.reading ?? null,
    date: period,
    asOf: asOf(c["as-of"], source),
    source,
    statedBy: c["stated-by"],
    quote: c.quote ?? null,
    status: c.status,
    conflictsWith: c["conflicts-with"],
    note: c.note ?? null,
    at: { file: file.source.path, ...file.placeOf(["claims", i, "id"]) },
  };
}

/** Without a date of its own a claim holds at the latest when it was published; undated stays undated. */
function asOf(raw: RawClaim["as-of"], source: ClaimSource): AsOf {
  const { precision } = raw;
  if (precision === "undated") return { from: null, to: null, precision };
  const text = raw.date ?? source.published;
  const period: Period | null = periodOf(text);
  return { from: period?.from ?? null, to: period?.to ?? null, precision };
}

/** Ids once each; sources and conflicts that exist; bounds the right way round and around the value. */
function checkLinks(
  claims: readonly RawClaim[],
  sources: readonly string[],
  file: YamlFile,
): Diagnostic[] {
  const ids = claims.map((c) => c.id);
  const out = findDuplicateIds(file, "claims", claims);
  const report = (path: Path, code: string, message: string, hint: string) =>
    out.push(problem(file.source, file.placeOf(path), { code, message, hint }));
  for (const [i, c] of claims.entries()) {
    const path: Path = ["claims", i];
    if (!sources.includes(c.source))
      report(
        [...path, "source"],
        "unknown-source",
        `There is no source "${c.source}".`,
        didYouMean(c.source, sources),
      );
    for (const [j, other] of c["conflicts-with"].entries()) {
      if (!ids.includes(other))
        report(
          [...path, "conflicts-with", j],
          "unknown-claim",
          `There is no claim "${other}".`,
          didYouMean(other, ids),
        );
    }
    if (c.value !== undefined && Number.isInteger(c.value) && !Number.isSafeInteger(c.value))
      report(
        [...path, "value"],
        "not-a-count",
        "This number is too large to be kept exactly.",
        "check the digits: no platform has counted this far.",
      );
    const [lo, hi] = c.interval ?? [null, null];
    const reversed = lo !== null && hi !== null && lo > hi;
    const outside =
      c.value !== undefined && ((lo !== null && c.value < lo) || (hi !== null && c.value > hi));
    if (reversed || outside)
      report(
        [...path, "interval"],
        "interval",
        reversed
          ? `The interval begins with its larger bound, ${lo}.`
          : `The interval [${lo}, ${hi}] does not hold the value ${c.value}.`,
        "write the smaller bound first, around the value.",
      );
  }
  return out;
}
