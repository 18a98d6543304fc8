import type { StoredCell } from "./cell.ts";
import { broken } from "./problem.ts";
import type { SheetGrid } from "./sheet-grid.ts";
import type { Attributes } from "./xlsx-parts.ts";
import { StringItem, unescaped } from "./xlsx-strings.ts";
import type { XlsxStyles } from "./xlsx-styles.ts";
import type { XmlListener } from "./xml.ts";

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: string | undefined;
  formula: boolean;
  /** null where nobody stored one. */
  value: string | null;
}

/** Listens to one sheet (ISO/IEC 29500 part 1, 18.3.1) and puts its cells into the grid. */
export class XlsxSheet implements XmlListener {
  readonly #grid: SheetGrid;
  readonly #strings: readonly string[];
  readonly #styles: XlsxStyles;
  readonly #inline = new StringItem();
  #line = 0;
  #column = 0;
  #cell: OpenCell | null = null;
  #inValue = false;

  constructor(grid: SheetGrid, strings: readonly string[], styles: XlsxStyles) {
    this.#grid = grid;
    this.#strings = strings;
    this.#styles = styles;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "x:row") {
      this.#line = rowNumber(attributes.get("r"), this.#line + 1);
      this.#column = 0;
    } else if (name === "x:c") {
      this.#column = this.#columnOf(attributes.get("r"));
      this.#cell = {
        column: this.#column,
        type: attributes.get("t") ?? "n",
        style: attributes.get("s"),
        formula: false,
        value: null,
      };
    } else if (this.#cell === null) return;
    else if (name === "x:f") this.#cell.formula = true;
    else if (name === "x:v") {
      this.#cell.value = "";
      this.#inValue = true;
    } else this.#inline.open(name);
  }

  text(text: string): void {
    if (this.#cell === null) return;
    if (this.#inValue) this.#cell.value += text;
    else this.#inline.add(text);
  }

  close(name: string): void {
    if (this.#cell === null) return;
    if (name === "x:v") this.#inValue = false;
    else if (name === "x:is") this.#cell.value = this.#inline.take();
    else if (name === "x:c") {
      const stored = this.#stored(this.#cell);
      if (stored !== null) this.#grid.put(this.#line, this.#cell.column, stored);
      this.#cell = null;
    } else this.#inline.close(name);
  }

  #stored({ type, style, formula, value }: OpenCell): StoredCell | null {
    if (value === null || (value === "" && type !== "str" && type !== "inlineStr"))
      return formula ? { type: "uncalculated" } : null;
    switch (type) {
      case "n":
        return { type: "number", value, format: this.#styles.format(style) };
      case "s":
        return { type: "text", text: this.#shared(value) };
      case "str":
        return { type: "text", text: unescaped(value) };
      case "inlineStr":
        return { type: "text", text: value };
      case "b":
        return { type: "boolean", value };
      case "d":
        return { type: "date", text: value, format: this.#styles.format(style) };
      case "e":
        return { type: "error", text: value };
      default:
        throw broken(
          `A cell is of the type ${JSON.stringify(type)}, which a workbook does not have.`,
        );
    }
  }

  #shared(index: string): string {
    const text = /^\d+$/.test(index) ? this.#strings[Number(index)] : undefined;
    if (text === undefined)
      throw broken(
        `Row ${this.#line} shows text number ${JSON.stringify(index)}, which is not there.`,
      );
    return text;
  }

  #columnOf(reference: string | undefined): number {
    if (reference === undefined) return this.#column + 1;
    const [, letters = "", row] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference) ?? [];
    if (Number(row) !== this.#line)
      throw broken(`Row ${this.#line} holds a cell called ${JSON.stringify(reference)}.`);
    return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  }
}

function rowNumber(written: string | undefined, next: number): number {
  if (written === undefined) return next;
  if (!/^[1-9]\d{0,6}$/.test(written)) throw broken(`A row is called ${JSON.stringify(written)}.`);
  return Number(written);
}
