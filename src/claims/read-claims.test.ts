import { describe, expect, it } from "vitest";
import { sourceOf, spots } from "../files/fixtures/source-of.ts";
import { readClaims } from "./read-claims.ts";

const SOURCES = `sources:
  paper:
    title: An interview
    publisher: The Paper
    url: https://paper.example/a
    published: 2021-02-17
    type: interview
claims:
`;
const FIRST = 9;

/** An entry whose lines, from its id on, are: id, source, as-of, then those given. */
function entry(id: string, given: readonly string[] = [], asOf = "{precision: undated}"): string {
  const lines = [
    `- id: ${id}`,
    "  source: paper",
    `  as-of: ${asOf}`,
    ...given.map((g) => `  ${g}`),
    "  statement: It was said.",
    "  subject: Alpha",
    "  metric: followers",
    "  scope: account",
    "  class: outtake",
    "  stated-by: Ada",
    "  status: self-reported",
  ];
  return `${lines.map((l) => `  ${l}`).join("\n")}\n`;
}
const read = (...entries: string[]) =>
  readClaims(sourceOf(SOURCES + entries.join(""), "data/claims.yml"));
const only = (...args: Parameters<typeof entry>) => read(entry(...args)).value[0];

describe("the claims ledger", () => {
  it("is empty where there is no file, and where it holds comments alone", () => {
    expect(readClaims(null)).toEqual({ value: [], diagnostics: [] });
    expect(readClaims(sourceOf("# later\n"))).toEqual({ value: [], diagnostics: [] });
  });

  it("says of each claim where it stands", () => {
    const { value, diagnostics } = read(entry("a"), entry("b"));
    expect(diagnostics).toEqual([]);
    expect(value.map((c) => c.at)).toEqual([
      { file: "data/claims.yml", line: FIRST, column: 9 },
      { file: "data/claims.yml", line: FIRST + 10, column: 9 },
    ]);
  });

  it("takes a number without an interval as exact, and no number as none", () => {
    expect(only("a", ["value: 5"])?.interval).toEqual({ lo: 5, hi: 5 });
    expect(only("a")?.interval).toBeNull();
    expect(only("a", ["value: 5", "interval: [5, null]"])?.interval).toEqual({ lo: 5, hi: null });
  });

  it("never takes missing for 0", () => {
    expect(only("a")).toMatchObject({ value: null, unit: null, date: null, account: null });
  });

  it("dates a claim by its own date, else by its publication, else not at all", () => {
    const asOf = (text: string) => only("a", [], text)?.asOf;
    expect(asOf("{date: 2019-06, precision: month}")).toEqual({
      from: "2019-06-01",
      to: "2019-06-30",
      precision: "month",
    });
    expect(asOf("{precision: publication}")).toMatchObject({
      from: "2021-02-17",
      to: "2021-02-17",
    });
    expect(asOf("{precision: undated}")).toMatchObject({ from: null, to: null });
  });

  it("reads a claimed date as all the days that it can mean", () => {
    expect(only("a", ["date: 2019"])?.date).toMatchObject({ from: "2019-01-01", to: "2019-12-31" });
  });

  it("refuses an id that is a number, at its place", () => {
    const { diagnostics } = read(entry("2021"));
    expect(spots(diagnostics)).toEqual([`wrong-type ${FIRST}:9`]);
    expect(diagnostics[0]?.hint).toBe('put it into quotation marks: "2021".');
  });

  it("locates ids that stand twice, unknown sources and conflicts with nothing", () => {
    const twice = read(entry("alpha"), entry("alpha"));
    expect(spots(twice.diagnostics)).toEqual([`duplicate-id ${FIRST + 10}:9`]);
    const source = read(entry("alpha").replace("source: paper", "source: papre"));
    expect(spots(source.diagnostics)).toEqual([`unknown-source ${FIRST + 1}:13`]);
    expect(source.diagnostics[0]?.hint).toBe('did you mean "paper"?');
    const conflict = read(entry("alpha"), entry("beta", ["conflicts-with: [alpha, alpah]"]));
    expect(spots(conflict.diagnostics)).toEqual([`unknown-claim ${FIRST + 13}:29`]);
    expect(conflict.diagnostics[0]?.hint).toBe('did you mean "alpha"?');
  });

  it.each([
    [["value: 5", "interval: [6, 7]"], "interval", 4],
    [["value: 5", "interval: [1, 4]"], "interval", 4],
    [["interval: [7, 6]"], "interval", 3],
    [["value: 9007199254740993"], "not-a-count", 3],
  ])("refuses %j", (given, code, line) => {
    const { diagnostics } = read(entry("a", given as string[]));
    expect(diagnostics.map((d) => `${d.code} ${d.at?.line}`)).toEqual([
      `${code} ${FIRST + (line as number)}`,
    ]);
    expect(diagnostics[0]?.message).not.toMatch(/undefined|null|value \.$/);
  });

  it("locates a quotation of more than 25 words and a page without https", () => {
    const long = read(entry("a", [`quote: ${"word ".repeat(26).trim()}`]));
    expect(spots(long.diagnostics)).toEqual([`invalid-value ${FIRST + 3}:12`]);
    const page = readClaims(sourceOf(`${SOURCES.replace("https", "http")}  []\n`));
    expect(spots(page.diagnostics)).toEqual(["invalid-value 5:10"]);
  });

  it("offers a misspelt status, also far down the list", () => {
    const { diagnostics } = read(entry("a"), entry("b").replace("self-reported", "self-reportet"));
    expect(spots(diagnostics)).toEqual([`unknown-value ${FIRST + 19}:13`]);
    expect(diagnostics[0]?.hint).toBe('did you mean "self-reported"?');
  });
});
