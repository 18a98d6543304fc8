import { type Columns, drawnText } from "./vega-lite-columns.ts";
import { isJson, type Json } from "./vega-lite-json.ts";
import { authoredColor, COLOR_NAMES, holdsColors, refusal } from "./vega-lite-refused.ts";
import { titled } from "./vega-lite-titles.ts";

/** Said by nobody in a picture that stands still, or said by the frame. */
export const DROPPED = new Set(["$schema", "name", "description", "tooltip"]);

interface Place {
  readonly columns: Columns;
  /** Inside the encoding of a time. */
  readonly time: boolean;
  readonly color: boolean;
}

/**
 * A part of a specification, key by key, under our own names of its columns.
 * @throws TypeError naming the place of what a picture may not hold
 */
export function rebuild(node: Json, path: string, place: Place): Json {
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
