import { z } from "zod";
import { findDuplicateIds } from "../files/check-entries.ts";
import { dateField, idField, textField } from "../files/fields.ts";
import { type Read, readYaml } from "../files/read-yaml.ts";
import { problem, type SourceFile } from "../files/source-file.ts";
import { type AccountEvent, EVENT_TAGS } from "./event.ts";

export const EVENTS_FILE = "data/events.yml";

export const eventsSchema = z.strictObject({
  events: z.array(
    z.strictObject({
      id: idField,
      account: idField.describe("An account of data/accounts.yml"),
      from: dateField.describe("First day; the earliest that the sources allow"),
      to: dateField.optional().describe("Last day; leave out when no end is known"),
      tags: z.array(z.enum(EVENT_TAGS)),
      label: textField.describe("A noun phrase for a sentence: a two-year partnership with TikTok"),
      claims: z.array(idField).default([]).describe("Claims of data/claims.yml that this rests on"),
    }),
  ),
});

/** Reads `data/events.yml`: what happened to an account and may explain its numbers. */
export function readEvents(source: SourceFile | null): Read<AccountEvent[]> {
  return readYaml(source, eventsSchema, [] as AccountEvent[], (raw, file) => ({
    diagnostics: [
      ...findDuplicateIds(file, "events", raw.events),
      ...raw.events.flatMap((e, i) =>
        e.to === undefined || e.to >= e.from
          ? []
          : problem(file.source, file.placeOf(["events", i, "to"]), {
              code: "reversed-dates",
              message: `"${e.id}" ends before it begins.`,
              hint: `write a day from ${e.from} on, or leave "to" out.`,
            }),
      ),
    ],
    value: raw.events.map((e, i) => ({
      ...e,
      to: e.to ?? null,
      at: { file: file.source.path, ...file.placeOf(["events", i, "id"]) },
    })),
  }));
}
