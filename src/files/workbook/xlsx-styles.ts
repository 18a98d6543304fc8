import { builtInFormat, type NumberFormat, numberFormat } from "./number-format.ts";
import type { Attributes } from "./xlsx-parts.ts";
import type { XmlListener } from "./xml.ts";

/** Listens to `styles.xml`: what each style, by its index, makes of a number. */
export class XlsxStyles implements XmlListener {
  readonly #custom = new Map<number, NumberFormat>();
  readonly #ids: number[] = [];
  #inCellFormats = false;

  open(name: string, attributes: Attributes): void {
    const id = Number(attributes.get("numFmtId") ?? 0);
    if (name === "x:cellXfs") this.#inCellFormats = true;
    else if (name === "x:numFmt")
      this.#custom.set(id, numberFormat(attributes.get("formatCode") ?? ""));
    else if (name === "x:xf" && this.#inCellFormats) this.#ids.push(id);
  }

  close(name: string): void {
    if (name === "x:cellXfs") this.#inCellFormats = false;
  }

  format(style: string | undefined): NumberFormat {
    const id = this.#ids[Number(style ?? 0)] ?? 0;
    return this.#custom.get(id) ?? builtInFormat(id);
  }
}
