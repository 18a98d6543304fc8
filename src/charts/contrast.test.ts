import { expect, test } from "vitest";
import { contrast, linearRgb } from "./contrast.ts";

test("contrast is that of the guidelines: 21 for black on white, 1 for a colour on itself", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
  expect(contrast("#b0254b", "#b0254b")).toBe(1);
  // The guidelines' own example of a grey that just passes, and the next lighter one that does not.
  expect(contrast("#767676", "#ffffff")).toBeGreaterThanOrEqual(4.5);
  expect(contrast("#777777", "#ffffff")).toBeLessThan(4.5);
});

test.each(["", "red", "#fff", "#12345g", "#1a212bff"])("%j is no colour", (text) => {
  expect(() => linearRgb(text)).toThrow(TypeError);
});
