import { FONT_FAMILY } from "./fonts.ts";
import { color, seriesColor } from "./theme.ts";
import { PLOT_TYPE } from "./type-scale.ts";
import type { AuthoredLocale } from "./vega-lite-input.ts";
import { asJson } from "./vega-lite-json.ts";

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
      // Of no width, yet named: Vega would write a colour of its own around shades.
      gradientStrokeColor: color("grid"),
      // Above the title of the upright axis.
      offset: 32,
    },
  };
}

/**
 * The same for one plot among several: fewer words on its axes, one legend above all.
 * @param room width of the plot, whether names stand beside the first plot of a row alone, and where its legend stands in what width
 */
export function panelTheme(
  locale: AuthoredLocale,
  narrow: boolean,
  room: {
    readonly inner: number;
    readonly namedOnce: boolean;
    readonly legendAt: number;
    readonly legendWidth: number;
  },
): Record<string, unknown> {
  const { inner, namedOnce, legendAt, legendWidth } = room;
  const columns = Math.max(1, Math.min(narrow ? 2 : 4, Math.floor(legendWidth / 130)));
  const theme = authoredTheme(locale, narrow);
  const ticks = (most: number, room: number) => ({
    // Words that are pushed inwards at the ends of a short axis run into the next ones.
    ...{ labelOverlap: true, labelSeparation: 8, labelFlush: false },
    tickCount: Math.max(2, Math.min(most, Math.floor(inner / room))),
  });
  return {
    ...theme,
    axis: { ...asJson(theme.axis), labelLimit: namedOnce && !narrow ? 160 : 110 },
    axisXQuantitative: ticks(6, 52),
    axisXTemporal: ticks(8, 80),
    axisYQuantitative: { labelOverlap: true, labelSeparation: 8, tickCount: 4 },
    legend: { ...asJson(theme.legend), offset: legendAt, columns },
  };
}
