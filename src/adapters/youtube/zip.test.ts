import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { ingestBytes } from "../ingest-file.ts";
import { samplePlace } from "../test-fixtures.ts";

const NAME = "Geography 2026-09-29_2026-09-30 Sample Federation.zip";
const TABLE = "Geography,Views\nTotal,600\nUS,300\nDE,250\n";
const TOTALS = "Date,Views\n2026-09-29,250\n2026-09-30,350\n";
const CHART =
  "Date,Geography,Views\n2026-09-29,US,100\n2026-09-30,US,200\n2026-09-29,DE,0\n2026-09-30,DE,\n";

function ingest(members: Record<string, string>, name = NAME, downloadedOn = "2026-10-03") {
  const zip = zipSync(
    Object.fromEntries(Object.entries(members).map(([path, text]) => [path, strToU8(text)])),
  );
  return ingestBytes(zip, name, samplePlace("youtube", downloadedOn, name));
}

const checksOf = (file: ReturnType<typeof ingest>, adapter: string) =>
  file.tables.filter((t) => t.adapter === adapter).flatMap((t) => t.checks);

describe("a whole zip of YouTube Studio", () => {
  test("is told apart by what its members hold, whatever they are called", () => {
    const file = ingest({ "a.csv": CHART, "b.csv": TOTALS, "c.csv": TABLE });
    expect(file.diagnostics).toEqual([]);
    expect(file.tables.map((t) => [t.adapter, t.observations.length])).toEqual([
      ["youtube-studio-chart", 4],
      ["youtube-studio-totals", 2],
      ["youtube-studio-breakdown", 2],
    ]);
  });

  test("gives parts over its window, and days of the whole and of parts", () => {
    const file = ingest({ "Table data.csv": TABLE, "Totals.csv": TOTALS, "Chart data.csv": CHART });
    const told = file.tables.flatMap((t) =>
      t.observations.map((o) => `${o.from} ${o.at} ${o.metric} ${o.value}`),
    );
    expect(told).toEqual([
      "2026-09-29 2026-09-30 views:country:US 300",
      "2026-09-29 2026-09-30 views:country:DE 250",
      "2026-09-29 2026-09-29 views 250",
      "2026-09-30 2026-09-30 views 350",
      "2026-09-29 2026-09-29 views:country:US 100",
      "2026-09-30 2026-09-30 views:country:US 200",
      "2026-09-29 2026-09-29 views:country:DE 0",
      "2026-09-30 2026-09-30 views:country:DE null",
    ]);
  });

  test("has its days set against the Total row of its table", () => {
    const agreeing = checksOf(
      ingest({ "Table data.csv": TABLE, "Totals.csv": TOTALS }),
      "youtube-studio-totals",
    );
    expect(agreeing).toEqual([
      {
        id: "total-row",
        ok: true,
        message: 'The days add up to the Total row of "Table data.csv": views 600.',
      },
    ]);
    const short = TOTALS.replace("350", "349");
    const wrong = checksOf(
      ingest({ "Table data.csv": TABLE, "Totals.csv": short }),
      "youtube-studio-totals",
    );
    expect(wrong.map((c) => [c.ok, c.message])).toEqual([
      [false, 'The days hold views 599; the Total row of "Table data.csv" has 600.'],
    ]);
  });

  test("does not set people against a Total row, where YouTube writes 0", () => {
    const table = "Geography,Unique viewers\nTotal,0\nUS,30\n";
    const file = ingest({
      "Table data.csv": table,
      "Totals.csv": "Date,Unique viewers\n2026-09-29,9\n",
    });
    const all = file.tables.flatMap((t) => t.checks).filter((c) => c.id === "total-row");
    expect(all.filter((c) => !c.ok)).toEqual([]);
    expect(checksOf(file, "youtube-studio-totals").map((c) => c.id)).not.toContain("total-row");
  });

  test("says why the days of single videos, single sources and money are not read", () => {
    const file = ingest({
      "a.csv": "Date,Content,Video title,Video publish time,Views\n2026-09-29,aBcDeFgHiJ1,x,,700\n",
      "b.csv":
        "Traffic source,Source type,Source title,Views\nTotal,,,3\nYT_RELATED.aBcDeFgHiJ1,Content,x,3\n",
      "c.csv": "Date,Estimated revenue (USD)\n2026-09-29,0.5\n",
    });
    expect([file.tables, file.diagnostics]).toEqual([[], []]);
    expect(file.unused.map((u) => u.reason)).toEqual([
      expect.stringContaining("single videos"),
      expect.stringContaining("single sources"),
      expect.stringContaining("money"),
    ]);
  });
});

describe("a table of parts is refused, with what to do,", () => {
  const refused = (members: Record<string, string>, name: string, day?: string) =>
    ingest(members, name, day).diagnostics.map((d) => [d.code, d.at?.line]);

  test("where no name of a zip tells its window", () => {
    expect(refused({ "Table data.csv": TABLE }, "export.zip")).toEqual([["unknown-window", 1]]);
    const place = samplePlace("youtube", "2026-10-03", "Table data.csv");
    const alone = ingestBytes(Buffer.from(TABLE), "Table data.csv", place);
    expect(alone.tables).toEqual([]);
    expect(alone.diagnostics[0]?.hint).toMatch(/as it was downloaded/);
  });

  test("where that window is impossible or not over", () => {
    const backwards = "Geography 2026-09-30_2026-09-29 x.zip";
    expect(refused({ "Table data.csv": TABLE }, backwards)).toEqual([["unknown-window", 1]]);
    expect(refused({ "Table data.csv": TABLE }, NAME, "2026-09-29")).toEqual([
      ["window-not-over", 1],
    ]);
  });
});
