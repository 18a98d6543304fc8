import { describe, expect, test } from "vitest";
import { sourceOf, spots } from "../../files/fixtures/source-of.ts";
import { parseYaml } from "../../files/yaml-file.ts";
import { NO_SETUP } from "../export-setup.ts";
import { ingestBytes } from "../ingest-file.ts";
import { samplePlace } from "../test-fixtures.ts";
import { mappingSchema } from "./mapping-schema.ts";
import { readMapping } from "./read-mapping.ts";

const mappingOf = (text: string) => {
  const file = parseYaml(sourceOf(text, "data/exports/fed-mastodon/export.yml"));
  return readMapping(mappingSchema.parse(file.value), file, []);
};
const mistakes = (text: string) => mappingOf(text).diagnostics;

function ingest(mapping: string, text: string, path = "x.csv") {
  const { value, diagnostics } = mappingOf(mapping);
  expect(diagnostics).toEqual([]);
  const place = samplePlace("mastodon", "2026-10-01", path);
  return ingestBytes(Buffer.from(text), path, {
    ...place,
    setup: { ...NO_SETUP, mapping: value },
  });
}

const DAILY = "kind: daily\ndates: YYYY-MM-DD\ncolumns: {Day: date, Fans: followers}\n";

describe("a mapping", () => {
  test.each([
    ["kind: daily\ncolumns: {Day: date, Fans: followers}", "no-date-format 1:1"],
    ["kind: daily\ndates: YYYY-MM-DD\ncolumns: {Fans: followers}", "no-date 1:1"],
    ["kind: daily\ndates: YYYY-MM-DD\ncolumns: {Day: date}", "no-metric 1:1"],
    ["kind: posts\ncolumns: {Seen: views}", "no-post 1:1"],
    ["kind: posts\ncolumns: {Id: post, Fans: followers}", "not-of-this-kind 2:21"],
    ["kind: total\ndates: YYYY-MM-DD\ncolumns: {Day: date, Seen: views}", "not-of-this-kind 3:22"],
    [`${DAILY}percent: [Fans]`, "not-a-ratio 4:11"],
    [DAILY.replace("followers", "folowers"), "unknown-metric 3:22"],
    [DAILY.replace("followers", "Followers"), "unknown-metric 3:22"],
    [DAILY.replace("followers}", "followers, All: followers}"), "mapped-twice 3:39"],
    [DAILY.replace("followers}", "followers, Text: title}"), "not-of-this-kind 3:39"],
  ])("%j is refused", (text, spot) => {
    expect(spots(mistakes(text))).toEqual([spot]);
  });

  test("says what was probably meant", () => {
    expect(mistakes(DAILY.replace("followers", "folowers"))[0]?.hint).toMatch(/^write followers,/);
  });

  test("takes names of its own, and parts of a metric", () => {
    expect(
      mistakes(DAILY.replace("followers}", "boosts_received, DE: 'views:country:DE'}")),
    ).toEqual([]);
  });
});

describe("a mapped table", () => {
  test("has every name that its header lacks told at once, with the place in the mapping", () => {
    const mapping = `${DAILY.replace("Fans", "Fan")}rows: {Account: a, Page: b}\n`;
    const { tables, diagnostics } = ingest(mapping, "Day,Fans,Acount\n2026-07-01,5,a\n");
    expect(tables).toEqual([]);
    expect(spots(diagnostics)).toEqual([
      "no-such-column 3:22",
      "no-such-column 4:8",
      "no-such-column 4:20",
    ]);
    expect(diagnostics.map((d) => d.hint)).toEqual([
      'did you mean "Fans"?',
      'did you mean "Acount"?',
      "use one of: Day, Fans, Acount.",
    ]);
  });

  test("with two columns of one name asks which is meant", () => {
    const text = "Day,Fans,Fans\n2026-07-01,5,6\n";
    expect(ingest(DAILY, text).diagnostics.map((d) => d.code)).toEqual(["column-name-twice"]);
    const second = ingest(DAILY.replace("Fans", "Fans (2)"), text).tables[0];
    expect(second?.observations.map((o) => o.value)).toEqual([6]);
    const third = ingest(DAILY.replace("Fans", "Fans (3)"), text);
    expect(third.diagnostics.map((d) => d.code)).toEqual(["no-such-column"]);
  });

  test("belongs to the mapping, whatever adapter knows it", () => {
    const youtube = "Date,Views\nTotal,5\n2026-07-01,5\n";
    const mapping =
      "kind: daily\ndates: YYYY-MM-DD\ncolumns: {Date: date, Views: views}\ntotals: {Date: Total}";
    const [table] = ingest(mapping, youtube).tables;
    expect(table).toMatchObject({ adapter: "mapped", rows: { read: 2, loaded: 2 } });
    expect(table?.observations.map((o) => [o.at, o.value])).toEqual([["2026-07-01", 5]]);
    expect(table?.checks).toEqual([
      { id: "total-row", ok: true, message: expect.stringContaining("add up to each") },
    ]);
  });

  test("is found below lines of other things, with any delimiter", () => {
    const text = "Report\t\nAccount\tferries\nFrom\tTo\n\nDay\tFans\n2026-07-01\t5\n";
    expect(ingest(DAILY, text).tables[0]?.observations.map((o) => o.source.line)).toEqual([6]);
  });

  test("without a row of this account is refused", () => {
    const { diagnostics } = ingest(
      `${DAILY}rows: {Who: us}\n`,
      "Day,Fans,Who\n2026-07-01,5,them\n",
    );
    expect(diagnostics[0]).toMatchObject({
      code: "other-account",
      message: 'No row of this table has Who = "us".',
    });
  });

  test("says whether its counts were paid for", () => {
    const text = "Day,Fans\n2026-07-01,5\n";
    const paid = (more: string) => ingest(DAILY + more, text).tables[0]?.observations[0]?.paid;
    expect([paid(""), paid("paid: organic\n")]).toEqual(["unknown", "organic"]);
  });

  test("leaves a total as of a day a stock, under a name of its own too", () => {
    const mapping =
      "kind: total\ndates: YYYY-MM-DD\ncolumns: {Day: date, Boosts: boosts_to_date, Fans: followers}";
    const [table] = ingest(mapping, "Day,Fans,Boosts\n2026-07-01,5,90\n2026-07-09,6,95\n").tables;
    expect(table?.observations.map((o) => [o.metric, o.from, o.at, o.value])).toEqual([
      ["boosts_to_date", null, "2026-07-01", 90],
      ["followers", null, "2026-07-01", 5],
      ["boosts_to_date", null, "2026-07-09", 95],
      ["followers", null, "2026-07-09", 6],
    ]);
    expect(table?.checks).toEqual([]);
  });

  test("of posts keeps ids as text, and refuses those that a spreadsheet rounded", () => {
    const mapping = "kind: posts\ncolumns: {Id: post, Seen: views}";
    const [table] = ingest(mapping, "Id,Seen\n113000000000000001,5\n1.13E+17,6\n,7\n").tables;
    expect(table?.posts.map((p) => [p.post, p.value, p.at])).toEqual([
      ["113000000000000001", 5, "2026-10-01"],
    ]);
    expect(table?.quarantine.map((q) => [q.line, q.column])).toEqual([
      [3, 1],
      [4, 1],
    ]);
  });
});
