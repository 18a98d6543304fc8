import { drawnText } from "./vega-lite-columns.ts";
import type { AuthoredPanels, AuthoredRow, Split } from "./vega-lite-input.ts";
import { asJson, columnsOf, type Json } from "./vega-lite-json.ts";

const WAYS = ["facet", "row", "column"] as const;
const KNOWN = new Set(["field", "type", "title", "sort", "columns", "header"]);

interface Facets extends Pick<AuthoredPanels, "split" | "columns"> {
  readonly panel: { readonly spec: Json; readonly path: string };
}

/** The plot that is drawn for each group of rows, and what makes the groups; null where nothing splits them. */
export function facetsIn(spec: Json): Facets | null {
  if ("facet" in spec) {
    const given = asJson(spec.facet);
    const panel = { spec: asJson(spec.spec), path: "spec.spec" };
    const columns = columnsOf(spec, "spec.columns");
    if ("row" in given || "column" in given) return facets(given, "spec.facet", columns, panel);
    return facets({ facet: given }, "spec", columns, panel);
  }
  const { facet, row, column, ...encoding } = asJson(spec.encoding);
  if (facet === undefined && row === undefined && column === undefined) return null;
  const { data: _, resolve: __, ...inner } = spec;
  const columns = columnsOf(asJson(facet), "spec.encoding.facet.columns");
  const panel = { spec: { ...inner, encoding }, path: "spec" };
  return facets({ facet, row, column }, "spec.encoding", columns, panel);
}

function facets(by: Json, path: string, columns: number | null, panel: Facets["panel"]): Facets {
  const ways = WAYS.filter((way) => by[way] !== undefined);
  if (ways.includes("facet") && ways.length > 1)
    throw new TypeError(`${path}: write "facet", or "row" and "column".`);
  const split = ways.map((way) => splitOf(by[way], `${path}.${way}`));
  if (ways.includes("facet")) return { panel, split, columns };
  return { panel, split, columns: ways.includes("column") ? "each" : 1 };
}

function splitOf(definition: unknown, path: string): Split {
  const { field, title, sort, header, ...other } = asJson(definition);
  if (typeof field !== "string")
    throw new TypeError(`${path}.field: write the name of the column that splits the rows.`);
  const odd = Object.keys(other).find((key) => !KNOWN.has(key));
  if (odd !== undefined)
    throw new TypeError(
      `${path}.${odd}: rows are split by what a column says. Write it into a column of its own, in a cell.`,
    );
  const heading = title ?? asJson(header).title;
  const style = Object.keys(asJson(header)).find((key) => key !== "title");
  if (style !== undefined)
    throw new TypeError(
      `${path}.header.${style}: headings look the same in every chart. Leave it out.`,
    );
  const ordered =
    sort === undefined || sort === null || sort === "ascending" || sort === "descending";
  if (!ordered && !Array.isArray(sort))
    throw new TypeError(`${path}.sort: write the values in their order, as a list.`);
  return { field, path, sort, title: typeof heading === "string" ? heading : null };
}

/** Rows of one panel, by their places in the list of all. */
export interface Group {
  readonly heading: string;
  readonly rows: readonly number[];
}

/**
 * Rows by the value of a column, or of two: each pair that occurs, row by row.
 * @throws RangeError for a column that is not there, or rows that say nothing in it.
 */
export function groupsOf(rows: readonly AuthoredRow[], split: readonly Split[]): Group[] {
  const all = rows.map((_, i) => i);
  return split.reduce<Group[]>(
    (groups, by) =>
      groups.flatMap((group) =>
        valuesOf(rows, by)
          .map((value) => ({
            heading: headed(group.heading, value, by.title),
            rows: group.rows.filter((i) => cell(rows[i], by.field) === value),
          }))
          .filter((part) => part.rows.length > 0),
      ),
    [{ heading: "", rows: all }],
  );
}

function headed(before: string, value: string, title: string | null): string {
  const own = title === null ? value : `${title}: ${value}`;
  return drawnText(before === "" ? own : `${before}\u00a0· ${own}`);
}

function valuesOf(rows: readonly AuthoredRow[], { field, path, sort }: Split): string[] {
  const found = rows.map((row) => cell(row, field));
  if (found.every((value) => value === null))
    throw new RangeError(`${path}.field: no row has a ${JSON.stringify(field)}.`);
  const silent = found.filter((value) => value === null).length;
  if (silent > 0)
    throw new RangeError(
      `${path}.field: ${silent} of ${rows.length} rows have no ${JSON.stringify(field)}. Give it to them, or leave them out.`,
    );
  const values = [...new Set(found.flatMap((value) => value ?? []))];
  if (sort === null) return values;
  if (Array.isArray(sort)) {
    const first = sort.map(String).filter((value) => values.includes(value));
    return [...new Set([...first, ...values])];
  }
  const numbers = rows.every((row) => typeof row[field] === "number");
  values.sort((a, b) => (numbers ? Number(a) - Number(b) : a < b ? -1 : 1));
  return sort === "descending" ? values.reverse() : values;
}

function cell(row: AuthoredRow | undefined, field: string): string | null {
  const value = row !== undefined && Object.hasOwn(row, field) ? row[field] : null;
  return value === null || value === undefined ? null : String(value);
}
