import type { XmlListener } from "./xml.ts";

/** Gathers the text of a string item (`si`, `is`): all of its runs, without the reading aids of Japanese. */
export class StringItem {
  #text = "";
  #inText = false;
  #inPhonetic = false;

  open(name: string): void {
    if (name === "x:rPh") this.#inPhonetic = true;
    else if (name === "x:t") this.#inText = !this.#inPhonetic;
  }

  close(name: string): void {
    if (name === "x:rPh") this.#inPhonetic = false;
    else if (name === "x:t") this.#inText = false;
  }

  add(text: string): void {
    if (this.#inText) this.#text += text;
  }

  take(): string {
    const text = this.#text;
    this.#text = "";
    return unescaped(text);
  }
}

/** Listens to `sharedStrings.xml`; cells name its items by their index. */
export class SharedStrings implements XmlListener {
  readonly strings: string[] = [];
  readonly #item = new StringItem();

  open(name: string): void {
    this.#item.open(name);
  }

  text(text: string): void {
    this.#item.add(text);
  }

  close(name: string): void {
    this.#item.close(name);
    if (name === "x:si") this.strings.push(this.#item.take());
  }
}

/** Characters that XML cannot hold are written `_x000D_` (ISO/IEC 29500 part 1, 22.9.2.19, ST_Xstring). */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
