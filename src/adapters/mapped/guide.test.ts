import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sourceOf } from "../../files/fixtures/source-of.ts";
import { parseYaml } from "../../files/yaml-file.ts";
import { NO_SETUP } from "../export-setup.ts";
import { ingestBytes } from "../ingest-file.ts";
import { exportSetupSchema } from "../setup-schema.ts";
import { samplePlace } from "../test-fixtures.ts";
import { readMapping } from "./read-mapping.ts";

const GUIDE = join(import.meta.dirname, "../../../site/guide/exports/mapped.md");

/** The text between the fences of one language, in order. */
function fences(language: string): string[] {
  const text = readFileSync(GUIDE, "utf8");
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, body = ""]) =>
    name === language ? [body] : [],
  );
}

test("the example of the guide gives what the guide says", () => {
  const [table = "", loaded] = fences("csv");
  const [setup = "", ...others] = fences("yaml");
  const file = parseYaml(sourceOf(setup));
  const { mapping } = exportSetupSchema.parse(file.value);
  if (!mapping) throw new Error("the example has no mapping");
  const { value, diagnostics } = readMapping(mapping, file, ["mapping"]);
  expect(diagnostics).toEqual([]);
  const { tables } = ingestBytes(Buffer.from(table), "tracker.csv", {
    ...samplePlace("mastodon", "2026-07-03", "tracker.csv"),
    setup: { ...NO_SETUP, mapping: value },
  });
  const rows = tables.flatMap((t) => t.observations.map((o) => [o.at, o.metric, o.value].join()));
  expect(`${["day,metric,value", ...rows].join("\n")}\n`).toBe(loaded);
  expect(tables[0]?.rows).toEqual({ read: 4, loaded: 4, quarantined: 0 });
  expect(tables[0]?.checks.filter((c) => !c.ok)).toEqual([]);
  for (const other of others)
    expect(exportSetupSchema.safeParse(parseYaml(sourceOf(other)).value).success).toBe(true);
});
