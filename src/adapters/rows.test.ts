import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ingestBytes } from "./ingest-file.ts";
import { FIXTURES, fixturePlace } from "./test-fixtures.ts";

/** Headers of every adapter, and cells that are right, wrong or hostile in any column. */
const HEADERS: Record<string, readonly string[]> = {
  "tiktok-studio-followers": ["Date", "Followers", "Difference in followers from previous day"],
  "tiktok-studio-overview": ["Date", "Video Views", "Profile Views", "Likes"],
  "tiktok-studio-content": ["Time", "Video title", "Video link", "Post time", "Total views"],
  "youtube-studio-dates": ["Date", "Views", "Watch time (hours)", "Subscribers"],
  "youtube-studio-content": ["Content", "Video title", "Video publish time", "Views"],
  "meta-daily": ["Date", "Primary"],
  "meta-content": ["Post ID", "Page ID", "Publish time", "Date", "Views", "Title"],
  "crowdtangle-facebook": [
    "Page Name",
    "User Name",
    "Facebook Id",
    "Followers at Posting",
    "Created",
    "URL",
    "Likes",
  ],
  "sprout-profile": ["Date", "Network", "Profile", "Audience", "Net Audience Growth"],
  mapped: ["Agency", "Platform", "Date Sampled", "Likes/Followers/Visits/Downloads"],
  "x-overview": ["Date", "Impressions", "New follows", "Unfollows", "Create Post"],
  "x-content": ["Post id", "Date", "Post text", "Post Link", "Impressions", "Likes"],
  tidy: ["date", "platform", "account", "surface", "metric", "value"],
};
const cell = fc.oneof(
  fc.constantFrom("0", "12", "-3", "1,204", "1.5", "undefined", "", "Total", "Lifetime", "July 3"),
  fc.constantFrom("2026-07-01", "2026-07-01T00:00:00", "07/01/2026 10:00", "aBcDeFgHiJ1", "views"),
  fc.constantFrom("followers", "account", "mastodon", "fed-mastodon", "June 30", "=1+1", "\u202e"),
  fc.constantFrom("Ferries", "Mastodon", "TOTAL", "08/08/2026", "Tue, Aug 25, 2026"),
  fc.string({ unit: "grapheme" }),
);
/** Quoted or bare, so that stray quotes, delimiters and line breaks make broken records too. */
const written = fc
  .tuple(cell, fc.boolean())
  .map(([text, quoted]) => (quoted ? `"${text.replaceAll('"', '""')}"` : text));
const body = fc.array(fc.array(written, { maxLength: 8 }), { maxLength: 12 });

describe("read = loaded + quarantined, whatever the rows hold", () => {
  test.each(Object.entries(HEADERS))("%s", (adapter, header) => {
    const fixture = FIXTURES.find((f) => f.adapter === adapter);
    if (!fixture) throw new Error(`no fixture of ${adapter}`);
    const place = fixturePlace(fixture);
    const lead = adapter === "meta-daily" ? "Follows\n" : "";
    const total = adapter.startsWith("youtube") ? `Total${",".repeat(header.length - 1)}\n` : "";
    fc.assert(
      fc.property(body, (rows) => {
        const text = `${lead}${header.join(",")}\n${total}${rows.map((r) => r.join(",")).join("\n")}`;
        const { tables, diagnostics } = ingestBytes(Buffer.from(text), "table-1.csv", place);
        for (const t of tables) {
          expect(t.adapter).toBe(adapter);
          expect(t.rows.read).toBe(t.rows.loaded + t.rows.quarantined);
          expect(t.quarantine).toHaveLength(t.rows.quarantined);
          for (const q of t.quarantine) expect(text).toContain(q.raw);
          for (const { value } of [...t.observations, ...t.posts])
            expect(value === null || Number.isFinite(value)).toBe(true);
        }
        expect(tables.length + diagnostics.length).toBeGreaterThan(0);
      }),
      { numRuns: 80 },
    );
  });
});
