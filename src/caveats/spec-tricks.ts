import { asJson, asList, type Json, type SpecGroup, type SpecUnit } from "./spec-units.ts";

// What a chart does to its axes. Each function gives the places in the specification, as text, in reading order.
// Where a scale is null the data holds places on the page: then the axis cannot be told, and nothing is said.

const AXES = ["x", "y"] as const;
type Axis = (typeof AXES)[number];

/** Bars whose length does not start at zero. */
export function barsNotAtZero({ units, independent }: SpecGroup, spec: unknown): string[] {
  const { zero } = asJson(asJson(asJson(spec).config).scale);
  return units.flatMap((unit) => {
    const axis = unit.mark === "bar" ? lengthAxis(unit) : null;
    if (axis === null || scaleOf(unit, axis) === null) return [];
    const sharing = independent.has(axis) ? [unit] : units;
    const set = sharing.filter((u) => avoidsZero(scaleOf(u, axis)));
    const silent = sharing.every((u) => !("zero" in asJson(scaleOf(u, axis))));
    const fixed = sharing.some((u) => "domain" in asJson(scaleOf(u, axis)));
    if (set.length === 0 && zero === false && silent && !fixed) return ["spec.config.scale.zero"];
    return set.map((u) => `${u.path}.encoding.${axis}.scale`);
  });
}

/** Layers over each other that measure on two scales. */
export function twoAxes({ units, independent }: SpecGroup): string[] {
  return AXES.flatMap((axis) => {
    const measured = units.filter((u) => isMeasure(u, axis) && scaleOf(u, axis) !== null);
    return measured.length > 1 ? (independent.get(axis) ?? []) : [];
  });
}

/** Logarithmic axes of a chart in which no title or text says so. */
export function unlabelledLogs(groups: readonly SpecGroup[], spec: unknown): string[] {
  const units = groups.flatMap((group) => group.units);
  const logs = units.flatMap((unit) =>
    AXES.filter((axis) => isLog(scaleOf(unit, axis))).map(
      (axis) => `${unit.path}.encoding.${axis}.scale`,
    ),
  );
  const words = [...titles(spec), ...units.filter((u) => u.mark === "text").flatMap(textsOf)];
  return words.some((word) => SAYS_LOG.test(word)) ? [] : logs;
}

/** Areas down to zero; of what is `cumulative` all, of others those over a running sum. */
export function areasOfSums({ units }: SpecGroup, cumulative: boolean): string[] {
  return units
    .filter((u) => u.mark === "area" && !("x2" in u.encoding) && !("y2" in u.encoding))
    .filter((u) => cumulative || AXES.some((a) => u.running.includes(fieldOf(u, a))))
    .map((u) => `${u.path}.mark`);
}

/** Logarithmic, logarithmique, logarítmica, لوغاريتمي, log scale. */
const SAYS_LOG = /logar[ií]t|لوغاريتم|\blog(10)? (scale|axis)|(échelle|escala) log\b|\blog10\b/iu;

function channel(unit: SpecUnit, axis: string): Json {
  return asJson(unit.encoding[axis]);
}

function fieldOf(unit: SpecUnit, axis: string): string {
  return String(channel(unit, axis).field);
}

/** null: the data holds places on the page; undefined: Vega-Lite chooses. */
function scaleOf(unit: SpecUnit, axis: Axis): unknown {
  return channel(unit, axis).scale;
}

function isMeasure(unit: SpecUnit, axis: Axis): boolean {
  const { type, aggregate, bin, field } = channel(unit, axis);
  const counted = type === "quantitative" || (type === undefined && aggregate !== undefined);
  return counted && !bin && (field !== undefined || aggregate !== undefined);
}

/** Along which axis a bar is as long as its value; null where it spans from one value to another. */
function lengthAxis(unit: SpecUnit): Axis | null {
  const measured = AXES.filter((axis) => isMeasure(unit, axis));
  const sums = measured.filter((axis) => channel(unit, axis).aggregate !== undefined);
  const lying = unit.style.orient === "horizontal" || (sums.length === 1 && sums[0] === "x");
  const axis = measured.length === 2 ? (lying ? "x" : "y") : measured[0];
  return axis === undefined || `${axis}2` in unit.encoding ? null : axis;
}

function avoidsZero(scale: unknown): boolean {
  const { type, zero, domain, domainMin, domainMax } = asJson(scale);
  const ends = asList(domain).filter((end) => typeof end === "number");
  if (isLog(scale) && type === "log") return true;
  if (ends.length > 1) return Math.min(...ends) > 0 || Math.max(...ends) < 0;
  if (typeof domainMin === "number" && domainMin > 0) return true;
  return (typeof domainMax === "number" && domainMax < 0) || zero === false;
}

function isLog(scale: unknown): boolean {
  const { type } = asJson(scale);
  return type === "log" || type === "symlog";
}

/** Titles of the chart, its axes and its parts, wherever they stand; never the data. */
function titles(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(titles);
  return Object.entries(asJson(node)).flatMap(([key, value]) => {
    if (key === "values" || key === "datasets") return [];
    return key === "title" || key === "subtitle" ? strings(value) : titles(value);
  });
}

function textsOf(unit: SpecUnit): string[] {
  const { value, datum } = channel(unit, "text");
  const field = fieldOf(unit, "text");
  return [value, datum, unit.style.text, ...unit.rows.map((row) => row[field])].flatMap(strings);
}

/** A title is a text, lines of text, or these with a style. */
function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  const { text, subtitle } = asJson(value);
  return [text, subtitle].flatMap((part) => (part === undefined ? [] : strings(part)));
}
