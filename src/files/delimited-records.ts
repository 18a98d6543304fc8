import { NextCharacter } from "./next-character.ts";
import type { TextPlace } from "./text-place.ts";

/** What a lenient reader would guess at. */
export interface SyntaxFault extends TextPlace {
  readonly message: string;
  readonly hint: string;
}

/** @param from the line of the file on which the text that was read begins */
export function faultText({ message, line, column }: SyntaxFault, from = 1): string {
  return `${message} (line ${from + line - 1}, character ${column})`;
}

export interface DelimitedRecord {
  /** Physical line on which the record begins, always at its first character. */
  readonly line: number;
  readonly cells: readonly string[];
  /** As it stands in the file, without the line break that ends it. */
  readonly raw: string;
  /** A record with faults was not read exactly; its cells are a guess for messages. */
  readonly faults: readonly SyntaxFault[];
}

/**
 * Strict RFC 4180 reading with any one-character delimiter, LF, CR or CRLF.
 * Each record keeps the physical line on which it begins, also behind cells with line breaks.
 * Blank lines are passed over: a table of one column cannot hold an unquoted empty cell.
 *
 * Nothing throws and nothing is lost: a quote inside an unquoted cell and text after a closing quote are faults of
 * their record. Where a quote is not closed on its line, and then never or only by one that has text behind it,
 * the quote that closes is missing: the record ends with the line on which it was opened, and reading goes on with
 * the next line. So one missing quote costs one record, and not the rest of the file.
 * @param most reads no more records than these
 */
export function readDelimited(
  text: string,
  delimiter: string,
  most = Number.POSITIVE_INFINITY,
): DelimitedRecord[] {
  const reader = new Reader(text, delimiter);
  const records: DelimitedRecord[] = [];
  while (records.length < most) {
    const record = reader.next();
    if (record === null) break;
    records.push(record);
  }
  return records;
}

const NO_FAULTS: readonly SyntaxFault[] = [];

class Reader {
  readonly #text: string;
  readonly #delimiter: string;
  readonly #delimiters: NextCharacter;
  readonly #quotes: NextCharacter;
  readonly #feeds: NextCharacter;
  readonly #returns: NextCharacter;
  #i = 0;
  #line = 1;
  #lineStart = 0;
  #faults: SyntaxFault[] = [];

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
    this.#delimiters = new NextCharacter(text, delimiter);
    this.#quotes = new NextCharacter(text, '"');
    this.#feeds = new NextCharacter(text, "\n");
    this.#returns = new NextCharacter(text, "\r");
  }

  next(): DelimitedRecord | null {
    while (this.#i < this.#text.length && this.#nextBreak(this.#i) === this.#i) this.#passBreak();
    if (this.#i >= this.#text.length) return null;
    const [from, line] = [this.#i, this.#line];
    const end = this.#nextBreak(from);
    const isBare = this.#quotes.at(from) >= end;
    if (isBare) this.#i = end;
    const cells = isBare ? null : this.#cells();
    const raw = this.#text.slice(from, this.#i);
    const faults = isBare ? NO_FAULTS : this.#faults;
    if (this.#i < this.#text.length) this.#passBreak();
    return { line, cells: cells ?? raw.split(this.#delimiter), raw, faults };
  }

  #cells(): string[] {
    this.#faults = [];
    const cells = [this.#cell()];
    while (this.#text[this.#i] === this.#delimiter) {
      this.#i++;
      cells.push(this.#cell());
    }
    return cells;
  }

  #cell(): string {
    return this.#text[this.#i] === '"' ? this.#quoted() : this.#bare();
  }

  #bare(): string {
    const from = this.#i;
    const end = this.#endOfCell(from);
    const quote = this.#quotes.at(from);
    if (quote < end) this.#complain(quote, STRAY_QUOTE);
    this.#i = end;
    return this.#text.slice(from, end);
  }

  #quoted(): string {
    const open = this.#i;
    let close = this.#quotes.at(open + 1);
    let isDoubled = false;
    // Of quotes in a row each two are one of the cell's own, so an odd number closes it.
    for (let run = this.#runOfQuotes(close); run > 0; run = this.#runOfQuotes(close)) {
      isDoubled ||= run > 1;
      if (run % 2 === 1) {
        close += run - 1;
        break;
      }
      close = this.#quotes.at(close + run);
    }
    const end = close === this.#text.length ? close : this.#endOfCell(close + 1);
    const isClosed = end === close + 1;
    const endOfLine = this.#nextBreak(open);
    if (!isClosed && (close === this.#text.length || endOfLine < close)) {
      this.#complain(open, UNCLOSED);
      this.#i = endOfLine;
      return this.#text.slice(open + 1, endOfLine);
    }
    this.#passLines(open, close);
    if (!isClosed) this.#complain(close + 1, TEXT_BEHIND);
    this.#i = end;
    const value = this.#text.slice(open + 1, close);
    return isDoubled ? value.replaceAll('""', '"') : value;
  }

  #runOfQuotes(from: number): number {
    let end = from;
    while (this.#text.charCodeAt(end) === 0x22) end++;
    return end - from;
  }

  #endOfCell(from: number): number {
    return Math.min(this.#delimiters.at(from), this.#nextBreak(from));
  }

  #nextBreak(from: number): number {
    return Math.min(this.#feeds.at(from), this.#returns.at(from));
  }

  /** Counts the lines that a cell breaks. */
  #passLines(from: number, to: number): void {
    this.#i = this.#nextBreak(from);
    while (this.#i < to) {
      this.#passBreak();
      this.#i = this.#nextBreak(this.#i);
    }
  }

  #passBreak(): void {
    this.#i += this.#text[this.#i] === "\r" && this.#text[this.#i + 1] === "\n" ? 2 : 1;
    this.#line++;
    this.#lineStart = this.#i;
  }

  #complain(at: number, what: Pick<SyntaxFault, "message" | "hint">): void {
    this.#faults.push({ line: this.#line, column: at - this.#lineStart + 1, ...what });
  }
}

const UNCLOSED = {
  message: "This quotation mark is never closed.",
  hint: 'close it with " before the next comma.',
};
const TEXT_BEHIND = {
  message: "There is text after a closing quotation mark.",
  hint: "move it inside the quotation marks.",
};
const STRAY_QUOTE = {
  message: "A quotation mark stands inside a cell that does not begin with one.",
  hint: 'put the whole cell into quotation marks and write "" for each mark inside it.',
};
