import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Store } from "../store/store.ts";

/** Rows that could not be read exactly are not lost, and a report that rests on their file should know. */
export function quarantined(store: Store, severity: Diagnostic["severity"]): Diagnostic[] {
  return store.files.flatMap((file) =>
    file.tables
      .filter((table) => table.rows.quarantined > 0)
      .map((table) => ({
        code: "quarantined-rows",
        severity,
        message: `${table.rows.quarantined} of ${table.rows.read} rows could not be read exactly and are left out.`,
        at: { file: table.path, line: table.quarantine[0]?.line ?? 1, column: 1 },
        hint: "followthrough ingest lists each of them with the reason.",
      })),
  );
}
