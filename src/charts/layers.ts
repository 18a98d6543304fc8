import type { TopLevelSpec } from "vega-lite";
import { plainText } from "./plain-text.ts";
import { color } from "./theme.ts";
import type { TypeStyle } from "./type-scale.ts";

// The few Vega-Lite layers that our pictures are made of. Data is inline and its fields are called c0 to cn;
// where a scale is null the data holds SVG units.
export type Layer = Readonly<Record<"data" | "mark" | "encoding", object>>;
export type Scale = Readonly<Record<string, unknown>> | null;
type Datum = Readonly<Record<`c${number}`, string | number>>;

export interface Scales {
  readonly x: Scale;
  readonly y: Scale;
}

export interface Segment {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly color: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
  readonly color: string;
}

/** A line through some spots, in the order of their x. */
export interface Path {
  readonly spots: readonly { readonly x: number; readonly y: number }[];
  readonly color: string;
}

/** A line of text whose base line starts, centres or ends at a place in SVG units. */
export interface Label extends Pick<TypeStyle, "size" | "weight"> {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly color: string;
  readonly anchor: "start" | "middle" | "end";
}

export const PIXELS: Scales = { x: null, y: null };

export function segments(rows: readonly Segment[], scales: Scales, style: object): Layer[] {
  const values = rows.map((r) => ({ c0: r.x, c1: r.y, c2: r.x2, c3: r.y2, c4: r.color }));
  return layer(
    values,
    { type: "rule", ...style },
    { ...ends(scales), color: field("c4", null, "nominal") },
  );
}

/** Boxes from corner to corner. */
export function boxes(rows: readonly Segment[], scales: Scales, style: object = {}): Layer[] {
  const values = rows.map((r) => ({ c0: r.x, c1: r.y, c2: r.x2, c3: r.y2, c4: r.color }));
  return layer(
    values,
    { type: "rect", ...style },
    { ...ends(scales), color: field("c4", null, "nominal") },
  );
}

/** Lines through many spots; the last one lies on top. */
export function lines(paths: readonly Path[], scales: Scales, style: object): Layer[] {
  const values = paths.flatMap((p, i) =>
    p.spots.map((s) => ({ c0: s.x, c1: s.y, c2: p.color, c3: i })),
  );
  // Mitred joins would put a spike on every peak of a daily series.
  const mark = { type: "line", strokeJoin: "round", ...style };
  return layer(values, mark, {
    x: field("c0", scales.x),
    y: field("c1", scales.y),
    color: field("c2", null, "nominal"),
    detail: { field: "c3", type: "nominal" },
  });
}

/** Closed shapes through the spots in their order, without an outline. */
export function shapes(paths: readonly Path[], scales: Scales): Layer[] {
  const values = paths.flatMap((p, i) =>
    p.spots.map((s, k) => ({ c0: s.x, c1: s.y, c2: p.color, c3: i, c4: k })),
  );
  const mark = { type: "line", interpolate: "linear-closed", strokeWidth: 0 };
  return layer(values, mark, {
    x: field("c0", scales.x),
    y: field("c1", scales.y),
    fill: field("c2", null, "nominal"),
    // Of no width, yet named: left out, Vega would write a colour of its own.
    stroke: field("c2", null, "nominal"),
    detail: { field: "c3", type: "nominal" },
    order: { field: "c4", type: "quantitative" },
  });
}

/**
 * Dots; with a rim in the colour of the paper they stand apart from a line that they lie on.
 * @param size area in square units: a dot of radius r has 4r².
 */
export function points(
  rows: readonly Point[],
  scales: Scales,
  rim = false,
  size = rim ? 110 : 80,
): Layer[] {
  const values = rows.map((r) => ({ c0: r.x, c1: r.y, c2: r.color }));
  const stroke = rim ? { stroke: color("paper"), strokeWidth: 1.5 } : {};
  const mark = { type: "point", filled: true, size, opacity: 1, ...stroke };
  return layer(values, mark, {
    x: field("c0", scales.x),
    y: field("c1", scales.y),
    fill: field("c2", null, "nominal"),
  });
}

/** Text, always in SVG units: it is placed by measured widths. */
export function texts(labels: readonly Label[]): Layer[] {
  const groups = new Map<string, Label[]>();
  for (const label of labels) {
    const key = `${label.weight} ${label.anchor}`;
    groups.set(key, [...(groups.get(key) ?? []), label]);
  }
  return [...groups.values()].flatMap((group) => {
    const values = group.map((l) => ({
      c0: l.x,
      c1: l.y,
      c2: plainText(l.text),
      c3: l.size,
      c4: l.color,
    }));
    const first = group[0];
    const align = first?.anchor === "start" ? "left" : first?.anchor === "end" ? "right" : "center";
    return layer(
      values,
      { type: "text", align, baseline: "alphabetic", fontWeight: first?.weight ?? 400 },
      {
        x: field("c0", null),
        y: field("c1", null),
        text: { field: "c2", type: "nominal" },
        size: field("c3", null),
        color: field("c4", null, "nominal"),
      },
    );
  });
}

/** A whole plot of exactly this size: nothing grows it, so nothing moves when a label gets longer. */
export function plotSpec(width: number, height: number, layers: readonly Layer[]): TopLevelSpec {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    width,
    height,
    padding: 0,
    autosize: { type: "none" },
    background: "transparent",
    layer: layers,
  } as unknown as TopLevelSpec;
}

function ends(scales: Scales) {
  const x = field("c0", scales.x);
  const y = field("c1", scales.y);
  // The far ends repeat the type: without it Vega-Lite reads their domain as numbers and warns of a conflict.
  return { x, y, x2: { field: "c2", type: x.type }, y2: { field: "c3", type: y.type } };
}

function field(
  name: string,
  scale: Scale,
  type = scale?.type === "utc" ? "temporal" : "quantitative",
) {
  return { field: name, type, scale };
}

function layer(
  values: readonly Datum[],
  mark: object,
  encoding: Readonly<Record<string, object>>,
): Layer[] {
  if (values.length === 0) return [];
  for (const channel of ["x", "y"]) Object.assign(encoding[channel] ?? {}, { axis: null });
  return [{ data: { values }, mark, encoding }];
}
