import type { ChartSize } from "./chart.ts";

/** A size of type and its line height, in SVG units. */
export interface TypeStyle {
  readonly size: number;
  readonly leading: number;
  readonly weight: 400 | 600;
}

export interface Scale {
  /** Width of the whole picture and its outer margin. */
  readonly width: number;
  readonly margin: number;
  readonly title: TypeStyle;
  readonly subtitle: TypeStyle;
  readonly caveat: TypeStyle;
  readonly source: TypeStyle;
  readonly tag: TypeStyle;
}

/** The frame's type. A wide picture is shown near its own size, a narrow one fills a phone. */
export const SCALES: Readonly<Record<ChartSize, Scale>> = {
  wide: {
    width: 720,
    margin: 20,
    title: { size: 22, leading: 28, weight: 600 },
    subtitle: { size: 15, leading: 21, weight: 400 },
    caveat: { size: 13.5, leading: 19, weight: 400 },
    source: { size: 12.5, leading: 17, weight: 400 },
    tag: { size: 12, leading: 16, weight: 600 },
  },
  narrow: {
    width: 375,
    margin: 16,
    title: { size: 19, leading: 25, weight: 600 },
    subtitle: { size: 14, leading: 19, weight: 400 },
    caveat: { size: 13, leading: 18, weight: 400 },
    source: { size: 12, leading: 16, weight: 400 },
    tag: { size: 12, leading: 16, weight: 600 },
  },
  email: {
    width: 600,
    margin: 20,
    title: { size: 21, leading: 27, weight: 600 },
    subtitle: { size: 14.5, leading: 20, weight: 400 },
    caveat: { size: 13.5, leading: 19, weight: 400 },
    source: { size: 12.5, leading: 17, weight: 400 },
    tag: { size: 12, leading: 16, weight: 600 },
  },
  card: {
    width: 800,
    margin: 24,
    title: { size: 24, leading: 30, weight: 600 },
    subtitle: { size: 14, leading: 19, weight: 400 },
    caveat: { size: 13, leading: 18, weight: 400 },
    source: { size: 12, leading: 16, weight: 400 },
    tag: { size: 12, leading: 16, weight: 600 },
  },
};

/** Type inside a plot. */
export const PLOT_TYPE = {
  name: { size: 14, leading: 17, weight: 600 },
  value: { size: 14, leading: 17, weight: 600 },
  detail: { size: 12.5, leading: 16, weight: 400 },
  axis: { size: 12.5, leading: 16, weight: 400 },
} as const satisfies Record<string, TypeStyle>;

/** Type never shrinks below this: smaller is not read. */
export const SMALLEST = 11;

/** How far glyphs reach above and below the base line, in em: capitals, accents and descenders. */
export const ASCENT = 0.78;
export const DESCENT = 0.22;
