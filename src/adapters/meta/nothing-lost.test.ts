import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ingestBytes } from "../ingest-file.ts";
import { samplePlace } from "../test-fixtures.ts";

const TABLES: Readonly<Record<string, string>> = {
  "meta-content": "Post ID,Page ID,Publish time,Date,Is share,Is crosspost,Views,Views,Title\n",
  "meta-videos": "Video asset ID,Page ID,Publish time,Date,3-second video views,Title\n",
  "meta-audience": "Age & gender\n,Women,Men\n",
  "page-insights-days": "Date,Lifetime Total Likes,Daily Total Reach,Daily Total Reach\n",
  "page-insights-posts": "Post ID,Permalink,Posted,Lifetime Post Total Reach\n",
};
const cell = fc.oneof(
  fc.constantFrom("0", "12", "-3", "1,204", "3.4", "12%", " ", "", "Lifetime", "07/01/2026"),
  fc.constantFrom("07/01/2026 10:00", "07/01/26", "Top cities", "Follows", "Date", "Primary", "1"),
  fc.constantFrom("12345678901234567", "1_2", "Daily: x. (Unique Users)", "Lifetime: x", "18-24"),
  fc.string({ unit: "grapheme" }),
);
const written = fc
  .tuple(cell, fc.boolean())
  .map(([text, quoted]) => (quoted ? `"${text.replaceAll('"', '""')}"` : text));
const body = fc.array(fc.array(written, { maxLength: 9 }), { maxLength: 12 });
const place = samplePlace("facebook", "2026-10-01", "x.csv");

describe("read = loaded + quarantined, whatever the rows hold", () => {
  test.each(Object.entries(TABLES))("%s", (adapter, begin) => {
    fc.assert(
      fc.property(body, (rows) => {
        const text = begin + rows.map((r) => r.join(",")).join("\n");
        const { tables, unused, diagnostics } = ingestBytes(Buffer.from(text), "x.csv", place);
        expect(tables.length + unused.length + diagnostics.length).toBeGreaterThan(0);
        for (const t of tables) {
          expect([adapter, "meta-audience", "meta-daily"]).toContain(t.adapter);
          expect(t.rows.read).toBe(t.rows.loaded + t.rows.quarantined);
          for (const { value } of [...t.observations, ...t.posts])
            expect(value === null || Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });
});
