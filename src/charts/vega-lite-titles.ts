import { color } from "./theme.ts";
import { drawnText } from "./vega-lite-columns.ts";
import { isJson, type Json } from "./vega-lite-json.ts";

/** Channels whose axis or legend is named. */
const NAMED = new Set([
  ...["x", "y", "color", "fill", "stroke", "size", "shape"],
  ...["strokeDash", "strokeWidth", "theta", "radius"],
]);

/**
 * An encoding as it is drawn: each axis and legend named as its author named it, or after the column, because
 * Vega-Lite would write our own name of it; times in UTC; a scale of colours in steps that can be read.
 * @param authored the same encoding under the author's names
 * @throws TypeError for a count that nobody named
 */
export function titled(encoding: Json, authored: Json, path: string): Json {
  return Object.fromEntries(
    Object.entries(encoding).map(([channel, definition]) => {
      const given = authored[channel];
      if (!isJson(definition) || !isJson(given)) return [channel, definition];
      return [channel, adjusted(channel, definition, given, `${path}.${channel}`)];
    }),
  );
}

function adjusted(channel: string, definition: Json, given: Json, path: string): Json {
  const guide = channel === "x" || channel === "y" ? "axis" : "legend";
  const inUtc = definition.type === "temporal" ? timeInUtc(definition, guide) : definition;
  if (!NAMED.has(channel)) return inUtc;
  const own = inUtc[guide];
  const named = "title" in inUtc || own === null || (isJson(own) && "title" in own);
  const title = named ? {} : titleFor(given, path);
  const steps = /^(color|fill|stroke)$/.test(channel) ? inSteps(inUtc) : {};
  return { ...inUtc, ...title, ...steps };
}

/** A number as one of four shades of the theme: shades between them have no dark variant. */
function inSteps({ type, scale, legend }: Json): Json {
  if (type !== "quantitative" && type !== "temporal") return {};
  const range = (["grid", "axis", "quiet", "ink"] as const).map(color);
  return {
    scale: { type: "quantize", range, ...(isJson(scale) ? scale : {}) },
    ...(legend === null ? {} : { legend: { type: "symbol", ...(isJson(legend) ? legend : {}) } }),
  };
}

/** The reader's machine has a time zone, the count had another: days are days of the source. */
function timeInUtc(definition: Json, guide: string): Json {
  const { timeUnit, scale, axis } = definition;
  const unit =
    typeof timeUnit === "string" && !timeUnit.startsWith("utc")
      ? { timeUnit: `utc${timeUnit}` }
      : {};
  // Vega-Lite names years in January alone, and a chart of a summer has none.
  const dated =
    timeUnit === undefined &&
    guide === "axis" &&
    axis !== null &&
    !(isJson(axis) && "format" in axis)
      ? { axis: { format: "%-d %b %Y", ...(isJson(axis) ? axis : {}) } }
      : {};
  return {
    ...definition,
    ...unit,
    ...dated,
    scale: { type: "utc", ...(isJson(scale) ? scale : {}) },
  };
}

function titleFor({ field, aggregate }: Json, path: string): Json {
  if (typeof field === "string") {
    const name = drawnText(field);
    return { title: typeof aggregate === "string" ? `${aggregate}(${name})` : name };
  }
  if (aggregate !== undefined) throw new TypeError(`${path}: say what is counted, with a "title".`);
  return {};
}
