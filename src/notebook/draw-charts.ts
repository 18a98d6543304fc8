import { type Diagnostic, DiagnosticsError } from "../diagnostics/diagnostic.ts";
import type { Chart } from "./chart.ts";
import { drawChart } from "./draw-chart.ts";
import type { FigureNames } from "./figure-names.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { ChartRecord } from "./result.ts";

/**
 * The charts of a report by their ids, in its order.
 * @throws DiagnosticsError with the flaws of all of them, so that an author mends them in one go
 */
export async function drawCharts(
  charts: readonly Chart[],
  front: FrontMatter,
  names: FigureNames,
): Promise<Map<string, ChartRecord>> {
  const drawn = new Map<string, ChartRecord>();
  const flaws: Diagnostic[] = [];
  for (const chart of charts) {
    try {
      drawn.set(chart.id, await drawChart(chart, front, names));
    } catch (error) {
      if (!(error instanceof DiagnosticsError)) throw error;
      flaws.push(...error.diagnostics);
    }
  }
  if (flaws.length > 0) throw new DiagnosticsError(flaws);
  return drawn;
}
