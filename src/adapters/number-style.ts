/** How a file writes its numbers, by the example that `export.yml` names. A blank may be one that never breaks. */
const STYLES = {
  "1234.5": { whole: /^\d+$/, mark: /[^\d]/g, point: "." },
  "1,234.5": { whole: /^(\d+|\d{1,3}(,\d{3})+)$/, mark: /,/g, point: "." },
  "1.234,5": { whole: /^(\d+|\d{1,3}(\.\d{3})+)$/, mark: /\./g, point: "," },
  "1 234,5": {
    whole: /^(\d+|\d{1,3}([ \u00a0\u202f]\d{3})+)$/,
    mark: /[ \u00a0\u202f]/g,
    point: ",",
  },
} as const;

export type NumberStyle = keyof typeof STYLES;

export const NUMBER_STYLES = Object.keys(STYLES) as [NumberStyle, ...NumberStyle[]];

/** Whether a style has the decimal point of programs, as the cells of a workbook have. */
export function hasDecimalPoint(style: NumberStyle): boolean {
  return STYLES[style].point === ".";
}

/**
 * Digits with at most one point, as a program writes them. The marks between thousands are checked: `12,34` is
 * no number.
 * @returns null for anything but this one style
 */
export function plainNumber(text: string, style: NumberStyle): string | null {
  const { whole, mark, point } = STYLES[style];
  const sign = text.startsWith("-") ? "-" : "";
  const [digits = "", fraction, ...more] = text.slice(sign.length).split(point);
  if (!whole.test(digits) || more.length > 0) return null;
  if (fraction !== undefined && !/^\d+$/.test(fraction)) return null;
  return sign + digits.replace(mark, "") + (fraction === undefined ? "" : `.${fraction}`);
}
