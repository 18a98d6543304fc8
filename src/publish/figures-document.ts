import type { ReportResult } from "../notebook/result.ts";

/** `figures.json` of a report: every figure with evidence and caveats, and what each picture says. */
export function figuresDocument(report: ReportResult) {
  return {
    report: report.slug,
    figures: report.figures,
    charts: report.charts.map((c) => ({ id: c.id, figures: c.figures, inPicture: c.inPicture })),
  };
}
