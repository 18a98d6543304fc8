import { expect, test } from "vitest";
import { contrast } from "./contrast.ts";
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
