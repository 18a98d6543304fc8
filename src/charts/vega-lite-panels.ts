import { facetsIn } from "./vega-lite-facets.ts";
import type { AuthoredPanel, AuthoredPanels } from "./vega-lite-input.ts";
import { asJson, columnsOf, type Json, listOf } from "./vega-lite-json.ts";
import { repeated } from "./vega-lite-repeat.ts";

const CONCATS = ["concat", "hconcat", "vconcat"] as const;
const BESIDE = new Set(["facet", "repeat", ...CONCATS, "spec"]);
const SCALED = new Set([
  ...["x", "y", "xOffset", "yOffset", "color", "fill", "stroke"],
  ...["size", "shape", "strokeDash", "strokeWidth"],
]);
const LOOKS = ["spacing", "align", "center"];

/**
 * What a specification of several plots consists of; null for a single one.
 * @throws TypeError that names the place and what to write in place of it.
 */
export function panelsIn(spec: Json): AuthoredPanels | null {
  const given = [...BESIDE].filter((key) => key in spec && key !== "spec");
  const [kind, other] = given;
  if (other !== undefined)
    throw new TypeError(`spec.${other}: there is "${kind}" already. A chart is split in one way.`);
  const facets = facetsIn(spec);
  if (kind === undefined && facets === null) return null;
  const look = LOOKS.find((key) => key in spec);
  if (look !== undefined)
    throw new TypeError(`spec.${look}: the room between plots is the site's. Leave it out.`);
  const scale = scalesOf(spec.resolve);
  if (facets !== null) {
    const panel = { ...facets.panel, heading: null };
    checkSingle(panel.spec, panel.path);
    const shared = { x: "shared", y: "shared", ...scale };
    return { panels: [panel], split: facets.split, columns: facets.columns, scale: shared };
  }
  const { panels, columns } = kind === "repeat" ? repeated(spec) : joined(spec);
  for (const { spec: inner, path } of panels) checkSingle(inner, path);
  return { panels, split: [], columns, scale };
}

/** Plots that their author put side by side; a table of them is read row by row. */
function joined(spec: Json): Pick<AuthoredPanels, "panels" | "columns"> {
  const key = CONCATS.find((k) => k in spec) ?? "concat";
  const parts = listOf(spec[key]).map((part, i) => ({
    part: asJson(part),
    path: `spec.${key}[${i}]`,
  }));
  if (parts.length === 0) throw new TypeError(`spec.${key}: write a list of plots.`);
  const rows = parts.map(({ part }) => listOf(part.hconcat).length);
  const across = rows[0] ?? 0;
  if (key === "vconcat" && across > 0 && rows.every((n) => n === across)) {
    const panels = parts.flatMap(({ part, path }) =>
      listOf(part.hconcat).map((inner, i) =>
        panelOf({ ...inherited(part), ...asJson(inner) }, `${path}.hconcat[${i}]`),
      ),
    );
    return { panels, columns: across };
  }
  const columns =
    key === "hconcat" ? parts.length : key === "vconcat" ? 1 : columnsOf(spec, "spec.columns");
  return { panels: parts.map(({ part, path }) => panelOf(part, path)), columns };
}

function inherited({ data, height }: Json): Json {
  return { ...(data === undefined ? {} : { data }), ...(height === undefined ? {} : { height }) };
}

function panelOf({ title, ...spec }: Json, path: string): AuthoredPanel {
  const lines = typeof title === "string" ? [title] : listOf(title);
  const heading = lines.filter((line) => typeof line === "string").join(" ");
  if (title !== undefined && title !== null && heading === "")
    throw new TypeError(`${path}.title: the heading of a plot is text.`);
  return { spec, path, heading: heading === "" ? null : heading };
}

function checkSingle(spec: Json, path: string): void {
  const encoding = asJson(spec.encoding);
  const inner =
    [...BESIDE].find((key) => key in spec) ??
    ["facet", "row", "column"].map((k) => (k in encoding ? `encoding.${k}` : "")).find(Boolean);
  if (inner !== undefined)
    throw new TypeError(
      `${path}.${inner}: plots that are split are not split again. Write one \`concat\` with \`columns\`, one \`facet\`, or rows of equally many plots (\`vconcat\` of \`hconcat\`); or make two charts.`,
    );
  if ("title" in spec)
    throw new TypeError(`${path}.title: panels are headed by what they show. Leave it out.`);
  if (!("mark" in spec || "layer" in spec))
    throw new TypeError(`${path}: each plot has a "mark" or a "layer".`);
}

/** @throws TypeError for what is no channel, or neither `shared` nor `independent`. */
function scalesOf(resolve: unknown): Json {
  const { scale } = asJson(resolve);
  for (const [channel, how] of Object.entries(asJson(scale)))
    if (!SCALED.has(channel) || (how !== "shared" && how !== "independent"))
      throw new TypeError(
        `spec.resolve.scale.${channel}: write x, y or another channel, and "shared" or "independent".`,
      );
  return asJson(scale);
}
