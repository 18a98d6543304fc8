import { z } from "zod";
import { periodOf } from "../calendar/period.ts";
import { findDuplicateIds } from "../files/check-entries.ts";
import { dateField, idField, partialDateField, textField } from "../files/fields.ts";
import { type Read, readYaml } from "../files/read-yaml.ts";
import type { SourceFile } from "../files/source-file.ts";
import { parseYaml, type YamlFile } from "../files/yaml-file.ts";
import type { Account } from "./account.ts";
import { PLATFORMS } from "./observation.ts";

export const ACCOUNTS_FILE = "data/accounts.yml";

const createdOn = z.strictObject({
  date: partialDateField.describe("As exactly as the source has it: 2019-05-25, 2019-06 or 2019"),
  source: textField.describe(
    "Id of a source in data/claims.yml, or a few words that name the document",
  ),
});

const accountSchema = z.strictObject({
  id: idField.describe("Stable name that reports use, such as ifrc-tiktok"),
  name: textField.describe("As readers know it: IFRC on TikTok"),
  organisation: textField,
  platform: z.enum(PLATFORMS),
  "platform-name": textField
    .optional()
    .describe("Its name at the time of the numbers, where that differs: Twitter"),
  handle: textField.optional(),
  "former-handles": z
    .array(textField)
    .default([])
    .describe("Handles that it had before: older exports name the account by them"),
  "created-on": z
    .array(createdOn)
    .default([])
    .describe("When the account was opened; several entries where sources disagree"),
  "closed-on": dateField.optional(),
});

export const accountsSchema = z.strictObject({ accounts: z.array(accountSchema) });

const listSchema = z.object({ accounts: z.array(z.unknown()) });

const DISPLAY: Partial<Record<string, string>> = {
  tiktok: "TikTok",
  youtube: "YouTube",
  x: "X",
  linkedin: "LinkedIn",
};

/**
 * Reads `data/accounts.yml`: one account per entry, disputed creation dates as several. Where some entries have a
 * fault, the value is the others.
 */
export function readAccounts(source: SourceFile | null): Read<Account[]> {
  const read = readYaml(source, accountsSchema, [] as Account[], (raw, file) => ({
    diagnostics: findDuplicateIds(file, "accounts", raw.accounts),
    value: raw.accounts.map((a, i) => accountOf(a, file, i)),
  }));
  if (source === null || read.diagnostics.length === 0 || read.value.length > 0) return read;
  const file = parseYaml(source);
  const sound = entriesOf(file).flatMap((entry, i) => {
    const { data } = accountSchema.safeParse(entry);
    return data === undefined ? [] : [accountOf(data, file, i)];
  });
  return { ...read, value: sound };
}

function accountOf(a: z.infer<typeof accountSchema>, file: YamlFile, i: number): Account {
  return {
    id: a.id,
    name: a.name,
    organisation: a.organisation,
    platform: a.platform,
    platformName: a["platform-name"] ?? DISPLAY[a.platform] ?? capitalise(a.platform),
    handle: a.handle ?? null,
    formerHandles: a["former-handles"],
    createdOn: a["created-on"].flatMap((c) => {
      const period = periodOf(c.date);
      return period ? [{ ...period, source: c.source }] : [];
    }),
    at: { file: file.source.path, ...file.placeOf(["accounts", i, "id"]) },
  };
}

/** Every entry, as it is written. */
export function entriesOf(file: YamlFile): readonly unknown[] {
  return listSchema.safeParse(file.value).data?.accounts ?? [];
}

function capitalise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
