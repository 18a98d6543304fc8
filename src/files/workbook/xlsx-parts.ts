import { posix } from "node:path";
import { broken } from "./problem.ts";
import { readXml } from "./xml.ts";
import { XmlFault } from "./xml-text.ts";

/** The namespaces of an .xlsx, as Excel writes them and as strict files do (ISO/IEC 29500 part 1). */
const NAMESPACES = {
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "x",
  "http://purl.oclc.org/ooxml/spreadsheetml/main": "x",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/package/2006/relationships": "p",
};

export type Attributes = ReadonlyMap<string, string>;

/** A part of the package, which another one points to. */
export interface Relation {
  readonly id: string;
  /** Last word of the type: `worksheet`, `sharedStrings`, `styles`. */
  readonly type: string;
  readonly target: string;
}

/** The XML parts of an .xlsx by their names. */
export class XlsxParts {
  readonly #parts: ReadonlyMap<string, Uint8Array>;

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.#parts = parts;
  }

  /**
   * Walks one part.
   * @throws DiagnosticsError when it is missing or no well-formed UTF-8 XML
   */
  read(name: string, listener: Parameters<typeof readXml>[2]): void {
    const bytes = this.#parts.get(name);
    if (bytes === undefined) throw broken(`Its part ${JSON.stringify(name)} is missing.`);
    try {
      readXml(new TextDecoder("utf-8", { fatal: true }).decode(bytes), NAMESPACES, listener);
    } catch (error) {
      if (error instanceof XmlFault || (error instanceof TypeError && "code" in error))
        throw broken(`Its part ${JSON.stringify(name)} cannot be read: ${error.message}.`);
      throw error;
    }
  }

  /** What a part points to inside the workbook; nothing when it points nowhere. */
  relations(name: string): Relation[] {
    const folder = posix.dirname(name);
    const list = posix.join(folder, "_rels", `${posix.basename(name)}.rels`);
    if (!this.#parts.has(list)) return [];
    const relations: Relation[] = [];
    this.read(list, {
      open: (element, attributes) => {
        if (element !== "p:Relationship" || attributes.get("TargetMode") === "External") return;
        const target = attributes.get("Target") ?? "";
        relations.push({
          id: attributes.get("Id") ?? "",
          type: posix.basename(attributes.get("Type") ?? ""),
          target: posix.join("/", target.startsWith("/") ? "" : folder, target).slice(1),
        });
      },
    });
    return relations;
  }
}
