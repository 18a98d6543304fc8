import { type Diagnostic, DiagnosticsError } from "../../diagnostics/diagnostic.ts";
import type { BulkInput, BulkTable } from "./bulk-table.ts";
import { loadTable } from "./load-table.ts";

export interface LoadTask {
  readonly do: "load";
  readonly input: BulkInput;
  readonly database: string;
}

/** A table, or why there is none. */
export type Loaded =
  | { readonly table: BulkTable }
  | { readonly diagnostics: readonly Diagnostic[] };

/** Loads a table. An error would lose its class on its way out of a thread, so diagnostics are a result. */
export async function loadTask({ input, database }: LoadTask): Promise<Loaded> {
  try {
    return { table: await loadTable(input, database) };
  } catch (error) {
    if (error instanceof DiagnosticsError) return { diagnostics: error.diagnostics };
    throw error;
  }
}
