import fc from "fast-check";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { decode } from "../files/decode.ts";
import type { ExportRecord } from "./adapter.ts";
import { NO_SETUP } from "./export-setup.ts";
import { ingestBytes } from "./ingest-file.ts";
import { readTable } from "./read-table.ts";
import { FIXTURES, fixtureBytes, fixturePlace } from "./test-fixtures.ts";

const HEADER = ["date", "platform", "account", "surface", "metric", "value"];

/** How a table is written: every choice that a platform or a spreadsheet makes. */
const dialect = fc.record({
  delimiter: fc.constantFrom(",", ";", "\t"),
  newline: fc.constantFrom("\n", "\r\n", "\r"),
  quoteAll: fc.boolean(),
  blankLines: fc.nat({ max: 2 }),
  lastBreak: fc.boolean(),
  encoding: fc.constantFrom("utf-8", "utf-8 with mark", "utf-16le with mark", "windows-1252"),
});
type Dialect = typeof dialect extends fc.Arbitrary<infer T> ? T : never;

const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom("a", "é", "€", "’", " ", "7", ",", ";", "\t", '"', "\n", "\r", "\r\n"),
    maxLength: 8,
  }),
  fc.constantFrom("", "sep=,", "__proto__", "2026-07-01", "1.234,5"),
);
const row = fc.array(cell, { minLength: HEADER.length, maxLength: HEADER.length });
const rows = fc.array(row, { maxLength: 8 });

/** Text, and the line on which each row begins. */
function write(table: readonly (readonly string[])[], d: Dialect) {
  const gap = d.newline.repeat(1 + d.blankLines);
  const special = [d.delimiter, '"', "\n", "\r"];
  const quote = (c: string) =>
    d.quoteAll || special.some((s) => c.includes(s)) ? `"${c.replaceAll('"', '""')}"` : c;
  const written = table.map((r) => r.map(quote).join(d.delimiter));
  const lines = written.map((_, i) => {
    const before = written
      .slice(0, i)
      .map((w) => w + gap)
      .join("");
    return before.split(/\r\n|\n|\r/).length;
  });
  return { text: written.join(gap) + (d.lastBreak ? d.newline : ""), lines };
}

function encode(text: string, encoding: Dialect["encoding"]): Buffer {
  if (encoding === "windows-1252") return iconv.encode(text, encoding);
  if (encoding === "utf-16le with mark") return Buffer.from(`\ufeff${text}`, "utf16le");
  return Buffer.from(encoding === "utf-8" ? text : `\ufeff${text}`);
}

test("any table in any dialect reads back exactly, at its physical lines", () => {
  fc.assert(
    fc.property(rows, dialect, (table, d) => {
      const { text, lines } = write([HEADER, ...table], d);
      const bytes = encode(text, d.encoding);
      const isCodePage = d.encoding === "windows-1252";
      // Bytes that are UTF-8 too are refused; such text is as good as never written.
      fc.pre(!isCodePage || /^[\0-\x7f]*$/.test(text) || !isUtf8(bytes));
      const setup = isCodePage ? { ...NO_SETUP, encoding: "windows-1252" } : NO_SETUP;
      const found = readTable(bytes, "x.csv", setup);
      if ("unused" in found) throw new Error(found.unused);
      expect(found).toHaveLength(1);
      const [read] = found;
      const records = read ? [read.header, ...read.records] : [];
      expect(read?.checks).toEqual([]);
      expect(read?.delimiter).toBe(d.delimiter);
      expect(records.map((r) => r.cells)).toEqual([HEADER, ...table]);
      expect(records.map((r) => r.line)).toEqual(lines);
      expect(records.flatMap((r) => r.fault ?? [])).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

function isUtf8(bytes: Buffer): boolean {
  return Buffer.from(bytes.toString("utf8")).equals(bytes);
}

const texts = FIXTURES.filter(({ path }) => path.endsWith(".csv"));

/** A file that was cut, or in which bytes changed. */
const broken = fc
  .record({
    fixture: fc.constantFrom(...texts),
    cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: 1 }),
    flips: fc.array(
      fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat({ max: 255 }) }),
      { maxLength: 4 },
    ),
  })
  .map(({ fixture, cut, flips }) => {
    const bytes = Buffer.from(fixtureBytes(fixture));
    for (const { at, byte } of flips) bytes[Math.floor(at * (bytes.length - 1))] = byte;
    return { fixture, bytes: bytes.subarray(0, Math.floor(cut * bytes.length)) };
  });

test("a damaged file loses no record without saying so, and is never a crash", () => {
  fc.assert(
    fc.property(broken, ({ fixture, bytes }) => {
      const place = fixturePlace(fixture);
      const { setup } = place;
      try {
        const found = readTable(bytes, fixture.path, setup);
        if ("unused" in found || found.length > 1) return;
        const records = found.flatMap((t) => [...t.preamble, t.header, ...t.records]);
        const { text } = decode(bytes, fixture.path, setup.encoding);
        expect(lettersOf(records)).toBe(withoutBreaks(text));
      } catch (error) {
        if (!(error instanceof DiagnosticsError)) throw error;
        expect(error.diagnostics[0]?.hint).toBeTruthy();
      }
      const read = ingestBytes(bytes, fixture.path, place);
      expect(read.tables.length + read.unused.length + read.diagnostics.length).toBeGreaterThan(0);
      for (const { rows: r } of read.tables) expect(r.read).toBe(r.loaded + r.quarantined);
    }),
    { numRuns: 600 },
  );
});

function lettersOf(records: readonly ExportRecord[]): string {
  return withoutBreaks(records.map((r) => r.raw).join(""));
}

function withoutBreaks(text: string): string {
  return text.replace(/[\r\n]/g, "");
}
