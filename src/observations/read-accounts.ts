import { z } from "zod";
import { periodOf } from "../calendar/period.ts";
import { findDuplicateIds } from "../files/check-entries.ts";
import { dateField, idField, partialDateField, textField } from "../files/fields.ts";
import { type Read, readYaml } from "../files/read-yaml.ts";
import type { SourceFile } from "../files/source-file.ts";
import type { Account } from "./account.ts";
import { PLATFORMS } from "./observation.ts";

export const ACCOUNTS_FILE = "data/accounts.yml";

const createdOn = z.strictObject({
  date: partialDateField.describe("As exactly as the source has it: 2019-05-25, 2019-06 or 2019"),
  source: textField.describe(
    "Id of a source in data/claims.yml, or a few words that name the document",
  ),
});

export const accountsSchema = z.strictObject({
  accounts: z.array(
    z.strictObject({
      id: idField.describe("Stable name that reports use, such as ifrc-tiktok"),
      name: textField.describe("As readers know it: IFRC on TikTok"),
      organisation: textField,
      platform: z.enum(PLATFORMS),
      "platform-name": textField
        .optional()
        .describe("Its name at the time of the numbers, where that differs: Twitter"),
      handle: textField.optional(),
      "created-on": z
        .array(createdOn)
        .default([])
        .describe("When the account was opened; several entries where sources disagree"),
      "closed-on": dateField.optional(),
    }),
  ),
});

const DISPLAY: Partial<Record<string, string>> = {
  tiktok: "TikTok",
  youtube: "YouTube",
  x: "X",
  linkedin: "LinkedIn",
};

/** Reads `data/accounts.yml`: one account per entry, disputed creation dates as several. */
export function readAccounts(source: SourceFile | null): Read<Account[]> {
  return readYaml(source, accountsSchema, [] as Account[], (raw, file) => ({
    diagnostics: findDuplicateIds(file, "accounts", raw.accounts),
    value: raw.accounts.map((a, i) => ({
      id: a.id,
      name: a.name,
      organisation: a.organisation,
      platform: a.platform,
      platformName: a["platform-name"] ?? DISPLAY[a.platform] ?? capitalise(a.platform),
      handle: a.handle ?? null,
      createdOn: a["created-on"].flatMap((c) => {
        const period = periodOf(c.date);
        return period ? [{ ...period, source: c.source }] : [];
      }),
      at: { file: file.source.path, ...file.placeOf(["accounts", i, "id"]) },
    })),
  }));
}

function capitalise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
