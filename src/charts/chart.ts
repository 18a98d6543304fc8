import type { TopLevelSpec } from "vega-lite";
import type { PointSeries } from "./points-input.ts";

/** What a chart kind is given to draw in: the room inside the frame's margins, in SVG units. */
export interface PlotSize {
  readonly width: number;
  /** True for phones and narrow columns: names stand above their row, not beside it. */
  readonly narrow: boolean;
}

export type Cell = string | number | null;

/** The numbers behind a picture, for the table below it and for `data.csv`. Numbers are exact. */
export interface ChartTable {
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a chart kind makes from figures: everything but the frame. */
export interface ChartDesign {
  /** `growth-per-day` */
  readonly kind: string;
  /** Vega-Lite with data inline, transparent background, no title; fields are called c0 to cn. */
  plot(size: PlotSize): TopLevelSpec;
  /** Where `plot` puts what the table says, for tooltips; kinds that are all words have none. */
  points?(size: PlotSize): readonly PointSeries[];
  /** The same for a room of little height, where `plot` cannot be read: denser, without what can be spared. */
  low?(size: PlotSize): TopLevelSpec;
  readonly table: ChartTable;
}

/** The words of the frame, already in the reader's language. */
export interface FrameText {
  /** The finding. */
  readonly title: string;
  /** What is drawn, with the unit. */
  readonly subtitle: string;
  /** None to two; the first stands under the subtitle, the second under the plot. */
  readonly caveats: readonly string[];
  /** `Source: Devex, 17 February 2021 (self-reported)` */
  readonly source: string;
  /** `As of 17 February 2021` */
  readonly asOf: string;
  /** A label of its own above the title, such as `Synthetic sample`. */
  readonly label?: string;
  /** Text alternative; becomes the picture's `<desc>`. */
  readonly description: string;
}

export type ChartLanguage = "en" | "fr" | "es" | "ar";

/**
 * `wide` and `narrow` for pages, `email` for a column of 600, `card` for the previews that other sites make of
 * a link (1200 x 630), laid out anew with words beside the plot.
 */
export type ChartSize = "wide" | "narrow" | "email" | "card";

export interface RenderOptions {
  /** Unique among the charts of a page. */
  readonly id: string;
  readonly language: ChartLanguage;
  readonly size: ChartSize;
  /**
   * `page`: the page brings the font and the colours' dark variants; no style in the picture, none behind it.
   * `embedded`: the picture stands alone, with its own subset of the font on an opaque ground.
   * `raster`: on an opaque ground, for a rasteriser that has the font.
   */
  readonly fonts: "page" | "embedded" | "raster";
}
