/** A part of a Vega-Lite specification, as JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** One mark with all that it takes over from the layers around it. */
export interface SpecUnit {
  readonly path: string;
  readonly mark: string;
  /** Settings of the mark, such as `orient`. */
  readonly style: Json;
  readonly encoding: Json;
  /** Inline rows. */
  readonly rows: readonly Json[];
  /** Names of fields that hold a running sum. */
  readonly running: readonly string[];
}

/** Marks that are drawn over each other, on the same axes unless `independent` names a channel. */
export interface SpecGroup {
  readonly units: readonly SpecUnit[];
  /** Channels whose layers each have a scale of their own, with the place that says so. */
  readonly independent: ReadonlyMap<string, string>;
}

type Inherited = Pick<SpecUnit, "encoding" | "rows" | "running">;
const NOTHING: Inherited = { encoding: {}, rows: [], running: [] };

/** All marks of a specification by the plot that they stand in. What is no specification holds none. */
export function specGroups(
  spec: unknown,
  path = "spec",
  outer: Inherited = NOTHING,
): readonly SpecGroup[] {
  const node = asJson(spec);
  const inner = inherit(node, outer);
  if (Array.isArray(node.layer) || "mark" in node) {
    return [{ units: unitsOf(node, path, outer), independent: independentIn(node, path) }];
  }
  const plots = ["concat", "hconcat", "vconcat"].flatMap((key) =>
    asList(node[key]).flatMap((plot, i) => specGroups(plot, `${path}.${key}[${i}]`, inner)),
  );
  return "spec" in node ? [...plots, ...specGroups(node.spec, `${path}.spec`, inner)] : plots;
}

export function asJson(value: unknown): Json {
  return isJson(value) ? value : {};
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unitsOf(node: Json, path: string, outer: Inherited): SpecUnit[] {
  const inner = inherit(node, outer);
  if ("mark" in node) {
    const style = typeof node.mark === "string" ? { type: node.mark } : asJson(node.mark);
    return [{ ...inner, path, mark: String(style.type), style }];
  }
  return asList(node.layer).flatMap((layer, i) =>
    unitsOf(asJson(layer), `${path}.layer[${i}]`, inner),
  );
}

function inherit(node: Json, outer: Inherited): Inherited {
  const data = asJson(node.data);
  return {
    encoding: { ...outer.encoding, ...asJson(node.encoding) },
    rows: "values" in data ? asList(data.values).filter(isJson) : outer.rows,
    running: [...outer.running, ...asList(node.transform).flatMap(runningSums)],
  };
}

/** A window without a frame of its own runs from the first row to the current one. */
function runningSums(transform: unknown): string[] {
  const { window, frame } = asJson(transform);
  if (frame !== undefined && asList(frame)[0] !== null) return [];
  return asList(window).flatMap((field) => {
    const { op, as } = asJson(field);
    return (op === "sum" || op === "count") && typeof as === "string" ? [as] : [];
  });
}

function independentIn(node: Json, path: string): Map<string, string> {
  const { scale } = asJson(node.resolve);
  const own = Object.entries(asJson(scale)).flatMap(([channel, how]): [string, string][] =>
    how === "independent" ? [[channel, `${path}.resolve.scale.${channel}`]] : [],
  );
  const deeper = asList(node.layer).flatMap((layer, i) => [
    ...independentIn(asJson(layer), `${path}.layer[${i}]`),
  ]);
  return new Map([...deeper, ...own]);
}
