import { describe, expect, test } from "vitest";
import { ingestBytes } from "../ingest-file.ts";
import { samplePlace } from "../test-fixtures.ts";

function read(text: string, asOf: string | null = null) {
  const place = samplePlace("tiktok", "2026-10-01", "x.csv");
  return ingestBytes(Buffer.from(text), "x.csv", { ...place, setup: { ...place.setup, asOf } });
}
const gender = (...shares: readonly string[]) =>
  read(`Gender,Distribution\n${shares.map((share, i) => `g${"abc"[i]},${share}`).join("\n")}`);
const territories = (...names: readonly string[]) =>
  read(`Top territories,Distribution\n${names.map((n) => `${n},${1 / names.length}`).join("\n")}`);
const values = (file: ReturnType<typeof read>) =>
  file.tables[0]?.observations.map((o) => [o.metric.split(":").at(-1), o.value]);
const problem = ({ diagnostics: [first] }: ReturnType<typeof read>) => first?.message;

describe("shares of the followers", () => {
  test("are fractions or percentages by what the whole table adds up to", () => {
    expect(values(gender("0.995", "0.005"))).toEqual([
      ["ga", 0.995],
      ["gb", 0.005],
    ]);
    expect(values(gender("99.5", "0.5"))).toEqual([
      ["ga", 0.995],
      ["gb", 0.005],
    ]);
    expect(values(gender("61%", "37.5%", "1.5 %"))).toEqual([
      ["ga", 0.61],
      ["gb", 0.375],
      ["gc", 0.015],
    ]);
    expect(values(gender("1", "0"))).toEqual([
      ["ga", 1],
      ["gb", 0],
    ]);
  });

  test.each([
    [["0.5", "0.3"], "0.8"],
    [["50", "30"], "80"],
    [["0.5%", "0.5%"], "1"],
    [["0,5", "0,5"], "0"],
  ])("that add up to something else are refused: %s", (shares, sum) => {
    expect(problem(gender(...shares.map((s) => `"${s}"`)))).toBe(
      `The shares add up to ${sum}, which is neither 1 nor 100, so it is unknown of what they are shares.`,
    );
  });

  test("hold on the day of the download, or on the day that export.yml names", () => {
    const [table] = read("Gender,Distribution\nFemale,1", "2026-09-12").tables;
    expect(table?.observations.map(({ from, at }) => [from, at])).toEqual([[null, "2026-09-12"]]);
    expect(table?.checks[0]?.message).toContain("dated by as-of in export.yml, 2026-09-12");
  });

  test("are of countries by code or by English name, alike in all rows", () => {
    expect(values(territories("de", "XK"))?.map(([part]) => part)).toEqual(["DE", "XK"]);
    expect(
      values(territories("Turkey", "Hong Kong", "Others", "Côte d’Ivoire"))?.map(([part]) => part),
    ).toEqual([...["TR", "HK", "others", "CI"]]);
    expect(problem(territories("Germany", "Poland", "FR"))).toBe(
      '"FR" is no name as the other rows have them.',
    );
    expect(problem(territories("DE", "Atlantis"))).toBe(
      '"Atlantis" is no name as the other rows have them.',
    );
    expect(problem(territories("DE", "UK"))).toBe('"UK" is no name as the other rows have them.');
  });

  test("never make a metric of hostile text", () => {
    expect(problem(read("Gender,Distribution\n<b>x,1"))).toBe(
      '"<b>x" is no name as the other rows have them.',
    );
  });
});

describe("hours of active followers", () => {
  const hours = (...rows: readonly string[]) =>
    read(`Date,Hour,Active followers\n${rows.join("\n")}`).tables[0];

  test("of a day gone by keep their zeros", () => {
    const table = hours("September 30,22,4", "September 30,23,0");
    expect(table?.observations.map((o) => o.value)).toEqual([4, 0]);
  });

  test("of the day of the download are missing from the last one counted on", () => {
    const table = hours("October 1,0,0", "October 1,1,3", "October 1,2,0", "October 1,3,0");
    expect(table?.observations.map((o) => o.value)).toEqual([0, 3, null, null]);
    expect(table?.checks.map((c) => c.message)).toContain(
      "2026-10-01 was not over: its last 2 hours are 0 in the file and are read as missing.",
    );
  });

  test("that disagree are quarantined", () => {
    const table = hours(
      "September 30,7,4",
      "September 30,7,5",
      "September 30,8,5",
      "September 30,8,5",
    );
    expect(table?.quarantine.map((q) => q.reason)).toEqual([
      "Lines 2, 3 give different values for hour 7 of 2026-09-30.",
      "Lines 2, 3 give different values for hour 7 of 2026-09-30.",
    ]);
    expect(table?.rows).toEqual({ read: 4, loaded: 2, quarantined: 2 });
  });
});
