import { placeInText } from "../text-place.ts";
import type { StoredCell } from "./cell.ts";
import type { WorkbookLimits } from "./limits.ts";
import type { NumberFormat } from "./number-format.ts";
import { broken } from "./problem.ts";
import { SheetGrid } from "./sheet-grid.ts";
import { behind, whole } from "./spreadsheetml-places.ts";
import { SpreadsheetmlStyles } from "./spreadsheetml-styles.ts";
import type { WorkbookSheet } from "./workbook-types.ts";
import { readXml, type XmlListener } from "./xml.ts";
import { XmlFault } from "./xml-text.ts";

export const SPREADSHEETML = "urn:schemas-microsoft-com:office:spreadsheet";
const EXCEL = "urn:schemas-microsoft-com:office:excel";

/**
 * The sheets of a SpreadsheetML 2003 document, the XML that older exports call `.xls`: Excel's own rules of
 * where a row and a cell without `ss:Index` stand, and no value but the stored one. Comments are left out.
 * @throws DiagnosticsError with the line and column of the document
 */
export function readSpreadsheetml(text: string, limits: WorkbookLimits): readonly WorkbookSheet[] {
  const reader = new Spreadsheet(limits);
  try {
    readXml(text, { [SPREADSHEETML]: "ss", [EXCEL]: "x" }, reader);
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    const at = placeInText(text, error.offset);
    throw broken(`Its XML is refused: ${error.message}.`, { file: "", ...at });
  }
  return reader.grid.sheets();
}

interface OpenCell {
  readonly column: number;
  readonly format: NumberFormat;
  readonly formula: boolean;
  /** Columns that the cell covers besides its own. */
  readonly across: number;
  type: string | null;
  text: string;
}

class Spreadsheet implements XmlListener {
  readonly grid: SheetGrid;
  readonly #styles = new SpreadsheetmlStyles();
  #line = 0;
  #nextLine = 1;
  #nextColumn = 1;
  #cell: OpenCell | null = null;
  #inData = false;
  #inComment = false;

  constructor(limits: WorkbookLimits) {
    this.grid = new SheetGrid(limits);
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === "ss:Cell") this.#openCell(attributes);
    else if (name === "ss:Data") {
      if (this.#cell === null || this.#inComment) return;
      this.#cell.type = attributes.get("ss:Type") ?? "";
      this.#inData = true;
    } else if (name === "ss:Row") {
      this.#line = behind(attributes, this.#nextLine);
      this.#nextLine = this.#line + 1 + whole(attributes, "ss:Span", 0);
      this.#nextColumn = 1;
      this.#styles.row(attributes);
    } else if (name === "ss:Worksheet") {
      this.grid.begin(attributes.get("ss:Name") ?? "");
      this.#nextLine = 1;
      this.#styles.sheet();
    } else if (name === "ss:Comment") this.#inComment = true;
    else if (name === "ss:Column") this.#styles.column(attributes);
    else if (name === "ss:Style") this.#styles.style(attributes);
    else if (name === "ss:NumberFormat") this.#styles.numberFormat(attributes);
    else if (name === "x:Date1904") this.grid.date1904 = true;
  }

  text(text: string): void {
    if (this.#inData && this.#cell) this.#cell.text += text;
  }

  close(name: string): void {
    if (name === "ss:Data") this.#inData = false;
    else if (name === "ss:Comment") this.#inComment = false;
    else if (name === "ss:Worksheet") this.grid.end();
    else if (name === "ss:Cell" && this.#cell) {
      const { column, across } = this.#cell;
      const stored = storedCell(this.#cell);
      if (stored) this.grid.put(this.#line, column, stored);
      this.#nextColumn = column + 1 + across;
      this.#cell = null;
    }
  }

  #openCell(attributes: ReadonlyMap<string, string>): void {
    const column = behind(attributes, this.#nextColumn);
    this.#cell = {
      column,
      format: this.#styles.format(attributes, column),
      formula: attributes.has("ss:Formula"),
      across: whole(attributes, "ss:MergeAcross", 0),
      type: null,
      text: "",
    };
  }
}

function storedCell({ type, text, format, formula }: OpenCell): StoredCell | null {
  switch (type) {
    case null:
      return formula ? { type: "uncalculated" } : null;
    case "String":
      return { type: "text", text };
    case "Number":
      return { type: "number", value: text, format };
    case "DateTime":
      return { type: "date", text, format };
    case "Boolean":
      return { type: "boolean", value: text };
    case "Error":
      return { type: "error", text };
    default:
      throw broken(`A cell has the type ${JSON.stringify(type)}, which is none.`);
  }
}
