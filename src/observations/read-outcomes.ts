import { quarter } from "../calendar/quarter.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type CsvCell, type CsvRecord, readCsv } from "../files/csv-records.ts";
import type { Read } from "../files/read-yaml.ts";
import { problem, type SourceFile } from "../files/source-file.ts";
import type { Observation } from "./observation.ts";
import { readAmount, unitFault } from "./outcome-amount.ts";

export const OUTCOMES_FILE = "data/outcomes.csv";

const COLUMNS = ["quarter", "organisation", "kind", "name", "value", "unit", "source"] as const;
type Column = (typeof COLUMNS)[number];
type Cells = Readonly<Record<Column, CsvCell>>;
type Report = (cell: CsvCell, what: { code: string; message: string; hint: string }) => void;

/**
 * Reads `data/outcomes.csv`: what an organisation achieved (`outcome`: donations, sign-ups, volunteers) and what
 * it put in (`input`: hours, cost), by quarter. Each row becomes a flow named `<kind>:<name>` of the organisation,
 * in the unit of the row; money in the code of its currency. Strict, as all hand-kept files.
 */
export function readOutcomes(source: SourceFile | null): Read<Observation[]> {
  if (source === null) return { value: [], diagnostics: [] };
  const { records, diagnostics } = readCsv(source);
  const [header, ...rows] = records;
  if (!header) return { value: [], diagnostics };
  const problems: Diagnostic[] = [...diagnostics];
  const report: Report = (cell, what) => problems.push(problem(source, cell, what));
  if (header.cells.map((c) => c.text).join() !== COLUMNS.join()) {
    report(header.cells[0] ?? startOf(header), {
      code: "columns",
      message: "The columns are not those of this file.",
      hint: `begin it with: ${COLUMNS.join(",")}`,
    });
    return { value: [], diagnostics: problems };
  }
  const cells = rows.flatMap((row) => cellsOf(row, report) ?? []);
  const value = cells.flatMap((row) => readRow(source.path, row, report) ?? []);
  checkRepeats(cells, report);
  return { value: problems.length > 0 ? [] : value, diagnostics: problems };
}

function cellsOf(row: CsvRecord, report: Report): Cells | null {
  const [quarter, organisation, kind, name, value, unit, source, ...more] = row.cells;
  if (quarter && organisation && kind && name && value && unit && source && more.length === 0)
    return { quarter, organisation, kind, name, value, unit, source };
  report(row.cells.at(-1) ?? startOf(row), {
    code: "ragged-row",
    message: `This row has ${row.cells.length} cells; the header has ${COLUMNS.length}.`,
    hint: "write one cell per column.",
  });
  return null;
}

function readRow(file: string, row: Cells, report: Report): Observation | null {
  for (const cell of [row.organisation, row.name, row.unit, row.source]) {
    if (cell.text.trim() === "")
      report(cell, {
        code: "empty-cell",
        message: "This cell is empty.",
        hint: "fill it in: a number without it cannot be traced.",
      });
  }
  if (!["outcome", "input"].includes(row.kind.text))
    report(row.kind, {
      code: "unknown-kind",
      message: `"${row.kind.text}" is neither an outcome nor an input.`,
      hint: "write outcome or input.",
    });
  const unit = unitFault(row.unit.text);
  if (unit) report(row.unit, unit);
  const value = readAmount(row.value.text, row.unit.text);
  if (typeof value !== "number") report(row.value, value);
  if (!/^\d{4}-Q[1-4]$/.test(row.quarter.text)) {
    report(row.quarter, {
      code: "not-a-quarter",
      message: `"${row.quarter.text}" is not a quarter.`,
      hint: "write year and quarter, such as 2026-Q3.",
    });
    return null;
  }
  if (typeof value !== "number") return null;
  const { from, to } = quarter(row.quarter.text);
  return {
    account: row.organisation.text,
    platform: "other",
    surface: "organisation",
    metric: `${row.kind.text}:${row.name.text}`,
    from,
    at: to,
    value,
    unit: row.unit.text,
    source: { file, line: row.value.line, column: row.value.column },
    retrievedOn: null,
    definition: null,
    status: "observed",
    paid: "unknown",
    capturedBy: row.source.text,
  };
}

/** One name has one value a quarter and one unit in all of them, or quarters could not be compared. */
function checkRepeats(rows: readonly Cells[], report: Report): void {
  const units = new Map<string, CsvCell>();
  const quarters = new Set<string>();
  for (const { quarter, organisation, kind, name, unit } of rows) {
    const series = JSON.stringify([organisation.text, kind.text, name.text]);
    const key = JSON.stringify([series, quarter.text]);
    if (quarters.has(key))
      report(name, {
        code: "duplicate-row",
        message: `"${name.text}" stands twice for this quarter and organisation.`,
        hint: "keep the row that is right.",
      });
    quarters.add(key);
    const first = units.get(series) ?? unit;
    if (first.text !== unit.text)
      report(unit, {
        code: "unit-changes",
        message: `"${name.text}" is in ${unit.text} here, and in ${first.text} on line ${first.line}.`,
        hint: "write both in one unit, or give one of them another name, such as cost_usd.",
      });
    units.set(series, first);
  }
}

function startOf({ line }: CsvRecord): CsvCell {
  return { text: "", line, column: 1 };
}
