import { cellText, type StoredCell } from "./cell.ts";
import type { WorkbookLimits } from "./limits.ts";
import { broken, tooMuch } from "./problem.ts";
import type { SheetRow, WorkbookSheet } from "./workbook-types.ts";

interface Line {
  readonly cells: string[];
  readonly faults: { column: number; message: string }[];
}

/** Collects the sheets of one workbook, and counts what they hold against the limits. */
export class SheetGrid {
  /** Whether the workbook counts its days from 1904, as those of old Macs do. */
  date1904 = false;
  readonly #limits: WorkbookLimits;
  readonly #sheets: WorkbookSheet[] = [];
  #name = "";
  #lines = new Map<number, Line>();
  #cells = 0;
  #characters = 0;

  constructor(limits: WorkbookLimits) {
    this.#limits = limits;
  }

  /** @throws DiagnosticsError */
  begin(name: string): void {
    if (this.#sheets.some((sheet) => sheet.name === name))
      throw broken(`Two of its sheets are called ${JSON.stringify(name)}.`);
    if (this.#sheets.length === this.#limits.sheets) throw this.#tooMuch("sheets", "sheets");
    this.#name = name;
    this.#lines = new Map();
  }

  /**
   * @param line row as the workbook counts it, from 1
   * @param column from 1
   * @throws DiagnosticsError beyond the limits
   */
  put(line: number, column: number, cell: StoredCell): void {
    const { text, fault } = cellText(cell, this.date1904);
    if (text === "" && fault === null) return;
    if (line > this.#limits.rows) throw this.#tooMuch("rows", "rows in a sheet");
    if (column > this.#limits.columns) throw this.#tooMuch("columns", "columns in a sheet");
    const row = this.#lines.get(line) ?? { cells: [], faults: [] };
    this.#lines.set(line, row);
    if (row.cells[column - 1])
      throw broken(
        `Sheet ${JSON.stringify(this.#name)} has two cells in row ${line}, column ${column}.`,
      );
    this.#cells += Math.max(1, column - row.cells.length);
    this.#characters += text.length;
    if (this.#cells > this.#limits.cells) throw this.#tooMuch("cells", "cells");
    if (this.#characters > this.#limits.characters) throw this.#tooMuch("characters", "characters");
    while (row.cells.length < column) row.cells.push("");
    row.cells[column - 1] = text;
    if (fault !== null) row.faults.push({ column, message: fault });
  }

  end(): void {
    const rows = [...this.#lines].map(([line, row]): SheetRow => ({ line, ...row }));
    this.#sheets.push({ name: this.#name, rows: rows.sort((a, b) => a.line - b.line) });
  }

  sheets(): readonly WorkbookSheet[] {
    return this.#sheets;
  }

  #tooMuch(limit: keyof WorkbookLimits, what: string) {
    return tooMuch(`it has more than ${this.#limits[limit]} ${what}, which no export has`);
  }
}
