import type { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import type { Adapter, ExportTable } from "./adapter.ts";
import { show } from "./cells.ts";
import { ADAPTERS } from "./index.ts";
import { mapped } from "./mapped/mapped.ts";
import { nearestAdapters, nearestText } from "./nearest.ts";
import { tableProblem } from "./table-problem.ts";

/**
 * The one adapter that claims a table. Where `export.yml` maps its columns, that is what counts.
 * @throws DiagnosticsError when none or several do, or when the account is on another platform.
 */
export function chooseAdapter(
  table: ExportTable,
  adapters: readonly Adapter[] = ADAPTERS,
): Adapter {
  const [adapter, ...others] = claiming(table, adapters);
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

/** Every adapter that claims a table: one, unless something is wrong. */
export function claiming(table: ExportTable, adapters: readonly Adapter[] = ADAPTERS): Adapter[] {
  const asked = table.setup.mapping === null ? adapters : [mapped];
  return asked.filter((a) => a.identify(table));
}

function unknown(table: ExportTable, adapters: readonly Adapter[]): DiagnosticsError {
  const columns = table.header.cells.slice(0, 8).map(show).join(", ");
  const nearest = nearestAdapters(table, adapters).map(nearestText).join("; ");
  return tableProblem(table, table.header, {
    code: "unknown-export",
    message: `No adapter knows this table. Its columns: ${columns}.`,
    hint: `${nearest === "" ? "" : `the nearest are: ${nearest}. Else `}say in export.yml beside it which column holds what, or write the counts as a tidy table: date,platform,account,surface,metric,value.`,
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
