import { describe, expect, it } from "vitest";
import { HOSTILE, sourceOf, spots } from "../files/fixtures/source-of.ts";
import { readBenchmarks } from "./read-benchmarks.ts";

const HEAD =
  "id,sector,platform,metric,statistic,value,denominator,followers_from,followers_to,year,publisher,url";
const CELLS = {
  id: "yearbook-x",
  sector: "nonprofits",
  platform: "x",
  metric: "engagement_rate",
  statistic: "median",
  value: "2.6%",
  denominator: "followers",
  followers_from: "5000",
  followers_to: "",
  year: "2024",
  publisher: "The Yearbook",
  url: "https://yearbook.example/2024",
};
const row = (changes: Partial<typeof CELLS> = {}) =>
  Object.values({ ...CELLS, ...changes })
    .map((text) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
    .join(",");
const read = (...rows: string[]) =>
  readBenchmarks(sourceOf([HEAD, ...rows].join("\n"), "data/benchmarks.csv"));

describe("benchmarks", () => {
  it("are none where there is no file, no text, or a header alone", () => {
    for (const source of [null, sourceOf(""), sourceOf(`${HEAD}\n`)])
      expect(readBenchmarks(source)).toEqual({ value: [], diagnostics: [] });
  });

  it("are rates of others, each with its row", () => {
    expect(read(row())).toEqual({
      value: [
        {
          id: "yearbook-x",
          sector: "nonprofits",
          platform: "x",
          metric: "engagement_rate",
          statistic: "median",
          value: 0.026,
          denominator: "followers",
          followersFrom: 5000,
          followersTo: null,
          year: 2024,
          publisher: "The Yearbook",
          url: "https://yearbook.example/2024",
          at: { file: "data/benchmarks.csv", line: 2, column: 48 },
        },
      ],
      diagnostics: [],
    });
  });

  it("are exact, and seconds are no percentage", () => {
    const value = (given: Partial<typeof CELLS>) => read(row(given)).value[0]?.value;
    expect(value({ value: "0.07 %" })).toBe(0.0007);
    expect(value({ value: "5.69%" })).toBe(0.0569);
    expect(value({ value: "0%" })).toBe(0);
    expect(value({ metric: "average_view_duration_s", value: "12.5" })).toBe(12.5);
    expect(value({ metric: "average_view_duration_s", value: "12.5%" })).toBeUndefined();
  });

  it.each([
    [{ id: "The Yearbook" }, "invalid-value 2:1"],
    [{ sector: " " }, "invalid-value 2:12"],
    [{ platform: "twitter" }, "unknown-value 2:23"],
    [{ metric: "views" }, "unknown-value 2:25"],
    [{ statistic: "average" }, "unknown-value 2:41"],
    [{ value: "0.026" }, "not-a-percentage 2:48"],
    [{ value: "101%" }, "not-a-percentage 2:48"],
    [{ value: "-1%" }, "negative-amount 2:48"],
    [{ value: "2-3%" }, "not-a-number 2:48"],
    [{ value: "" }, "not-a-number 2:48"],
    [{ denominator: "fans" }, "unknown-value 2:53"],
    [{ followers_from: "5k" }, "not-a-count 2:63"],
    [{ followers_to: "4999" }, "reversed-range 2:68"],
    [{ year: "24" }, "not-a-year 2:69"],
    [{ year: "2024/25" }, "not-a-year 2:69"],
    [{ publisher: "" }, "invalid-value 2:74"],
    [{ url: "yearbook.example" }, "invalid-value 2:87"],
  ])("with %j say what is wrong and where", (changes, spot) => {
    const { value, diagnostics } = read(row(changes));
    expect(spots(diagnostics)).toEqual([spot]);
    expect(value).toEqual([]);
  });

  it("tell all problems of a row at once, each at its cell", () => {
    const wrong = "A,s,y,m,n,1,f,1.5,-1,0,p,u";
    expect(spots(read(wrong).diagnostics)).toEqual([
      "unknown-value 2:5",
      "unknown-value 2:7",
      "unknown-value 2:9",
      "unknown-value 2:13",
      "not-a-count 2:15",
      "not-a-count 2:19",
      "not-a-year 2:22",
      "invalid-value 2:1",
      "invalid-value 2:26",
    ]);
  });

  it("offer both readings of a bare number", () => {
    const hint = (value: string) => read(row({ value })).diagnostics[0]?.hint;
    expect(hint("0.06")).toBe("write 6% or 0.06%, as is meant.");
    expect(hint("2.6")).toBe("write 2.6%, if it is a percentage at all.");
    expect(hint("about 3%")).toBe("write the percentage, such as 2.6%.");
  });

  it("have ids of their own, and exactly these columns", () => {
    const again = read(row(), row({ year: "2025" })).diagnostics;
    expect(spots(again)).toEqual(["duplicate-id 3:1"]);
    expect(again[0]?.message).toContain("line 2");
    expect(spots(read(`${row()},more`).diagnostics)).toEqual(["ragged-row 2:117"]);
    expect(spots(readBenchmarks(sourceOf("id,sector\na,b\n")).diagnostics)).toEqual([
      "columns 1:1",
    ]);
  });

  it("keep hostile text as text", () => {
    for (const text of HOSTILE.filter((t) => t.trim() !== "")) {
      const [benchmark] = read(row({ sector: text })).value;
      if (benchmark) expect(benchmark.sector).toBe(text);
      else expect(read(row({ sector: text })).diagnostics.length).toBeGreaterThan(0);
    }
  });
});
