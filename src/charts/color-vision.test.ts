import { expect, test } from "vitest";
import { difference, SIGHTS, TOLD_APART } from "./color-vision.ts";
import { TOKENS } from "./theme.ts";

const SERIES = ["accent", "blue", "teal", "violet", "rest"] as const;
const pairs = SERIES.flatMap((a, i) => SERIES.slice(i + 1).map((b) => [a, b] as const));

test.each(SIGHTS)("%s: black and white are 1 apart, greys keep their lightness", (sight) => {
  expect(difference("#000000", "#ffffff", sight)).toBeCloseTo(1, 2);
  expect(difference("#808080", "#808080", sight)).toBe(0);
});

test("red and green of the same lightness differ for full sight alone", () => {
  const [red, green] = ["#c03c3c", "#5f7d3c"];
  expect(difference(red, green, "full")).toBeGreaterThan(0.2);
  expect(difference(red, green, "deuteranopia")).toBeLessThan(0.1);
});

test.each(pairs)("%s and %s are told apart, in light and in dark, by everybody", (a, b) => {
  for (const mode of ["light", "dark"] as const)
    for (const sight of SIGHTS)
      expect(
        difference(TOKENS[a][mode], TOKENS[b][mode], sight),
        `${mode} ${sight}`,
      ).toBeGreaterThan(TOLD_APART);
});
