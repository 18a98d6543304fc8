import type { ChartRecord, ReportResult } from "../../notebook/result.ts";

/** A chart of the site with its addresses. */
export interface PlacedChart {
  readonly report: ReportResult;
  readonly chart: ChartRecord;
  /** From the site's root, with a slash at the end. */
  readonly folder: string;
  /** The same as a whole address. */
  readonly url: string;
  /** The newest report that has a chart of this id, where it is another one. */
  readonly newer: { readonly title: string; readonly url: string } | null;
}

/**
 * Every chart with its addresses: that of its own report, which stays as it is, and `/charts/<id>/`, which is always
 * the newest report's. Of several reports the newest is that with the latest date.
 */
export function placeCharts(reports: readonly ReportResult[], baseUrl: string): PlacedChart[] {
  const newest = newestByChart(reports);
  const own = reports.flatMap((report) =>
    report.charts.map((chart) => {
      const last = newest.get(chart.id) ?? report;
      const newer =
        last === report ? null : { title: last.title, url: `${baseUrl}${latestFolder(chart.id)}` };
      const folder = `${report.slug}/charts/${chart.id}/`;
      return { report, chart, folder, url: `${baseUrl}${folder}`, newer };
    }),
  );
  const latest = [...newest].flatMap(([id, report]) =>
    report.charts
      .filter((chart) => chart.id === id)
      .map((chart) => {
        const folder = latestFolder(id);
        return { report, chart, folder, url: `${baseUrl}${folder}`, newer: null };
      }),
  );
  return [...own, ...latest];
}

function latestFolder(id: string): string {
  return `charts/${id}/`;
}

/** By chart id, the report that has it last. Of two with one date the later by name, so that it is always the same. */
export function newestByChart(reports: readonly ReportResult[]): ReadonlyMap<string, ReportResult> {
  const inOrder = reports.toSorted((a, b) => compare(a.date, b.date) || compare(a.slug, b.slug));
  return new Map(inOrder.flatMap((r) => r.charts.map((c) => [c.id, r] as const)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
