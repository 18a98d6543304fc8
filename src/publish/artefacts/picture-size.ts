import type { ChartRecord } from "../../notebook/result.ts";

/** Size of a picture as its drawing says it. */
export function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width = "720", height = "405"] =
    /<svg\b[^>]*?\swidth="([\d.]+)"\s+height="([\d.]+)"/.exec(svg) ?? [];
  return { width: Math.ceil(Number(width)), height: Math.ceil(Number(height)) };
}

/** Below the picture stands a line that leads to the chart's page. */
const LINE = 40;

export function embedHeight(chart: ChartRecord): number {
  return sizeOf(chart.standalone).height + LINE;
}
