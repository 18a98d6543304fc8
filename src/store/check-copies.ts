import type { IngestedFile } from "../adapters/ingest-file.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { metricOf } from "../observations/metric.ts";
import { group } from "./group.ts";

/**
 * Exports that lie byte for byte in the folders of two accounts and give both the same counts: one of them is not
 * its own. A file about several accounts gives each its own rows, and where nothing but zeros and shares was
 * counted two accounts can have the same file.
 */
export function checkCopies(files: readonly IngestedFile[]): Diagnostic[] {
  const same = group(
    files.filter((file) => file.sha256 !== null && file.account !== null),
    (file) => file.sha256 ?? "",
  );
  return [...same.values()].flatMap((copies) => {
    const [first, ...others] = copies;
    if (first === undefined || others.every((file) => file.account === first.account)) return [];
    const counts = countsOf(first);
    if (counts === null) return [];
    return others
      .filter((file) => file.account !== first.account && countsOf(file) === counts)
      .map((file) => copied(file, first));
  });
}

/** What a file gave, without the account; null for nothing but zeros and shares. */
function countsOf({ tables }: IngestedFile): string | null {
  const counts = tables.flatMap((t) =>
    [...t.observations, ...t.posts].map(({ metric, value, at, source }) => {
      return [metric, value, at, source.line, source.column] as const;
    }),
  );
  const isCount = ([metric, value]: (typeof counts)[number]) =>
    value !== null && value !== 0 && metricOf(metric).kind !== "ratio";
  return counts.some(isCount) ? JSON.stringify(counts) : null;
}

function copied(file: IngestedFile, first: IngestedFile): Diagnostic {
  return {
    code: "other-account",
    severity: "error",
    message: `This file is, byte for byte, ${first.path}: the counts of ${first.account} and ${file.account} cannot be the same.`,
    at: { file: file.path, line: 1, column: 1 },
    hint: "keep it in the folder of the account that it was downloaded from, and remove the other copy.",
  };
}
