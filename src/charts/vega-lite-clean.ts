import { Columns, drawnText } from "./vega-lite-columns.ts";
import { groupsOf } from "./vega-lite-facets.ts";
import type {
  AuthoredPanels,
  AuthoredRow,
  AuthoredSpec,
  CleanPanel,
  CleanPanels,
  CleanSpec,
} from "./vega-lite-input.ts";
import { asJson, isJson, type Json, listOf } from "./vega-lite-json.ts";
import { inOneOrder } from "./vega-lite-order.ts";
import { panelsIn } from "./vega-lite-panels.ts";
import { DROPPED, rebuild } from "./vega-lite-rebuild.ts";
import { refusal } from "./vega-lite-refused.ts";
import { collectRows, fill, rowsAt } from "./vega-lite-rows.ts";

const MOST_ROWS = 5000;
const MOST_PANELS = 24;
/** What is read of a specification of several plots, apart from the plots' own. */
const READ = new Set([
  ...["data", "resolve", "columns", "facet", "repeat", "spec"],
  ...["concat", "hconcat", "vconcat"],
]);

/**
 * Rebuilds a specification from what it may hold, key by key.
 * @param data rows for a specification that has none of its own
 * @throws TypeError or RangeError that begins with the place, `spec.layer[1].encoding.x.field`, and says why.
 */
export function cleanSpec(
  authored: AuthoredSpec,
  data?: readonly AuthoredRow[],
): CleanSpec | CleanPanels {
  if ("title" in authored)
    throw new TypeError(
      "spec.title: the frame has it. Pass it as the option `title` of charts.vegaLite.",
    );
  const { width: _, height, ...spec } = authored;
  const whole = data === undefined ? spec : withData(spec, data);
  const several = panelsIn(whole);
  const rows = collectRows(whole);
  if (rows.length === 0)
    throw new TypeError(
      "spec.data: there are no rows. Write them into data.values, or pass them as the option `data`.",
    );
  if (rows.length > MOST_ROWS)
    throw new RangeError(
      `spec.data: ${rows.length} rows are more than a picture can hold (${MOST_ROWS}). Sum them up first.`,
    );
  const all = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = new Columns(all);
  if (several) {
    const names = [...new Set([...several.split.map((s) => s.field), ...all])];
    return { rows, names, ...cleanPanels(whole, several, columns, height) };
  }
  // Names are given while the encodings are read; only then do the rows know theirs.
  const marks = rebuild(whole, "spec", { columns, time: false, color: false });
  const drawn = fill(marks, whole, columns, "spec");
  return { rows, names: [...all], spec: drawn, height: heightOf(height, "spec.height") };
}

function cleanPanels(
  whole: Json,
  several: AuthoredPanels,
  columns: Columns,
  height: unknown,
): Omit<CleanPanels, "rows" | "names"> {
  const { panels, split, columns: most, scale } = several;
  refuseOthers(whole, split.length > 0);
  if (panels.length > MOST_PANELS) throw new RangeError(tooMany("spec", panels.length));
  const marks = panels.map(({ spec: { width: _, height: __, ...spec }, path }) =>
    rebuild(spec, path, { columns, time: false, color: false }),
  );
  const drawn = panels.map(({ spec, path, heading }, i): CleanPanel => {
    const own = heightOf(spec.height ?? height, `${path}.height`);
    const { width: _, height: __, ...inner } = spec;
    const filled = fill(marks[i] ?? {}, inner, columns, path);
    return { spec: filled, height: own, heading: heading === null ? null : drawnText(heading) };
  });
  const { data } = fill({}, { data: whole.data ?? null }, columns, "spec");
  const [first] = drawn;
  if (split.length === 0 || !first)
    return { panels: drawn, data: asJson(data), columns: most === "each" ? null : most, scale };
  return { scale, ...splitUp(whole, first, asJson(data), several) };
}

/** The same plot once for each group of rows. */
function splitUp(
  whole: Json,
  panel: CleanPanel,
  data: Json,
  { split, columns: most, scale }: AuthoredPanels,
): Pick<CleanPanels, "panels" | "data" | "columns"> {
  if (!("data" in whole) || whole.data === null)
    throw new TypeError(
      "spec.data: rows that are split stand here, not in the plot that they split.",
    );
  const authored = rowsAt(whole.data, "spec.data");
  const drawn = listOf(data.values);
  const plot = inOneOrder(panel.spec, drawn.filter(isJson), scale);
  const panels = groupsOf(authored, split).map(({ heading, rows }) => ({
    ...panel,
    heading,
    spec: { data: { values: rows.map((i) => drawn[i]) }, ...plot },
  }));
  if (panels.length > MOST_PANELS)
    throw new RangeError(tooMany(`${split[0]?.path}`, panels.length));
  const last = split.at(-1);
  const columns = most === "each" && last ? groupsOf(authored, [last]).length : most;
  return { panels, data, columns: columns === "each" ? null : columns };
}

function tooMany(path: string, count: number): string {
  return `${path}: ${count} plots are more than a reader compares (${MOST_PANELS}). Choose those that matter, or give the groups a row on y.`;
}

/** What stands beside the plots and is neither read here nor dropped has no place. */
function refuseOthers(whole: Json, split: boolean): void {
  if (split && !("facet" in whole)) return;
  for (const [key, value] of Object.entries(whole)) {
    if (READ.has(key) || DROPPED.has(key)) continue;
    const why = refusal(key, value) ?? "it belongs into the plots";
    throw new TypeError(`spec.${key}: "${key}" has no place beside several plots: ${why}.`);
  }
}

function withData(spec: Json, data: readonly AuthoredRow[]): Json {
  if ("data" in spec)
    throw new TypeError("spec.data: the option `data` holds the rows already. Leave one out.");
  return { ...spec, data: { values: data } };
}

function heightOf(height: unknown, path: string): number | null {
  if (height === undefined) return null;
  if (typeof height === "number" && height >= 80 && height <= 900) return height;
  throw new RangeError(`${path}: write a number from 80 to 900, or leave it out.`);
}
