import { FONT_FAMILY } from "./fonts.ts";
import { color, seriesColor } from "./theme.ts";
import { PLOT_TYPE } from "./type-scale.ts";
import type { AuthoredLocale } from "./vega-lite-input.ts";

/**
 * Our hand for a plot that somebody else designed: type, colours and axes as in every other picture. The title
 * of an upright axis stands level above it.
 */
export function authoredTheme(locale: AuthoredLocale, narrow: boolean): Record<string, unknown> {
  const { size, weight } = PLOT_TYPE.axis;
  const words = {
    labelColor: color("quiet"),
    titleColor: color("quiet"),
    labelFontSize: size,
    titleFontSize: size,
    labelFontWeight: weight,
    titleFontWeight: weight,
    labelFont: FONT_FAMILY,
    titleFont: FONT_FAMILY,
  };
  const ink = { color: color("accent") };
  const series = Array.from({ length: 10 }, (_, i) => seriesColor(i));
  return {
    aria: false,
    font: FONT_FAMILY,
    locale,
    view: { stroke: null },
    // Points shine through by Vega-Lite's default, and then have another colour on every ground.
    mark: { ...ink, opacity: 1 },
    bar: ink,
    area: ink,
    line: { ...ink, strokeWidth: 2, strokeJoin: "round" },
    point: { ...ink, filled: true, size: 60, opacity: 1 },
    circle: { ...ink, size: 60, opacity: 1 },
    square: { ...ink, size: 60, opacity: 1 },
    tick: { ...ink, thickness: 2, opacity: 1 },
    rule: { color: color("axis") },
    text: { color: color("ink"), fontSize: PLOT_TYPE.detail.size, font: FONT_FAMILY },
    range: { category: series, ordinal: series },
    axis: {
      ...words,
      domainColor: color("axis"),
      tickColor: color("axis"),
      gridColor: color("grid"),
      gridDash: [2, 3],
      labelPadding: 5,
      titlePadding: 8,
      labelLimit: narrow ? 110 : 220,
    },
    axisX: { grid: false, labelAngle: 0, titleAnchor: "start", titleAlign: "left" },
    axisY: {
      domain: false,
      ticks: false,
      ...{ titleAngle: 0, titleAlign: "left", titleBaseline: "bottom", titleX: 0, titleY: -9 },
    },
    // Numbers and days can be told from their neighbours; of names each must stand.
    axisQuantitative: { labelOverlap: true, labelSeparation: 8, tickCount: narrow ? 4 : 6 },
    axisTemporal: { labelOverlap: true, labelSeparation: 8, tickCount: narrow ? 4 : 8 },
    axisDiscrete: { labelOverlap: false, grid: false },
    legend: {
      ...words,
      orient: "top",
      direction: "horizontal",
      columns: narrow ? 2 : 4,
      labelLimit: narrow ? 120 : 150,
      titleLimit: narrow ? 300 : 600,
      symbolSize: 80,
      // Above the title of the upright axis.
      offset: 32,
    },
  };
}
