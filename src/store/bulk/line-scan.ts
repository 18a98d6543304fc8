export const LF = 0x0a;
export const CR = 0x0d;

/** What the lines of a table should look like. */
export interface LineShape {
  /** One byte of ASCII. */
  readonly delimiter: string;
  /** Cells of a row. */
  readonly cells: number;
  /** The line on which the header ends; rows begin behind it. */
  readonly headerLine: number;
}

/**
 * Counts lines, with LF, CR and CRLF as the one line break that each is, and finds those with more or fewer
 * delimiters than a row has, in quotation marks or not.
 */
export class LineScan {
  /** Lines that ended. */
  ended = 0;
  /** Lines that are no rows, ascending. Empty ones are among them. */
  readonly ragged: number[] = [];
  readonly #delimiter: number;
  readonly #delimiters: number;
  readonly #headerLine: number;
  #found = 0;
  #feeds = 0;
  #returns = 0;
  #pairs = 0;
  #hasEmptyLine = false;
  #bytes = 0;
  /** Where the line begins that has not ended. */
  #start = 0;
  #last = 0;

  constructor({ delimiter, cells, headerLine }: LineShape) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#delimiters = cells - 1;
    this.#headerLine = headerLine;
  }

  /** Whether no line is empty, and all end alike. */
  get isRegular(): boolean {
    const pairs = this.#pairs;
    const alike = this.#returns === 0 || (this.#returns === pairs && this.#feeds === pairs);
    return alike && !this.#hasEmptyLine;
  }

  /**
   * One piece of the file after the other. For every byte of files with hundreds of millions of them as little is
   * done as possible.
   * @param next the byte behind the piece
   */
  pass(bytes: Buffer, next: number | null): void {
    const delimiter = this.#delimiter;
    const highest = Math.max(delimiter, CR);
    let found = this.#found;
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] ?? 0;
      if (byte > highest) continue;
      if (byte === delimiter) found++;
      else if (byte === LF || byte === CR) {
        const before = i > 0 ? bytes[i - 1] : this.#last;
        const following = i + 1 < bytes.length ? bytes[i + 1] : next;
        if (this.#break(byte, before ?? 0, following ?? 0, this.#bytes + i)) {
          this.#end(found);
          found = 0;
        }
      }
    }
    this.#found = found;
    this.#bytes += bytes.length;
    this.#last = bytes[bytes.length - 1] ?? this.#last;
  }

  /** The end of the file ends a line too, unless a line break stands there. */
  finish(): void {
    if (this.#start < this.#bytes) this.#end(this.#found);
  }

  /** @returns whether a line ends; a CRLF ends it with its second byte */
  #break(byte: number, before: number, following: number, at: number): boolean {
    const isPair = byte === LF && before === CR && at > 0;
    if (byte === LF) this.#feeds++;
    else this.#returns++;
    if (isPair) this.#pairs++;
    if (byte === CR && following === LF) return false;
    if (at - (isPair ? 1 : 0) === this.#start) this.#hasEmptyLine = true;
    this.#start = at + 1;
    return true;
  }

  #end(found: number): void {
    this.ended++;
    if (found !== this.#delimiters && this.ended > this.#headerLine) this.ragged.push(this.ended);
  }
}
