import type { ExportCheck } from "../adapter.ts";
import type { Day } from "../daily.ts";
import type { Row } from "../rows.ts";

/** A number of a row that the platform says is made of others of that row. */
export interface RowSum {
  readonly whole: string;
  readonly added: readonly string[];
  readonly subtracted: readonly string[];
  /** As the columns are called: `Net growth is New followers less Lost followers`. */
  readonly says: string;
}

/**
 * Says on how many rows the sum holds. Rows where one of the numbers is missing are left out. A row that
 * contradicts itself is loaded as the platform wrote it: nobody can tell which of its numbers is wrong.
 */
export function checkRowSum(
  rows: readonly Row<Day>[],
  { whole, added, subtracted, says }: RowSum,
): ExportCheck[] {
  const told = rows.flatMap(({ record, value: { values } }) => {
    const of = (metric: string) => values.find((v) => v.metric === metric)?.value ?? null;
    const [total, ups, downs] = [of(whole), added.map(of), subtracted.map(of)];
    if (total === null || [...ups, ...downs].includes(null)) return [];
    const sum = (parts: readonly (number | null)[]) =>
      parts.reduce<number>((a, b) => a + (b ?? 0), 0);
    return [{ line: record.line, fits: total === sum(ups) - sum(downs) }];
  });
  if (told.length === 0) return [];
  const wrong = told.filter(({ fits }) => !fits).map(({ line }) => line);
  const lines = `${wrong.length === 1 ? "line" : "lines"} ${wrong.slice(0, 5).join(", ")}${wrong.length > 5 ? " and others" : ""}`;
  const message =
    wrong.length === 0
      ? `${says} in each row that has them (${told.length}).`
      : `${says}, but not in ${wrong.length} of the ${told.length} rows that have them (${lines}); they are loaded as written.`;
  return [{ id: "row-sum", ok: wrong.length === 0, message }];
}
