import type { ExportTable } from "../adapter.ts";
import { cutTables } from "../cut-tables.ts";
import { type IngestedTable, ingestTable } from "../ingest-file.ts";
import { samplePlace } from "../test-fixtures.ts";

/** For tests: a sheet of these rows, as the workbook reader gives it. */
export function sampleSheet(...rows: readonly (readonly string[])[]): ExportTable {
  const width = Math.max(...rows.map((cells) => cells.length));
  const records = rows.map((cells, i) => ({
    line: i + 1,
    cells: [...cells, ...Array(width - cells.length).fill("")],
    raw: cells.join("\t"),
    fault: null,
  }));
  const place = samplePlace("linkedin", "2026-10-01", "export.xls");
  const cut = cutTables(records, "export.xls#Sheet", place.setup);
  const table = cut !== null && !("unused" in cut) ? cut[0] : undefined;
  if (table === undefined) throw new Error("no table");
  const { account, downloadedOn, setup } = place;
  return {
    ...{ path: "export.xls#Sheet", name: "Sheet", container: null, sha256: "", encoding: "xls" },
    ...{ delimiter: null, account, downloadedOn, setup },
    ...table,
  };
}

/** What the one adapter that claims such a sheet reads in it. */
export function readSheet(...rows: readonly (readonly string[])[]): IngestedTable {
  return ingestTable(sampleSheet(...rows));
}
