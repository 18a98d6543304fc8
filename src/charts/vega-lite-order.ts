import { asJson, isJson, type Json, listOf } from "./vega-lite-json.ts";

/** Channels whose values may be names, with an order. */
const ORDERED = ["x", "y", "color", "fill", "stroke", "shape", "xOffset", "yOffset"];

/**
 * A plot whose names stand in one order in each panel. Vega-Lite sorts the names of each panel by that panel's
 * numbers, and gives up where they are to share a scale.
 * @param rows all rows of all panels, under our names
 * @param scale channels that are `independent` keep an order of their own
 */
export function inOneOrder(plot: Json, rows: readonly Json[], scale: Json, outer: Json = {}): Json {
  if ("data" in plot) return plot;
  const own = asJson(plot.encoding);
  const all = { ...outer, ...own };
  const encoding = Object.fromEntries(
    Object.entries(own).map(([channel, definition]) => {
      if (!ORDERED.includes(channel) || scale[channel] === "independent")
        return [channel, definition];
      return [channel, ordered(asJson(definition), all, rows) ?? definition];
    }),
  );
  const layer = listOf(plot.layer).map((l) => inOneOrder(asJson(l), rows, scale, all));
  return {
    ...plot,
    ...("encoding" in plot ? { encoding } : {}),
    ...(layer.length > 0 ? { layer } : {}),
  };
}

/** null for what has no names, or has their order already. */
function ordered(definition: Json, encoding: Json, rows: readonly Json[]): Json | null {
  const { field, sort, scale } = definition;
  if (typeof field !== "string" || !isDiscrete(definition)) return null;
  if (scale === null || "domain" in asJson(scale)) return null;
  const names = [...new Set(rows.flatMap((row) => asName(row[field])))];
  const domain = arranged(names, sort, (by) => measured(field, by, encoding, rows));
  return { ...definition, sort: null, scale: { ...asJson(scale), domain } };
}

export function isDiscrete({ type, aggregate, bin, timeUnit }: Json): boolean {
  if (aggregate !== undefined || bin !== undefined || timeUnit !== undefined) return false;
  return type === undefined || type === "nominal" || type === "ordinal";
}

type Name = string | number;

function asName(value: unknown): Name[] {
  return typeof value === "string" || typeof value === "number" ? [value] : [];
}

function arranged(names: Name[], sort: unknown, measure: (by: unknown) => Map<Name, number>) {
  if (sort === null) return names;
  if (Array.isArray(sort)) {
    const first = sort.flatMap(asName).filter((name) => names.includes(name));
    return [...new Set([...first, ...names])];
  }
  const byText = sort === undefined || sort === "ascending" || sort === "descending";
  if (byText) {
    names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    return sort === "descending" ? names.reverse() : names;
  }
  const [by, down] =
    typeof sort === "string"
      ? [{ encoding: sort.replace(/^-/, "") }, sort.startsWith("-")]
      : [sort, asJson(sort).order === "descending"];
  const sizes = measure(by);
  const size = (name: Name) => sizes.get(name) ?? 0;
  return names.sort((a, b) => (down ? size(b) - size(a) : size(a) - size(b)));
}

/** What a name amounts to in all panels together, by a channel or a column. */
function measured(name: string, by: unknown, encoding: Json, rows: readonly Json[]) {
  const { encoding: channel, field: given, op } = asJson(by);
  const source = typeof channel === "string" ? asJson(encoding[channel]) : { field: given };
  const field = typeof source.field === "string" ? source.field : null;
  const how = String(op ?? asJson(source).aggregate ?? "sum");
  const found = new Map<Name, number[]>();
  for (const row of rows) {
    const value = field === null ? 1 : row[field];
    for (const key of asName(row[name]))
      if (typeof value === "number") found.set(key, [...(found.get(key) ?? []), value]);
  }
  return new Map([...found].map(([key, values]) => [key, summed(how, values)]));
}

function summed(how: string, values: readonly number[]): number {
  const sum = values.reduce((a, b) => a + b, 0);
  if (how === "min") return Math.min(...values);
  if (how === "max") return Math.max(...values);
  if (how === "count") return values.length;
  return how === "mean" || how === "average" ? sum / values.length : sum;
}

/** Whether the rows of a plot have names, which want a height each. */
export function namesRows(plot: Json): boolean {
  const { y } = asJson(plot.encoding);
  if (isJson(y)) return isDiscrete(y) && typeof y.field === "string";
  return listOf(plot.layer).some((layer) => namesRows(asJson(layer)));
}
