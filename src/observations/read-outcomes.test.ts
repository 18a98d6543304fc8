import { describe, expect, it } from "vitest";
import { sourceOf, spots } from "../files/fixtures/source-of.ts";
import { readOutcomes } from "./read-outcomes.ts";

const HEAD = "quarter,organisation,kind,name,value,unit,source";
const read = (...rows: string[]) =>
  readOutcomes(sourceOf([HEAD, ...rows].join("\n"), "data/outcomes.csv"));
const row = (changes: Partial<Record<"quarter" | "kind" | "name" | "value" | "unit", string>>) => {
  const cells = { quarter: "2026-Q3", kind: "outcome", name: "donations", value: "5", unit: "EUR" };
  const { quarter, kind, name, value, unit } = { ...cells, ...changes };
  return `${quarter},Ferries,${kind},${name},${value},${unit},ledger`;
};

describe("outcomes", () => {
  it("are none where there is no file, no text, or a header alone", () => {
    for (const source of [null, sourceOf(""), sourceOf(`${HEAD}\n`)])
      expect(readOutcomes(source)).toEqual({ value: [], diagnostics: [] });
  });

  it("and inputs are flows of a quarter, in the unit of their row", () => {
    const { value, diagnostics } = read(
      row({ value: "1234.50" }),
      row({ name: "sign_ups", value: "0", unit: "sign-ups" }),
      row({ kind: "input", name: "staff_hours", value: "12.5", unit: "hours" }),
      row({ kind: "input", name: "cost", value: "900", unit: "CHF" }),
    );
    expect(diagnostics).toEqual([]);
    expect(value.map((o) => [o.metric, o.value, o.unit])).toEqual([
      ["outcome:donations", 1234.5, "EUR"],
      ["outcome:sign_ups", 0, "sign-ups"],
      ["input:staff_hours", 12.5, "hours"],
      ["input:cost", 900, "CHF"],
    ]);
    expect(value[0]).toMatchObject({
      account: "Ferries",
      from: "2026-07-01",
      at: "2026-09-30",
      source: { file: "data/outcomes.csv", line: 2, column: 35 },
      capturedBy: "ledger",
    });
  });

  it("of money are negative where refunds exceed what came in", () => {
    expect(read(row({ value: "-20.05" })).value.map((o) => o.value)).toEqual([-20.05]);
  });

  it.each([
    [row({ value: "-5", unit: "people" }), "negative-amount 2:35"],
    [row({ value: "1234.505" }), "too-many-decimals 2:35"],
    [row({ value: "12.5", unit: "JPY" }), "too-many-decimals 2:35"],
    [row({ value: "90071992547409.93", unit: "EUR" }), "too-many-digits 2:35"],
    [row({ value: "1 234" }), "not-a-number 2:35"],
    [row({ value: "--5" }), "not-a-number 2:35"],
    [row({ value: "" }), "not-a-number 2:35"],
    [row({ unit: "eur" }), "unknown-unit 2:37"],
    [row({ unit: "$" }), "unknown-unit 2:37"],
    [row({ unit: " " }), "empty-cell 2:37"],
    [row({ kind: "result" }), "unknown-kind 2:17"],
    [row({ quarter: "Q3 2026" }), "not-a-quarter 2:1"],
    [`${row({})},more`, "ragged-row 2:48"],
  ])("of %j say what is wrong and where", (line, spot) => {
    const { value, diagnostics } = read(line);
    expect(spots(diagnostics)).toEqual([spot]);
    expect(value).toEqual([]);
  });

  it("take three decimals where the currency has them", () => {
    expect(read(row({ value: "1.505", unit: "KWD" })).value[0]?.value).toBe(1.505);
  });

  it("refuse a second value of a quarter, and a second unit of a name", () => {
    expect(spots(read(row({}), row({ value: "6" })).diagnostics)).toEqual(["duplicate-row 3:25"]);
    const other = read(row({}), row({ quarter: "2026-Q4", unit: "USD" })).diagnostics;
    expect(spots(other)).toEqual(["unit-changes 3:37"]);
    expect(other[0]?.message).toContain("in EUR on line 2");
  });

  it("say what to write for a spoken number", () => {
    expect(read(row({ value: '"1,234,567"' })).diagnostics[0]?.hint).toBe(
      "write the digits only: 1234567.",
    );
  });

  it("refuse other columns as a whole", () => {
    expect(spots(readOutcomes(sourceOf("quarter,value\n2026-Q3,5\n")).diagnostics)).toEqual([
      "columns 1:1",
    ]);
  });
});
