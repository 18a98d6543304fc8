import { expect, test } from "vitest";
import { measureItem } from "./plot.ts";
import { textWidth } from "./text-width.ts";

// Measured once with getComputedTextLength() in Chromium 147.0.7727.0, text-rendering="geometricPrecision",
// with the same two font files.
const measured = [
  [400, 12, 124.938, "AVATAR To Type, Wave."],
  [
    400,
    22,
    752.938,
    "Averaged over its life, the TikTok account gained about 5,400 followers a day",
  ],
  [400, 12, 156.844, "first flight of official affluence"],
  [400, 100, 1519.406, "Février à décembre: œuvre, ¿qué?"],
  [400, 22, 116.297, "5,363 a day"],
  [600, 12, 64.875, "5,363 a day"],
  [
    600,
    22,
    778.641,
    "Averaged over its life, the TikTok account gained about 5,400 followers a day",
  ],
  [600, 100, 1079.813, "AVATAR To Type, Wave."],
  [600, 12, 121.719, "“Twitter” – 39 to 72…"],
  // Mixed with the Arabic sibling of the font, as the page names both.
  [400, 20, 425.156, "نما حساب تيك توك بمقدار 5,363 متابعًا في اليوم (2021)"],
] as const;

test.each(measured)(
  "weight %i, size %i: as wide as in a browser, %f",
  (weight, size, width, text) => {
    expect(Math.abs(textWidth(text, size, weight) - width)).toBeLessThan(0.05);
  },
);

test("what the font lacks counts generously, what is invisible not at all", () => {
  expect(textWidth("🎉", 10, 400)).toBe(13);
  expect(textWidth("a\u200db", 10, 400)).toBeCloseTo(textWidth("ab", 10, 400), 1);
});

test("Vega measures its items with the font, and never beyond their limit", () => {
  expect(measureItem({ fontSize: 12, fontWeight: 600 }, "5,363 a day")).toBe(
    textWidth("5,363 a day", 12, 600),
  );
  expect(measureItem({ fontSize: 12, fontWeight: "bold" }, " 5 ")).toBe(textWidth("5", 12, 600));
  expect(measureItem({}, null)).toBe(0);
  expect(measureItem({ fontSize: 12, limit: 20 }, "5,363 a day")).toBe(20);
});
