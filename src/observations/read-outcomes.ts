import { quarter } from "../calendar/quarter.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type CsvCell, readCsv } from "../files/csv-records.ts";
import { numberHint } from "../files/number-hint.ts";
import type { Read } from "../files/read-yaml.ts";
import { problem, type SourceFile } from "../files/source-file.ts";
import type { Observation } from "./observation.ts";

export const OUTCOMES_FILE = "data/outcomes.csv";

const COLUMNS = ["quarter", "organisation", "kind", "name", "value", "unit", "source"] as const;

/**
 * Reads `data/outcomes.csv`: what an organisation achieved (`outcome`) and what it put in (`input`), by quarter.
 * Each row becomes a flow named `<kind>:<name>` of the organisation. Strict, as all hand-kept files.
 */
export function readOutcomes(source: SourceFile | null): Read<Observation[]> {
  if (source === null) return { value: [], diagnostics: [] };
  const { records, diagnostics } = readCsv(source);
  const [header, ...rows] = records;
  if (!header) return { value: [], diagnostics };
  const problems: Diagnostic[] = [...diagnostics];
  const report = (cell: CsvCell, code: string, message: string, hint: string) =>
    problems.push(problem(source, cell, { code, message, hint }));
  const names = header.cells.map((c) => c.text);
  if (names.join() !== COLUMNS.join()) {
    const start = header.cells[0] ?? { text: "", line: 1, column: 1 };
    report(
      start,
      "columns",
      "The columns are not those of this file.",
      `begin it with: ${COLUMNS.join(",")}`,
    );
    return { value: [], diagnostics: problems };
  }
  const value: Observation[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const [when, organisation, kind, name, amount, unit, from] = row.cells;
    if (
      !when ||
      !organisation ||
      !kind ||
      !name ||
      !amount ||
      !unit ||
      !from ||
      row.cells.length !== COLUMNS.length
    ) {
      const last = row.cells.at(-1) ?? { text: "", line: row.line, column: 1 };
      report(
        last,
        "ragged-row",
        `This row has ${row.cells.length} cells; the header has ${COLUMNS.length}.`,
        "write one cell per column.",
      );
      continue;
    }
    for (const cell of [organisation, name, unit, from]) {
      if (cell.text.trim() === "")
        report(
          cell,
          "empty-cell",
          "This cell is empty.",
          "fill it in: a number without it cannot be traced.",
        );
    }
    if (!["outcome", "input"].includes(kind.text))
      report(
        kind,
        "unknown-kind",
        `"${kind.text}" is neither an outcome nor an input.`,
        "write outcome or input.",
      );
    if (!/^\d+(\.\d+)?$/.test(amount.text))
      report(amount, "not-a-number", `"${amount.text}" is not a number.`, numberHint(amount.text));
    if (!/^\d{4}-Q[1-4]$/.test(when.text)) {
      report(
        when,
        "not-a-quarter",
        `"${when.text}" is not a quarter.`,
        "write year and quarter, such as 2026-Q3.",
      );
      continue;
    }
    const key = JSON.stringify([when.text, organisation.text, kind.text, name.text]);
    if (seen.has(key))
      report(
        name,
        "duplicate-row",
        `"${name.text}" stands twice for this quarter and organisation.`,
        "keep the row that is right.",
      );
    seen.add(key);
    const { from: first, to } = quarter(when.text);
    value.push({
      account: organisation.text,
      platform: "other",
      surface: "organisation",
      metric: `${kind.text}:${name.text}`,
      from: first,
      at: to,
      value: Number(amount.text),
      unit: unit.text,
      source: { file: source.path, line: amount.line, column: amount.column },
      retrievedOn: null,
      definition: null,
      status: "observed",
      paid: "unknown",
      capturedBy: from.text,
    });
  }
  return { value: problems.length > 0 ? [] : value, diagnostics: problems };
}
