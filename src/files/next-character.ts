/**
 * Finds the next place of one character, again and again, in time that grows with the text alone: what was
 * searched is remembered, so a text without the character is searched once.
 */
export class NextCharacter {
  readonly #text: string;
  readonly #character: string;
  /** No character stands from here up to the place found. */
  #from = 0;
  #found = -1;

  constructor(text: string, character: string) {
    this.#text = text;
    this.#character = character;
  }

  /** Offset at or behind `from`; the text's length where there is none. */
  at(from: number): number {
    if (from < this.#from) {
      // A reader that went back: only the gap is new.
      const near = this.#text.slice(from, this.#from).indexOf(this.#character);
      if (near !== -1) this.#found = from + near;
      this.#from = from;
    } else if (from > this.#found) {
      const found = this.#text.indexOf(this.#character, from);
      this.#from = from;
      this.#found = found === -1 ? this.#text.length : found;
    }
    return this.#found;
  }
}
