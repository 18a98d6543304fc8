import { describe, expect, it } from "vitest";
import { sourceOf, spots } from "../files/fixtures/source-of.ts";
import { readAnchors } from "./read-anchors.ts";

const HEAD = "platform,account,date,followers_total,videos_total,posts_total,source,captured_by";
const read = (...rows: string[]) =>
  readAnchors(sourceOf([HEAD, ...rows].join("\n"), "data/anchors.csv"));

describe("hand-kept totals", () => {
  it("are none where there is no file, no text, or a header alone", () => {
    for (const source of [null, sourceOf(""), sourceOf(`${HEAD}\n`)])
      expect(readAnchors(source)).toEqual({ value: [], diagnostics: [] });
  });

  it("make one observation per filled column, each with its own cell as source", () => {
    const { value, diagnostics } = read("x,alpha,2021-02-17,3400000,,12,profile page,Ada");
    expect(diagnostics).toEqual([]);
    expect(value.map((o) => [o.metric, o.value, o.unit, o.source.line, o.source.column])).toEqual([
      ["followers", 3400000, "followers", 2, 20],
      ["posts_total", 12, "posts", 2, 29],
    ]);
    expect(value[0]).toMatchObject({
      from: null,
      at: "2021-02-17",
      capturedBy: "Ada, from profile page",
    });
  });

  it("keep an observed 0 and never make one of an empty cell", () => {
    const { value } = read("x,alpha,2021-02-17,0,,,page,Ada");
    expect(value.map((o) => o.value)).toEqual([0]);
  });

  it.each([
    ["x,alpha,2021-02-17,3.4 million,,,page,Ada", "not-a-count 2:20"],
    ["x,alpha,2021-02-17,-5,,,page,Ada", "not-a-count 2:20"],
    ["x,alpha,2021-02-17,9007199254740993,,,page,Ada", "not-a-count 2:20"],
    ["x,alpha,2021-02-30,5,,,page,Ada", "not-a-date 2:9"],
    ["twiter,alpha,2021-02-17,5,,,page,Ada", "unknown-platform 2:1"],
    ["x,,2021-02-17,5,,,page,Ada", "empty-cell 2:3"],
    ["x,alpha,2021-02-17,5,,,page, ", "empty-cell 2:29"],
    ["x,alpha,2021-02-17,,,,page,Ada", "no-total 2:1"],
    ["x,alpha,2021-02-17,5,,page,Ada", "ragged-row 2:28"],
    ["x,alpha,2021-02-17,3,400,000,,,page,Ada", "ragged-row 2:37"],
  ])("of %j say what is wrong and where", (row, spot) => {
    const { value, diagnostics } = read(row);
    expect(spots(diagnostics)).toEqual([spot]);
    expect(value).toEqual([]);
  });

  it("say what to write for a spoken number", () => {
    const { diagnostics } = read('x,alpha,2021-02-17,"3,400,000",,,page,Ada');
    expect(diagnostics[0]?.hint).toBe("write the digits only: 3400000.");
  });

  it("refuse two totals of one account on one day, and name the first", () => {
    const row = "x,alpha,2021-02-17,5,,,page,Ada";
    const { diagnostics } = read(row, row.replace(",5,", ",6,"), row.replace("alpha", "beta"));
    expect(spots(diagnostics)).toEqual(["duplicate-total 3:20"]);
    expect(diagnostics[0]?.message).toContain("Line 2");
  });

  it("tell a missing column once, not again in each row", () => {
    const head = HEAD.replace("date,", "dat,");
    const { diagnostics } = readAnchors(
      sourceOf(`\n${head}\nx,a,2021-01-01,5,,,p,A\nx,a,2021-01-02,6,,,p,A`),
    );
    expect(spots(diagnostics)).toEqual(["unknown-column 2:18", "missing-column 2:1"]);
    expect(diagnostics[0]?.hint).toBe('did you mean "date"?');
  });

  it("refuse a column that stands twice", () => {
    expect(spots(readAnchors(sourceOf(`${HEAD},date\n`)).diagnostics)).toEqual([
      "duplicate-column 1:83",
    ]);
  });

  it("tell all problems of a file at once", () => {
    const { diagnostics } = read(
      "twiter,alpha,17.2.2021,many,,,page,",
      'x,alpha,2021-02-17,1,,,page,Ada"',
    );
    expect(spots(diagnostics)).toEqual([
      "csv-syntax 3:32",
      "empty-cell 2:36",
      "unknown-platform 2:1",
      "not-a-date 2:14",
      "not-a-count 2:24",
    ]);
  });
});
