/** One cell and where its first character stands. */
export interface DelimitedCell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** What a lenient reader would guess at. */
export interface SyntaxFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

export interface DelimitedRecord {
  /** Physical line on which the record begins. */
  readonly line: number;
  readonly cells: readonly DelimitedCell[];
  /** As it stands in the file, without the line break that ends it. */
  readonly raw: string;
  /** A record with faults was not read exactly; its cells are a guess for messages. */
  readonly faults: readonly SyntaxFault[];
}

/**
 * Strict RFC 4180 reading with any one-character delimiter, LF, CR or CRLF.
 * Each record keeps the physical line on which it begins, also behind cells with line breaks.
 * Blank lines are passed over. Nothing throws: a quote inside an unquoted cell, text after a closing
 * quote and a quote that is never closed are faults of their record, and reading goes on behind it.
 */
export function readDelimited(text: string, delimiter: string): DelimitedRecord[] {
  const reader = new Reader(text, delimiter);
  const records: DelimitedRecord[] = [];
  for (let record = reader.next(); record !== null; record = reader.next()) records.push(record);
  return records;
}

class Reader {
  readonly #text: string;
  readonly #delimiter: string;
  #i = 0;
  #line = 1;
  #lineStart = 0;
  #faults: SyntaxFault[] = [];

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
  }

  next(): DelimitedRecord | null {
    while (this.#atBreak()) this.#passBreak();
    if (this.#i >= this.#text.length) return null;
    const [from, line] = [this.#i, this.#line];
    this.#faults = [];
    const cells = [this.#cell()];
    while (this.#text[this.#i] === this.#delimiter) {
      this.#i++;
      cells.push(this.#cell());
    }
    const raw = this.#text.slice(from, this.#i);
    if (this.#atBreak()) this.#passBreak();
    return { line, cells, raw, faults: this.#faults };
  }

  #cell(): DelimitedCell {
    const place = this.#here();
    const text = this.#text[this.#i] === '"' ? this.#quoted() : this.#bare();
    return { text, ...place };
  }

  #quoted(): string {
    const opened = this.#here();
    let value = "";
    this.#i++;
    for (;;) {
      const quote = this.#text.indexOf('"', this.#i);
      value += this.#passText(quote === -1 ? this.#text.length : quote);
      if (quote === -1) {
        this.#complain(
          opened,
          "This quotation mark is never closed.",
          'close it with " before the next comma.',
        );
        return value;
      }
      this.#i = quote + 1;
      if (this.#text[this.#i] !== '"') break;
      value += '"';
      this.#i++;
    }
    if (!this.#atEnd()) {
      this.#complain(
        this.#here(),
        "There is text after a closing quotation mark.",
        "move it inside the quotation marks.",
      );
      this.#skipCell();
    }
    return value;
  }

  #bare(): string {
    const from = this.#i;
    while (!this.#atEnd() && this.#text[this.#i] !== '"') this.#i++;
    if (this.#text[this.#i] === '"') {
      this.#complain(
        this.#here(),
        "A quotation mark stands inside a cell that does not begin with one.",
        'put the whole cell into quotation marks and write "" for each mark inside it.',
      );
      this.#skipCell();
    }
    return this.#text.slice(from, this.#i);
  }

  /** Text up to `end`, counting the lines that it breaks. */
  #passText(end: number): string {
    const from = this.#i;
    while (this.#i < end) {
      if (this.#atBreak()) this.#passBreak();
      else this.#i++;
    }
    return this.#text.slice(from, end);
  }

  #skipCell(): void {
    while (!this.#atEnd()) this.#i++;
  }

  #atEnd(): boolean {
    const char = this.#text[this.#i];
    return char === undefined || char === this.#delimiter || char === "\n" || char === "\r";
  }

  #atBreak(): boolean {
    const char = this.#text[this.#i];
    return char === "\n" || char === "\r";
  }

  #passBreak(): void {
    this.#i += this.#text[this.#i] === "\r" && this.#text[this.#i + 1] === "\n" ? 2 : 1;
    this.#line++;
    this.#lineStart = this.#i;
  }

  #here(): { line: number; column: number } {
    return { line: this.#line, column: this.#i - this.#lineStart + 1 };
  }

  #complain(place: { line: number; column: number }, message: string, hint: string): void {
    this.#faults.push({ ...place, message, hint });
  }
}
