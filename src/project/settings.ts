import { z } from "zod";
import { RULES } from "../caveats/index.ts";
import { defaultParams } from "../caveats/params.ts";
import type { Params } from "../caveats/rule.ts";
import { textField, urlField } from "../files/fields.ts";
import { type Read, readYaml } from "../files/read-yaml.ts";
import type { SourceFile } from "../files/source-file.ts";
import { ruleWords } from "../i18n/catalogue.ts";
import { LANGUAGES, type Language } from "../i18n/language.ts";

export const SETTINGS_FILE = "followthrough.yml";

export interface Settings {
  /** Who publishes the site. */
  readonly organisation: string;
  /** Where the site will stand, with a closing slash; embeds and feeds need it. */
  readonly baseUrl: string;
  readonly language: Language;
  /** Parameters of all caveat rules: the defaults, with the project's own values over them. */
  readonly caveats: Readonly<Record<string, Params>>;
}

/** One optional group of numbers per rule, so that an editor can complete and explain each. */
const caveatsSchema = z.strictObject(
  Object.fromEntries(
    RULES.filter((rule) => Object.keys(rule.defaults).length > 0).map((rule) => {
      const words = ruleWords("en", rule.id);
      return [
        rule.id,
        z
          .strictObject(
            Object.fromEntries(
              Object.entries(rule.defaults).map(([name, value]) => [
                name,
                z
                  .number()
                  .optional()
                  .describe(`${words.params[name] ?? name} Default: ${value}.`),
              ]),
            ),
          )
          .optional()
          .describe(words.catches),
      ];
    }),
  ),
);

export const settingsSchema = z.strictObject({
  organisation: textField
    .optional()
    .describe("Who publishes the site, as it stands at the foot of each page"),
  "base-url": urlField
    .optional()
    .describe("Where the site will stand: https://example.org/reports/"),
  language: z.enum(LANGUAGES).optional().describe("Language of the site's own words"),
  caveats: caveatsSchema
    .optional()
    .describe("Parameters of the caveat rules, where the defaults do not suit"),
});

/** Reads `followthrough.yml`. Every setting has a default, so the file may be missing. */
export function readSettings(source: SourceFile | null): Read<Settings> {
  return readYaml(source, settingsSchema, complete({}), (raw) => ({
    value: complete(raw),
    diagnostics: [],
  }));
}

function complete(raw: z.infer<typeof settingsSchema>): Settings {
  const own = (raw.caveats ?? {}) as Record<string, Record<string, number | undefined> | undefined>;
  const caveats = Object.fromEntries(
    Object.entries(defaultParams()).map(([rule, defaults]) => [
      rule,
      { ...defaults, ...own[rule] } as Params,
    ]),
  );
  const url = raw["base-url"] ?? "https://followthrough.example/";
  return {
    organisation: raw.organisation ?? "Followthrough",
    baseUrl: url.endsWith("/") ? url : `${url}/`,
    language: raw.language ?? "en",
    caveats,
  };
}
