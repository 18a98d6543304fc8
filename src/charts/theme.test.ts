import { expect, test } from "vitest";
import { chartCss, TOKENS, type Token } from "./theme.ts";

const texts: Token[] = ["ink", "quiet", "accent", "blue", "teal", "violet", "rest"];
const marks: Token[] = [...texts, "amber", "axis"];

test.each(["light", "dark"] as const)("%s: text is legible on paper and on a band", (mode) => {
  for (const ground of ["paper", "band"] as const) {
    for (const token of texts) {
      expect(
        contrast(TOKENS[token][mode], TOKENS[ground][mode]),
        `${token} on ${ground}`,
      ).toBeGreaterThanOrEqual(4.5);
    }
    for (const token of marks) {
      expect(
        contrast(TOKENS[token][mode], TOKENS[ground][mode]),
        `${token} on ${ground}`,
      ).toBeGreaterThanOrEqual(3);
    }
  }
});

test("every token has a hex of its own, which the style sheet finds and darkens", () => {
  const hexes = Object.values(TOKENS).map((t) => t.light);
  expect(new Set(hexes).size).toBe(hexes.length);
  const css = chartCss();
  expect(css).toContain('.chart [fill="#b0254b"]{fill:var(--chart-accent)}');
  expect(css).toContain('.chart [stroke="#b0254b"]{stroke:var(--chart-accent)}');
  expect(css).toMatch(/prefers-color-scheme:dark\)\{:root\{--chart-paper:#1d1c1b;/);
});

/** WCAG 2.2: (L1 + 0.05) / (L2 + 0.05), L being relative luminance. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
