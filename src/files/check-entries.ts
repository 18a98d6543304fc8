import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { problem } from "./source-file.ts";
import type { YamlFile } from "./yaml-file.ts";

/** Ids of a file's list of entries that stand twice: a report that names one must mean one. */
export function findDuplicateIds(
  file: YamlFile,
  list: string,
  entries: readonly { id: string }[],
): Diagnostic[] {
  const ids = entries.map((e) => e.id);
  return entries.flatMap(({ id }, i) =>
    ids.indexOf(id) === i
      ? []
      : problem(file.source, file.placeOf([list, i, "id"]), {
          code: "duplicate-id",
          message: `Two ${list} have the id "${id}".`,
          hint: "give one of them another id.",
        }),
  );
}
