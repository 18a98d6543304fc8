import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { ingestBytes } from "../ingest-file.ts";
import { samplePlace } from "../test-fixtures.ts";

const NAME = "Tab 2026-07-01_2026-09-30 Sample Federation.zip";
const HEADERS: Readonly<Record<string, string>> = {
  "youtube-studio-totals": "Date,Views",
  "youtube-studio-chart": "Date,Cities,City name,Watch time (hours)",
  "youtube-studio-breakdown": "Traffic source,Views,Average view duration,Unique viewers",
};
const cell = fc.oneof(
  fc.constantFrom("0", "12", "-3", "1.500", "0:01:02", "", "total", "Gesamt", "2026-07-01"),
  fc.constantFrom("Berlin", "YouTube search", "YT_RELATED.x", "1\u202f500", '"1,5"', '"'),
  fc.string({ unit: "grapheme" }),
);
const body = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });

// Ingesting itself fails where a row is neither loaded nor quarantined.
describe("every row is loaded or quarantined, whatever it holds", () => {
  test.each(Object.entries(HEADERS))("%s", (adapter, header) => {
    fc.assert(
      fc.property(body, (rows) => {
        const text = `${header}\n2026-07-01,1,2,3\n${rows.map((r) => r.join(",")).join("\n")}`;
        const zip = zipSync({ "table.csv": strToU8(text) });
        const file = ingestBytes(zip, NAME, samplePlace("youtube", "2026-10-03", NAME));
        expect(file.tables.length + file.diagnostics.length).toBe(1);
        for (const table of file.tables) {
          expect(table.adapter).toBe(adapter);
          for (const o of table.observations) {
            expect(o.value === null || Number.isFinite(o.value)).toBe(true);
            expect(o.metric).toMatch(/^[a-z_]+(:[\p{L}\p{M}\p{N}_]+){0,2}$/u);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
