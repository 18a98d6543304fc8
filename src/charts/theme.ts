/**
 * Every colour of a picture, by name. Each has a hex of its own in the light column, because the page's
 * stylesheet finds a mark's token by that hex. The dark column is a dimmed room, not an inversion.
 */
export const TOKENS = {
  paper: { light: "#ffffff", dark: "#1d1c1b" },
  ink: { light: "#1a212b", dark: "#e9e5dd" },
  /** Subtitle, axis labels, source: quiet, yet legible. */
  quiet: { light: "#56606d", dark: "#aca79d" },
  /** Deep crimson: the series that the finding is about. */
  accent: { light: "#b0254b", dark: "#ed9597" },
  blue: { light: "#205eb0", dark: "#99bcf0" },
  teal: { light: "#1c6854", dark: "#61bfb4" },
  violet: { light: "#734590", dark: "#be90d6" },
  /** Every series after the fourth. */
  rest: { light: "#5d6f7b", dark: "#959081" },
  /** The bar beside a caveat. */
  amber: { light: "#b87a00", dark: "#dda437" },
  /** Base line of an axis. */
  axis: { light: "#7f8894", dark: "#86817a" },
  /** Decoration that nothing depends on: grid lines, rules, quiet bands. */
  grid: { light: "#c2c8d0", dark: "#4b4743" },
  band: { light: "#f0f2f5", dark: "#282725" },
} as const;

export type Token = keyof typeof TOKENS;

/** The hex that stands in the picture. */
export function color(token: Token): string {
  return TOKENS[token].light;
}

const SERIES = ["accent", "blue", "teal", "violet"] as const;

/** Colour of the nth series: the accent first, at most four colours, the rest grey. */
export function seriesColor(index: number): string {
  return color(SERIES[index] ?? "rest");
}

/**
 * Style sheet for a page that inlines pictures: presentation attributes become variables,
 * which a reader's preference for dark redefines. Needs no `unsafe-inline`.
 */
export function chartCss(): string {
  const names = Object.keys(TOKENS) as Token[];
  const declare = (mode: "light" | "dark") =>
    `:root{${names.map((n) => `--chart-${n}:${TOKENS[n][mode]}`).join(";")}}`;
  const rules = names.flatMap((n) =>
    (["fill", "stroke"] as const).map(
      (property) => `.chart [${property}="${color(n)}"]{${property}:var(--chart-${n})}`,
    ),
  );
  return [
    declare("light"),
    `@media (prefers-color-scheme:dark){${declare("dark")}}`,
    ...rules,
    "",
  ].join("\n");
}
