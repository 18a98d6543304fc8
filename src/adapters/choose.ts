import type { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import type { Adapter, ExportTable } from "./adapter.ts";
import { show } from "./cells.ts";
import { ADAPTERS } from "./index.ts";
import { tableProblem } from "./table-problem.ts";

/**
 * The one adapter that claims a table.
 * @throws DiagnosticsError when none or several do, or when the account is on another platform.
 */
export function chooseAdapter(
  table: ExportTable,
  adapters: readonly Adapter[] = ADAPTERS,
): Adapter {
  const [adapter, ...others] = adapters.filter((a) => a.identify(table));
  if (adapter === undefined) throw unknown(table, adapters);
  if (others.length > 0) throw ambiguous(table, [adapter, ...others]);
  const { account } = table;
  if (!adapter.platforms.includes(account.platform))
    throw tableProblem(table, table.header, {
      code: "wrong-platform",
      message: `This is a table of ${adapter.title}, but ${account.id} is on ${account.platform}.`,
      hint: `move the file to the folder of an account on ${adapter.platforms.join(" or ")}.`,
    });
  return adapter;
}

function unknown(table: ExportTable, adapters: readonly Adapter[]): DiagnosticsError {
  const columns = table.header.cells.slice(0, 8).map(show).join(", ");
  return tableProblem(table, table.header, {
    code: "unknown-export",
    message: `No adapter knows this table. Its columns: ${columns}.`,
    hint: `write the counts as a tidy table: date,platform,account,surface,metric,value. Read are: ${titles(adapters)}.`,
  });
}

function ambiguous(table: ExportTable, claiming: readonly Adapter[]): DiagnosticsError {
  return tableProblem(table, table.header, {
    code: "ambiguous-export",
    message: `Several adapters claim this table: ${titles(claiming)}.`,
    hint: "download the export again, and keep the columns that it comes with.",
  });
}

function titles(adapters: readonly Adapter[]): string {
  return adapters.map((a) => a.title).join("; ");
}
