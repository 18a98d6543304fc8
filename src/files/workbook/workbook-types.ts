export const WORKBOOK_KINDS = ["xlsx", "xls", "spreadsheetml"] as const;

export type WorkbookKind = (typeof WORKBOOK_KINDS)[number];

/** Why the text of a cell is not what the cell means; columns count from 1. */
export interface CellFault {
  readonly column: number;
  readonly message: string;
}

/**
 * A row that holds something. `line` is its number as Excel shows it. `cells` end with the last filled one,
 * and an empty cell is "".
 */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly faults: readonly CellFault[];
}

/** Rows without a filled cell are left out. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

export interface Workbook {
  readonly kind: WorkbookKind;
  /** In the order of their tabs. */
  readonly sheets: readonly WorkbookSheet[];
}
