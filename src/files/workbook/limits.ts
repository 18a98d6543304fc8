/**
 * How much of a workbook is read. A platform's export has a few sheets of at most some thousand rows; what is
 * far beyond is damaged or meant to do harm. All are counted while reading, before anything is kept.
 */
export const WORKBOOK_LIMITS = {
  /** Of the file. */
  bytes: 32 * 2 ** 20,
  /** Of an .xlsx, which is a zip: pictures and themes count too. */
  entries: 200,
  memberBytes: 32 * 2 ** 20,
  totalBytes: 64 * 2 ** 20,
  /** Sheets of the same number in each cell shrink some 15 times. */
  ratio: 200,
  sheets: 100,
  rows: 100_000,
  /** The widest export known has some 250. */
  columns: 1_000,
  /** Of all sheets, with the empty ones left of a filled one. */
  cells: 500_000,
  /** Of all cells: one stored text can be shown by very many. */
  characters: 16 * 2 ** 20,
};

export type WorkbookLimits = typeof WORKBOOK_LIMITS;

/** Bounds of the process that reads a workbook, should the counts above ever not hold it. */
export interface ProcessLimits {
  readonly milliseconds: number;
  /** Of its heap, beside which the bytes of the file lie. */
  readonly megabytes: number;
}

/** Some ten times what the largest known exports take. */
export const PROCESS_LIMITS: ProcessLimits = { milliseconds: 20_000, megabytes: 128 };
