import { Columns, checkCell, drawnText } from "./vega-lite-columns.ts";
import type { AuthoredRow, AuthoredSpec, CleanSpec } from "./vega-lite-input.ts";
import { authoredColor, COLOR_NAMES, holdsColors, refusal } from "./vega-lite-refused.ts";
import { titled } from "./vega-lite-titles.ts";

/** Said by nobody in a picture that stands still, or said by the frame. */
const DROPPED = new Set(["$schema", "name", "description", "tooltip"]);
const MOST_ROWS = 5000;

/**
 * Rebuilds a specification from what it may hold, key by key.
 * @param data rows for a specification that has none of its own
 * @throws TypeError or RangeError that begins with the place, `spec.layer[1].encoding.x.field`, and says why.
 */
export function cleanSpec(authored: AuthoredSpec, data?: readonly AuthoredRow[]): CleanSpec {
  if ("title" in authored)
    throw new TypeError(
      "spec.title: the frame has it. Pass it as the option `title` of charts.vegaLite.",
    );
  const { width: _, height, ...spec } = authored;
  const whole = data === undefined ? spec : withData(spec, data);
  const rows: AuthoredRow[] = [];
  collectRows(whole, "spec", rows);
  if (rows.length === 0)
    throw new TypeError(
      "spec.data: there are no rows. Write them into data.values, or pass them as the option `data`.",
    );
  if (rows.length > MOST_ROWS)
    throw new RangeError(
      `spec.data: ${rows.length} rows are more than a picture can hold (${MOST_ROWS}). Sum them up first.`,
    );
  const columns = new Columns(new Set(rows.flatMap((row) => Object.keys(row))));
  // Names are given while the encodings are read; only then do the rows know theirs.
  const marks = rebuild(whole, "spec", { columns, time: false, color: false });
  return { spec: fill(marks, whole, columns, "spec"), rows, height: heightOf(height) };
}

interface Place {
  readonly columns: Columns;
  /** Inside the encoding of a time. */
  readonly time: boolean;
  readonly color: boolean;
}

type Json = Readonly<Record<string, unknown>>;

function rebuild(node: Json, path: string, place: Place): Json {
  const encoding = path.endsWith(".encoding");
  const entries = Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
    const at = `${path}.${key}`;
    if (value === undefined || DROPPED.has(key) || key === "data") return [];
    const why = refusal(key, value);
    if (why !== null) throw new TypeError(`${at}: "${key}" has no place in a chart: ${why}.`);
    if ((key === "mark" || path.endsWith(".mark")) && value === "image")
      throw new TypeError(`${at}: an image has no place in a chart: a picture loads nothing.`);
    if (key === "title") return [[key, titleOf(value, at)]];
    const time = encoding ? isJson(value) && value.type === "temporal" : place.time;
    const inner = { ...place, time, color: place.color || holdsColors(key) };
    if (key === "field") return [[key, fieldOf(value, at, inner)]];
    return [[key, rebuilt(value, at, key, inner)]];
  });
  const built = Object.fromEntries(entries);
  if (encoding) return titled(built, node, path);
  return built;
}

function rebuilt(value: unknown, path: string, key: string, place: Place): unknown {
  if (Array.isArray(value))
    return value.map((item, i) => rebuilt(item, `${path}[${i}]`, key, place));
  if (isJson(value)) return rebuild(value, path, place);
  if (typeof value === "string") {
    const paints = place.color && (holdsColors(key) || key === "value" || key === "range");
    return paints ? colorOf(value, path) : drawnText(value);
  }
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new TypeError(`${path}: a ${typeof value} has no place in a chart.`);
}

function colorOf(text: string, path: string): string {
  const color = authoredColor(text);
  if (color !== null) return color;
  throw new TypeError(
    `${path}: ${JSON.stringify(text)} is no colour of a chart. Write ${COLOR_NAMES.join(", ")}.`,
  );
}

function fieldOf(value: unknown, path: string, { columns, time }: Place): string {
  if (typeof value === "string") return columns.nameOf(value, time, path);
  throw new TypeError(`${path}: a field is the name of a column.`);
}

function titleOf(value: unknown, path: string): string | null {
  if (value === null) return null;
  if (typeof value === "string") return drawnText(value);
  if (Array.isArray(value) && value.every((line) => typeof line === "string"))
    return drawnText(value.join(" "));
  throw new TypeError(`${path}: a title is text.`);
}

/** @throws TypeError for data that is not a list of rows of plain cells. */
function collectRows(node: Json, path: string, found: AuthoredRow[]): void {
  if ("data" in node && node.data !== null) found.push(...rowsAt(node.data, `${path}.data`));
  for (const [i, layer] of listOf(node.layer).entries())
    if (isJson(layer)) collectRows(layer, `${path}.layer[${i}]`, found);
}

function rowsAt(data: unknown, path: string): AuthoredRow[] {
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
function fill(built: Json, authored: Json, columns: Columns, path: string): Json {
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

function withData(spec: Json, data: readonly AuthoredRow[]): Json {
  if ("data" in spec)
    throw new TypeError("spec.data: the option `data` holds the rows already. Leave one out.");
  return { ...spec, data: { values: data } };
}

function heightOf(height: unknown): number | null {
  if (height === undefined) return null;
  if (typeof height === "number" && height >= 80 && height <= 900) return height;
  throw new RangeError("spec.height: write a number from 80 to 900, or leave it out.");
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
