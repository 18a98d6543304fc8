import { color, TOKENS, type Token } from "./theme.ts";

const COMPUTED =
  "work it out in a cell, so that the table shows the numbers that the picture shows";
const LINKS = "a picture links to nothing and loads nothing";
const STATIC = "a picture has no controls and runs no expression";
const FRAME = "the frame has it: pass it as an option of charts.vegaLite";
const LOOK = "the look is the site's, the same for every chart";
const OUTERMOST =
  "plots are split or put beside each other at the outermost place of a specification, and once: write it there, or make two charts";
const INLINE = "rows stand in data.values, or are passed as the option `data`";

/** What a specification may not hold, and why. */
const REFUSED: ReadonlyMap<string, string> = new Map(
  (
    [
      [LINKS, ["href", "url", "image", "projection"]],
      [STATIC, ["expr", "signal", "params", "param", "selection", "usermeta", "gradient", "clip"]],
      [COMPUTED, ["transform", "impute"]],
      [INLINE, ["datasets", "sequence", "graticule", "sphere"]],
      [FRAME, ["usermeta"]],
      [LOOK, ["config", "padding", "autosize", "background", "bounds", "view", "scheme"]],
      [OUTERMOST, ["concat", "hconcat", "vconcat", "spec", "repeat", "facet", "row", "column"]],
      ["it is no name for anything here", ["__proto__", "constructor", "prototype"]],
    ] as const
  ).flatMap(([reason, keys]) => keys.map((key) => [key, reason] as const)),
);

/** Why a key may not stand in a specification with this value; null where it may. */
export function refusal(key: string, value: unknown): string | null {
  const always = REFUSED.get(key);
  if (always !== undefined && !(key === "clip" && value === false)) return always;
  if (/expr$/i.test(key)) return STATIC;
  if (key === "test" && typeof value === "string") return STATIC;
  if (/^(font|fontStyle|formatType|style)$|[a-z](Font|FontStyle|FormatType)$/.test(key))
    return LOOK;
  if (/opacity$/i.test(key) && value !== 1)
    return "a mark that shines through has another colour on every ground: choose the colour itself";
  if (/angle$/i.test(key) && value !== 0)
    return "words stand level: swap x and y where names are long";
  return null;
}

/** Keys below which a text is a colour: `color`, `fill`, `stroke`, `labelColor` ... */
export function holdsColors(key: string): boolean {
  return /(^|[a-z])(color|fill|stroke)$/i.test(key);
}

/**
 * A colour by its name in our theme, or as the theme writes it in the light; the page finds its dark variant.
 * @returns null for anything else: a colour becomes an attribute of the picture, and some texts there are addresses.
 */
export function authoredColor(text: string): string | null {
  if (isToken(text)) return color(text);
  return COLOR_NAMES.map((name) => TOKENS[name].light).find((hex) => hex === text) ?? null;
}

export const COLOR_NAMES: readonly Token[] = [
  ...([
    "accent",
    "blue",
    "teal",
    "violet",
    "rest",
    "ink",
    "quiet",
    "axis",
    "grid",
    "band",
  ] as const),
];

function isToken(text: string): text is Token {
  return COLOR_NAMES.some((name) => name === text);
}
