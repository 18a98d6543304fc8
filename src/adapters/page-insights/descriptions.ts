import type { ExportRecord, ExportTable } from "../adapter.ts";
import { type FoundColumns, findColumns, type MetricColumn } from "../columns.ts";
import { normalizeName } from "../header.ts";

/** A column of Page Insights, by the name that Facebook gave it. */
export interface InsightColumn extends MetricColumn {
  /** What the row of descriptions must say for the column to be this metric; null: either. */
  readonly counts: "people" | "times" | null;
}

const DESCRIBED = /^(lifetime|daily|weekly|28 days): /i;

/** Whether a record is the second line of an export: a sentence about each column, and no date. */
export function isDescriptions(record: ExportRecord | undefined): boolean {
  return (
    record?.fault === null &&
    (record.cells[0] ?? "").trim() === "" &&
    record.cells.some((cell) => DESCRIBED.test(cell.trim()))
  );
}

/**
 * Columns by name and description. Facebook gives one name to two columns, one of which counts people and the other
 * times; only their descriptions tell them apart. The hundreds of other columns are told in one sentence.
 */
export function findInsights(
  table: ExportTable,
  wanted: readonly InsightColumn[],
  understood: readonly string[],
): FoundColumns {
  const [first] = table.records;
  const described = first !== undefined && isDescriptions(first) ? first.cells : [];
  const own = new Set(understood.map(normalizeName));
  const columns = table.header.cells.map((name, index) => {
    const column = wanted.find((w) => w.names.map(normalizeName).includes(normalizeName(name)));
    const agrees = column !== undefined && fits(name, described[index] ?? "", column);
    return { name, known: agrees || own.has(normalizeName(name)), contradicted: column && !agrees };
  });
  // A column that is not wanted has no name here, so that only the wanted ones are compared.
  const cells = columns.map(({ name, known }) => (known ? name : ""));
  const data = { ...table, header: { ...table.header, cells }, records: table.records.slice(1) };
  const found = findColumns(
    described.length > 0 ? data : { ...data, records: table.records },
    wanted,
    [...understood, ""],
  );
  const read = new Set(found.columns.flatMap((c) => c.names.map(normalizeName)));
  const lost = columns.filter((c) => c.contradicted && !read.has(normalizeName(c.name)));
  const others = columns.filter((c) => !c.known).length - lost.length;
  return {
    columns: found.columns,
    checks: [
      ...found.checks,
      ...note(
        lost.length,
        false,
        `Not used: ${lost.map((c) => JSON.stringify(c.name)).join(", ")}; the description says that something else is counted.`,
      ),
      ...note(others, true, `Other columns, not used: ${others}.`),
    ],
  };
}

/** `Weekly: The number of people who ... (Unique Users)` */
function fits(name: string, description: string, { counts }: InsightColumn): boolean {
  const text = description.trim();
  const period = DESCRIBED.exec(text)?.[1];
  if (period === undefined) return true;
  if (!normalizeName(name).startsWith(period.toLowerCase())) return false;
  if (counts === null || !/\((unique users|total count)\)/i.test(text)) return true;
  return /\(unique users\)/i.test(text) === (counts === "people");
}

function note(columns: number, ok: boolean, message: string) {
  return columns > 0 ? [{ id: "ignored-column" as const, ok, message }] : [];
}
