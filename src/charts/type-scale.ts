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

const style = (size: number, leading: number, weight: TypeStyle["weight"] = 400): TypeStyle => ({
  size,
  leading,
  weight,
});

/** What a picture is called besides its title: the same in each size. */
const TAG = style(12, 16, 600);
/** Caveat and source where there is room for them, and where there is little. */
const ROOMY = { caveat: style(13.5, 19), source: style(12.5, 17), tag: TAG };
const CLOSE = { caveat: style(13, 18), source: style(12, 16), tag: TAG };

/** The frame's type. A wide picture is shown near its own size, a narrow one fills a phone. */
export const SCALES: Readonly<Record<ChartSize, Scale>> = {
  wide: {
    width: 720,
    margin: 20,
    title: style(22, 28, 600),
    subtitle: style(15, 21),
    ...ROOMY,
  },
  narrow: {
    width: 375,
    margin: 16,
    title: style(19, 25, 600),
    subtitle: style(14, 19),
    ...CLOSE,
  },
  email: {
    width: 600,
    margin: 20,
    title: style(21, 27, 600),
    subtitle: style(14.5, 20),
    ...ROOMY,
  },
  card: {
    width: 800,
    margin: 24,
    title: style(24, 30, 600),
    subtitle: style(14, 19),
    ...CLOSE,
  },
};

const NAMES = style(14, 17, 600);
const DETAILS = style(12.5, 16);

/** Type inside a plot. */
export const PLOT_TYPE = {
  name: NAMES,
  value: NAMES,
  detail: DETAILS,
  axis: DETAILS,
} as const satisfies Record<string, TypeStyle>;

/** Type never shrinks below this: smaller is not read. */
export const SMALLEST = 11;

/** How far glyphs reach above and below the base line, in em: capitals, accents and descenders. */
export const ASCENT = 0.78;
export const DESCENT = 0.22;
