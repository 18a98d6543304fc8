import { zipMembers } from "../zip-members.ts";
import type { WorkbookLimits } from "./limits.ts";
import { broken } from "./problem.ts";
import { SheetGrid } from "./sheet-grid.ts";
import type { WorkbookSheet } from "./workbook-types.ts";
import { XlsxParts } from "./xlsx-parts.ts";
import { XlsxSheet } from "./xlsx-sheet.ts";
import { SharedStrings } from "./xlsx-strings.ts";
import { XlsxStyles } from "./xlsx-styles.ts";

/**
 * The sheets of an .xlsx, in the order of its tabs. Charts that fill a tab of their own are passed over.
 * @throws DiagnosticsError
 */
export function readXlsx(bytes: Uint8Array, limits: WorkbookLimits): readonly WorkbookSheet[] {
  const isXml = (name: string) => /\.(xml|rels)$/i.test(name);
  const members = zipMembers(bytes, "", limits, isXml);
  const parts = new XlsxParts(new Map(members.map((m) => [m.name, m.bytes])));
  const main = parts.relations("").find((r) => r.type === "officeDocument")?.target;
  if (main === undefined || !isXml(main))
    throw broken(
      "It does not say where its sheets are: it is damaged, or a binary workbook (.xlsb).",
    );
  const { tabs, date1904 } = readTabs(parts, main);
  const relations = parts.relations(main);
  const only = (type: string) => relations.find((r) => r.type === type)?.target;
  const strings = new SharedStrings();
  const styles = new XlsxStyles();
  const [stringsPart, stylesPart] = [only("sharedStrings"), only("styles")];
  if (stringsPart !== undefined) parts.read(stringsPart, strings);
  if (stylesPart !== undefined) parts.read(stylesPart, styles);
  const grid = new SheetGrid(limits);
  grid.date1904 = date1904;
  for (const { name, id } of tabs) {
    const relation = relations.find((r) => r.id === id);
    if (relation === undefined) throw broken(`Its sheet ${JSON.stringify(name)} is missing.`);
    if (relation.type !== "worksheet") continue;
    grid.begin(name);
    parts.read(relation.target, new XlsxSheet(grid, strings.strings, styles));
    grid.end();
  }
  return grid.sheets();
}

interface Tabs {
  readonly tabs: readonly { readonly name: string; readonly id: string }[];
  readonly date1904: boolean;
}

function readTabs(parts: XlsxParts, main: string): Tabs {
  const tabs: { name: string; id: string }[] = [];
  let date1904 = false;
  parts.read(main, {
    open: (element, attributes) => {
      if (element === "x:workbookPr")
        date1904 = ["1", "true"].includes(attributes.get("date1904") ?? "");
      else if (element === "x:sheet")
        tabs.push({ name: attributes.get("name") ?? "", id: attributes.get("r:id") ?? "" });
    },
  });
  return { tabs, date1904 };
}
