import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type IngestedFile, ingestBytes } from "./ingest-file.ts";
import { FIXTURES, type Fixture, fixtureBytes, fixturePlace } from "./test-fixtures.ts";

/**
 * Golden output beside each fixture, as one line a count. Missing output is written; changed output fails.
 * Checked by hand against the fixtures, number by number: dates and years, that `undefined` and empty cells
 * are null and a 0 is 0, physical lines behind captions with line breaks, each quarantined row and its
 * column, sums of the Total rows, and the windows.
 */
describe.each(FIXTURES.map((f) => [f.path, f] as const))("%s", (_, fixture) => {
  test("reads as its golden file says", () => {
    const golden = join(import.meta.dirname, "fixtures", `${fixture.path}.golden.json`);
    const found = `${JSON.stringify(portrait(fixture), null, 2)}\n`;
    // A new golden is written for a person to check by hand; where nobody looks, a missing one fails.
    if (!existsSync(golden) && !process.env.CI) writeFileSync(golden, found);
    expect(found).toBe(readFileSync(golden, "utf8"));
  });
});

function portrait(fixture: Fixture) {
  const place = fixturePlace(fixture);
  const path = `data/exports/${place.account.id}/${place.downloadedOn}/${place.name}`;
  return {
    downloadedOn: place.downloadedOn,
    ...summary(ingestBytes(fixtureBytes(fixture), path, place)),
  };
}

function summary({ tables, unused, diagnostics }: IngestedFile) {
  return {
    tables: tables.map((t) => ({
      path: t.path,
      adapter: t.adapter,
      window: t.window && `${t.window.from} to ${t.window.to}`,
      rows: t.rows,
      checks: t.checks.map((c) => `${c.ok ? "ok" : "NOT OK"} ${c.id}: ${c.message}`),
      quarantine: t.quarantine.map((q) => `${q.line}:${q.column}: ${q.reason} | ${q.raw}`),
      observations: t.observations.map(
        (o) =>
          `${o.source.line}:${o.source.column} ${o.from === null ? "stock at" : `${o.from} to`} ${o.at} ${o.platform} ${o.surface} ${o.metric} = ${o.value} ${o.unit}`,
      ),
      posts: t.posts.map(
        (p) =>
          `${p.source.line}:${p.source.column} ${p.post} ${p.surface} of ${p.publishedOn} ${JSON.stringify(p.title)} ${p.url}: ${p.metric} = ${p.value} at ${p.at}`,
      ),
    })),
    unused,
    diagnostics,
  };
}
