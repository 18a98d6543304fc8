import { closeSync, openSync } from "node:fs";
import type { ExportRecord } from "../../adapters/adapter.ts";
import { faultText, readDelimited } from "../../files/delimited-records.ts";
import { CR, LF } from "./line-scan.ts";
import { BLOCK, type ByteScan, readFully } from "./scan-bytes.ts";

/** A record, and the physical line on which it ends. */
export interface PlacedRecord {
  readonly record: ExportRecord;
  readonly lastLine: number;
}

/**
 * Nearly every record fits into the first of these. A quotation mark that nothing closes within the last one is
 * taken for one that nothing closes at all.
 */
const WINDOWS = [1 << 12, 1 << 16, 1 << 20];

/** Reads single records of a long file just as a reader of the whole file would. */
export class RecordReader {
  readonly #file: string;
  readonly #path: string;
  readonly #scan: ByteScan;
  readonly #delimiter: string;
  #block = -1;
  /** Where lines begin that follow a break of the block, counted from the start of the file. */
  #starts: number[] = [];

  constructor(file: string, path: string, scan: ByteScan, delimiter: string) {
    this.#file = file;
    this.#path = path;
    this.#scan = scan;
    this.#delimiter = delimiter;
  }

  /**
   * Records that begin on these physical lines. Left out are empty lines, and lines inside a record before them.
   * @param lines ascending
   */
  *at(lines: Iterable<number>): Generator<PlacedRecord> {
    const fd = openSync(this.#file, "r");
    let passed = 0;
    try {
      for (const line of lines) {
        if (line <= passed) continue;
        const found = this.#read(fd, line);
        if (found === null) continue;
        passed = found.lastLine;
        yield found;
      }
    } finally {
      closeSync(fd);
    }
  }

  #read(fd: number, line: number): PlacedRecord | null {
    const start = this.#startOf(fd, line);
    let found: PlacedRecord | null = null;
    for (const size of WINDOWS) {
      const bytes = Buffer.allocUnsafe(size);
      const length = readFully(fd, bytes, start);
      const text = bytes.toString("utf8", 0, length);
      const whole = length < size;
      const end = text.search(/[\r\n]/);
      if (end === 0 || text === "") return null;
      if (end === -1 && !whole) continue;
      const first = end === -1 ? text : text.slice(0, end);
      found = this.#first(first, line);
      // Without a fault it ends with its line. With one, a quotation mark may reach over the line break.
      if (found?.record.fault === null || !this.#staysOpen(first)) return found;
      found = this.#first(text, line);
      if (whole || found?.record.fault === null) return found;
    }
    return found;
  }

  /** As adapters see a record. Their own reading is not used: with it every adapter would come into the thread. */
  #first(text: string, line: number): PlacedRecord | null {
    const [found] = readDelimited(text, this.#delimiter, 1);
    if (!found) return null;
    const { cells, raw, faults } = found;
    const [fault] = faults;
    const breaks = raw.match(/\r\n|\n|\r/g)?.length ?? 0;
    return {
      record: { line, cells, raw, fault: fault ? faultText(fault, line) : null },
      lastLine: line + breaks,
    };
  }

  /** Whether a quotation mark on the next line would end a cell of this one. */
  #staysOpen(line: string): boolean {
    const [record] = readDelimited(`${line}\n"`, this.#delimiter, 1);
    return (record?.raw.length ?? 0) > line.length;
  }

  #startOf(fd: number, line: number): number {
    if (line === 1) return 0;
    const { breaksBefore } = this.#scan;
    const block = lastBelow(breaksBefore, line - 1);
    if (block !== this.#block) this.#open(fd, block);
    const start = this.#starts[line - 2 - (breaksBefore[block] ?? 0)];
    if (start === undefined) throw new Error(`${this.#path} has no line ${line}`);
    return start;
  }

  #open(fd: number, block: number): void {
    const bytes = Buffer.allocUnsafe(BLOCK + 1);
    const length = readFully(fd, bytes, block * BLOCK);
    this.#block = block;
    this.#starts = [];
    for (let i = 0; i < Math.min(length, BLOCK); i++) {
      const byte = bytes[i];
      const pair = byte === CR && i + 1 < length && bytes[i + 1] === LF;
      if (byte === LF || (byte === CR && !pair)) this.#starts.push(block * BLOCK + i + 1);
    }
  }
}

/** Index of the last of some ascending numbers that is below a limit; the first of them is 0. */
function lastBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle;
    else high = middle;
  }
  return low;
}
