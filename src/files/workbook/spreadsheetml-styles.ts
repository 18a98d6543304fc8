import { type NumberFormat, numberFormat } from "./number-format.ts";
import { behind, whole } from "./spreadsheetml-places.ts";

type Attributes = ReadonlyMap<string, string>;

/** Formats that SpreadsheetML calls by a name (XML Spreadsheet Reference, `ss:Format`); others are codes. */
const NAMED_FORMATS: ReadonlyMap<string, NumberFormat> = new Map([
  ["General Date", "date"],
  ["Long Date", "date"],
  ["Medium Date", "date"],
  ["Short Date", "date"],
  ["Long Time", "time"],
  ["Medium Time", "time"],
  ["Short Time", "time"],
  ["General Number", "number"],
  ["Currency", "number"],
  ["Euro Currency", "number"],
  ["Fixed", "number"],
  ["Standard", "number"],
  ["Percent", "number"],
  ["Scientific", "number"],
  ["Yes/No", "number"],
  ["True/False", "number"],
  ["On/Off", "number"],
]);

interface StyledColumns {
  readonly from: number;
  readonly to: number;
  readonly style: string | undefined;
}

/** What the styles of a document make of numbers. A cell's own style wins over its row's, that over its column's. */
export class SpreadsheetmlStyles {
  readonly #formats = new Map<string, NumberFormat>();
  readonly #parents = new Map<string, string>();
  #open = "";
  #columns: StyledColumns[] = [];
  #row: string | undefined;

  style(attributes: Attributes): void {
    this.#open = attributes.get("ss:ID") ?? "";
    const parent = attributes.get("ss:Parent");
    if (parent !== undefined) this.#parents.set(this.#open, parent);
  }

  numberFormat(attributes: Attributes): void {
    const code = attributes.get("ss:Format") ?? "General";
    this.#formats.set(this.#open, NAMED_FORMATS.get(code) ?? numberFormat(code));
  }

  sheet(): void {
    this.#columns = [];
  }

  /** @throws DiagnosticsError */
  column(attributes: Attributes): void {
    const from = behind(attributes, (this.#columns.at(-1)?.to ?? 0) + 1);
    const to = from + whole(attributes, "ss:Span", 0);
    this.#columns.push({ from, to, style: attributes.get("ss:StyleID") });
  }

  row(attributes: Attributes): void {
    this.#row = attributes.get("ss:StyleID");
  }

  /** Of a cell in the open row. */
  format(attributes: Attributes, column: number): NumberFormat {
    const inherited = () => this.#columns.find((c) => c.from <= column && column <= c.to)?.style;
    const style = attributes.get("ss:StyleID") ?? this.#row ?? inherited() ?? "Default";
    const parent = this.#parents.get(style) ?? "Default";
    return this.#formats.get(style) ?? this.#formats.get(parent) ?? "number";
  }
}
