import type { AuthoredPanels } from "./vega-lite-input.ts";
import { asJson, columnsOf, isJson, type Json, listOf } from "./vega-lite-json.ts";

/** For `row`, `column`, `layer` and `repeat`, the column that a plot or layer is about. */
type Chosen = Readonly<Record<string, string>>;

/** The plot of a `repeat`, written out for each column that it names. */
export function repeated(spec: Json): Pick<AuthoredPanels, "panels" | "columns"> {
  const { repeat } = spec;
  const inner = asJson(spec.spec);
  if (Array.isArray(repeat)) {
    const panels = namesIn(repeat, "spec.repeat").map((name) => panel(inner, { repeat: name }));
    return { panels, columns: columnsOf(spec, "spec.columns") };
  }
  const ways = asJson(repeat);
  const wrong = Object.keys(ways).find((key) => !["row", "column", "layer"].includes(key));
  if (!isJson(repeat) || wrong !== undefined || Object.keys(ways).length === 0)
    throw new TypeError(
      "spec.repeat: write a list of columns, or { row, column, layer } with a list each.",
    );
  const along = (way: string): Chosen[] =>
    way in ways ? namesIn(ways[way], `spec.repeat.${way}`).map((name) => ({ [way]: name })) : [{}];
  const [rows, columns, layers] = [along("row"), along("column"), along("layer")];
  const panels = rows.flatMap((row) =>
    columns.map((column) => {
      const chosen = { ...row, ...column };
      if (!("layer" in ways)) return panel(inner, chosen);
      const layer = layers.map((own) => substituted(inner, { ...chosen, ...own }));
      return { spec: { layer }, path: "spec", heading: null };
    }),
  );
  return { panels, columns: columns.length };
}

function panel(inner: Json, chosen: Chosen) {
  return { spec: asJson(substituted(inner, chosen)), path: "spec.spec", heading: null };
}

function namesIn(list: unknown, path: string): string[] {
  const names = listOf(list).filter((name) => typeof name === "string");
  if (names.length === 0 || names.length !== listOf(list).length)
    throw new TypeError(`${path}: write a list of columns' names.`);
  return names;
}

/** A plot with the names of columns where it says `{ repeat: "row" }`. Data is left as it is. */
function substituted(node: unknown, chosen: Chosen): unknown {
  if (Array.isArray(node)) return node.map((item) => substituted(item, chosen));
  if (!isJson(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key === "data") return [key, value];
      const way = key === "field" && isJson(value) ? value.repeat : undefined;
      if (typeof way !== "string") return [key, substituted(value, chosen)];
      const name = Object.hasOwn(chosen, way) ? chosen[way] : undefined;
      if (name === undefined)
        throw new TypeError(
          `spec.spec: { repeat: ${JSON.stringify(way)} } names no list of spec.repeat.`,
        );
      return [key, name];
    }),
  );
}
