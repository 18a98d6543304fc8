import { type Columns, checkCell } from "./vega-lite-columns.ts";
import type { AuthoredRow } from "./vega-lite-input.ts";
import { isJson, type Json, listOf, PARTS } from "./vega-lite-json.ts";

/**
 * All rows of a specification, in the order of reading.
 * @throws TypeError for data that is not a list of rows of plain cells.
 */
export function collectRows(node: Json, path = "spec"): AuthoredRow[] {
  const own = "data" in node && node.data !== null ? rowsAt(node.data, `${path}.data`) : [];
  const parts = PARTS.flatMap((key) =>
    listOf(node[key]).flatMap((part, i) =>
      isJson(part) ? collectRows(part, `${path}.${key}[${i}]`) : [],
    ),
  );
  return [...own, ...parts, ...(isJson(node.spec) ? collectRows(node.spec, `${path}.spec`) : [])];
}

export function rowsAt(data: unknown, path: string): AuthoredRow[] {
  const { values, ...other } = isJson(data) ? data : {};
  const more = Object.keys(other)[0];
  if (more !== undefined)
    throw new TypeError(
      `${path}.${more}: "${more}" has no place in a chart: rows stand in data.values, or are passed as the option \`data\`.`,
    );
  if (!Array.isArray(values)) throw new TypeError(`${path}.values: data is a list of rows.`);
  return values.map((row: unknown, i) => {
    if (!isJson(row)) throw new TypeError(`${path}.values[${i}]: a row is { column: value }.`);
    const cells = Object.entries(row);
    for (const [name, cell] of cells)
      checkCell(cell, `${path}.values[${i}][${JSON.stringify(name)}]`);
    return row as AuthoredRow;
  });
}

/** The rows under their new names, in the layers where the author's stood. */
export function fill(built: Json, authored: Json, columns: Columns, path: string): Json {
  const place = `${path}.data`;
  const data =
    "data" in authored && authored.data !== null
      ? {
          values: rowsAt(authored.data, place).map((row, i) =>
            columns.rename(row, `${place}.values[${i}]`),
          ),
        }
      : null;
  const sources = listOf(authored.layer);
  const layers = listOf(built.layer).map((layer, i) => {
    const source = sources[i];
    return isJson(layer) && isJson(source)
      ? fill(layer, source, columns, `${path}.layer[${i}]`)
      : layer;
  });
  return {
    ...(data ? { data } : {}),
    ...built,
    ...(layers.length > 0 ? { layer: layers } : {}),
  };
}
