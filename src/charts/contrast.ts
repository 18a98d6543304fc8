/** Red, green and blue as a screen mixes light, 0 to 1: sRGB without its gamma. */
export type LinearRgb = readonly [number, number, number];

/** @param hex `#rrggbb` @throws TypeError on anything else */
export function linearRgb(hex: string): LinearRgb {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new TypeError(`"${hex}" is no colour like #1a212b`);
  const channel = (start: number) => {
    const c = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/**
 * How much two colours differ in lightness, 1 to 21: (L1 + 0.05) / (L2 + 0.05), L being relative luminance.
 * Web Content Accessibility Guidelines 2.2, "contrast ratio": text needs 4.5 (1.4.3), marks need 3 (1.4.11).
 */
export function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = linearRgb(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
