import { describe, expect, test } from "vitest";
import { addDays } from "../../calendar/dates.ts";
import { ingestBytes } from "../ingest-file.ts";
import { samplePlace } from "../test-fixtures.ts";

const place = samplePlace("youtube", "2026-10-03", "x.csv");
const ingest = (text: string, at = place) => ingestBytes(Buffer.from(text), "x.csv", at);

/** Views of consecutive days. */
const totals = (from: string, values: readonly (number | "")[], metric = "Views") =>
  `Date,${metric}\n${values.map((v, i) => `${addDays(from, i)},${v}`).join("\n")}\n`;
const zeros = (days: number) => Array.from({ length: days }, () => 0);

describe("days before the channel began", () => {
  test("are not loaded when they are a quarter or more, and are told", () => {
    const [table] = ingest(totals("2026-01-01", [...zeros(90), 3, 0, ""])).tables;
    expect(table?.observations.map((o) => [o.at, o.value])).toEqual([
      ["2026-04-01", 3],
      ["2026-04-02", 0],
      ["2026-04-03", null],
    ]);
    expect(table?.window).toEqual({ from: "2026-04-01", to: "2026-04-03" });
    expect(table?.rows).toEqual({ read: 93, loaded: 93, quarantined: 0 });
    const check = table?.checks.find((c) => c.id === "padding");
    expect(check?.message).toMatch(/^Not loaded: 90 days from 2026-01-01 to 2026-03-31/);
  });

  test("are kept when they are fewer: a quiet start is a count", () => {
    const [table] = ingest(totals("2026-01-01", [...zeros(89), 3])).tables;
    expect(table?.observations).toHaveLength(90);
    expect(table?.checks).toEqual([]);
  });

  test("are kept where a net change of 0 is all they say", () => {
    const [table] = ingest(totals("2026-01-01", [...zeros(120), 3], "Subscribers")).tables;
    expect(table?.observations).toHaveLength(121);
  });

  test("end with the day on which the account was created, where that is known", () => {
    const created = {
      from: "2026-01-03",
      to: "2026-01-03",
      precision: "day",
      source: "x",
    } as const;
    const at = { ...place, account: { ...place.account, createdOn: [created] } };
    const [table] = ingest(totals("2026-01-01", [0, 0, 0, 5]), at).tables;
    expect(table?.observations.map((o) => o.at)).toEqual(["2026-01-03", "2026-01-04"]);
  });

  test("are found in the table of the tab Date and in charts too", () => {
    const rows = zeros(90).map((_, i) => `${addDays("2026-01-01", i)},0,,0.0`);
    const dates = `Date,Views,Average view duration,Watch time (hours)\nTotal,4,0:01:00,1\n${rows.join("\n")}\n2026-04-01,4,0:01:00,1\n`;
    expect(ingest(dates).tables[0]?.observations.map((o) => o.at)).toEqual(
      Array.from({ length: 3 }, () => "2026-04-01"),
    );
    const parts = ["US", "DE"].flatMap((country) =>
      zeros(90).map((_, i) => `${addDays("2026-01-01", i)},${country},0`),
    );
    const chart = `Date,Geography,Views\n${parts.join("\n")}\n2026-04-01,US,4\n2026-04-01,DE,0\n`;
    const [table] = ingest(chart).tables;
    expect(table?.observations.map((o) => [o.metric, o.value])).toEqual([
      ["views:country:US", 4],
      ["views:country:DE", 0],
    ]);
    expect(table?.checks[0]?.message).toMatch(/^Not loaded: 90 days/);
  });
});

describe("dates that are weeks or months apart", () => {
  test.each([
    ["weeks", "Date,Views\n2026-07-06,10\n2026-07-13,20\n2026-07-20,30\n"],
    ["months", "Date,Views,Subscribers\nTotal,30,3\n2026-07-01,10,1\n2026-08-01,20,2\n"],
    ["weeks of parts", "Date,Geography,Views\n2026-07-06,US,1\n2026-07-06,DE,2\n2026-07-13,US,3\n"],
  ])("are %s, not days", (_, text) => {
    const { tables, diagnostics } = ingest(text);
    expect(tables).toEqual([]);
    expect(diagnostics[0]).toMatchObject({
      code: "not-daily",
      hint: expect.stringMatching(/Daily/),
    });
  });

  test("but one day alone is a day", () => {
    expect(ingest("Date,Views\n2026-07-06,10\n").tables[0]?.observations).toHaveLength(1);
  });
});

describe("the tab Date", () => {
  test("is cut at 500 days without a word", () => {
    const days = Array.from({ length: 500 }, (_, i) => `${addDays("2025-01-01", i)},1,1`);
    const [table] = ingest(`Date,Views,Subscribers\nTotal,995,995\n${days.join("\n")}\n`).tables;
    expect(table?.checks.filter((c) => !c.ok).map((c) => c.id)).toEqual(["truncated", "total-row"]);
  });

  test("is told from totals and charts without its Total row", () => {
    const adapter = (header: string, row: string) =>
      ingest(`${header}\n${row}\n`).tables.map((t) => t.adapter);
    expect(adapter("Date,Views,Subscribers", "2026-07-01,1,1")).toEqual(["youtube-studio-dates"]);
    expect(adapter("Date,Views", "2026-07-01,1")).toEqual(["youtube-studio-totals"]);
    expect(adapter("Date,Device type,Views", "2026-07-01,TV,1")).toEqual(["youtube-studio-chart"]);
  });
});
