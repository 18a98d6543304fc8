import { expect, test } from "vitest";
import { textWidth } from "./text-width.ts";
import { PLOT_TYPE } from "./type-scale.ts";
import { fitLines, wrap, wrapBalanced, wrapParagraph } from "./wrap.ts";

const title = "Averaged over its life, the TikTok account gained about 5,400 followers a day";

test("lines fit, and together are the text", () => {
  const lines = wrap(title, 300, 22, 600);
  expect(lines.join(" ")).toBe(title);
  for (const line of lines) expect(textWidth(line, 22, 600)).toBeLessThanOrEqual(300);
});

test("balanced lines are as few and as even as can be", () => {
  expect(wrapBalanced(title, 680, 22, 600)).toEqual([
    "Averaged over its life, the TikTok account",
    "gained about 5,400 followers a day",
  ]);
});

test("a number stays with its unit at a no-break space", () => {
  for (let width = 40; width < 300; width += 5) {
    const lines = wrap("more than 5,400\u00a0followers in 18\u202fmonths", width, 12, 400);
    if (width > 100) expect(lines.join("|")).toMatch(/5,400\u00a0followers/);
  }
});

test("a paragraph never ends in a lonely word", () => {
  const text = "The two sources disagree about the first day by weeks";
  const width = textWidth(text, 13, 400) - 1;
  expect(wrap(text, width, 13, 400).at(-1)).toBe("weeks");
  expect(wrapParagraph(text, width, 13, 400).at(-1)).not.toBe("weeks");
});

test("a word wider than the room is cut between letters, never inside one", () => {
  const lines = wrap("👩🏽‍🚒".repeat(9), 60, 12, 400);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line).toMatch(/^(👩🏽‍🚒)+$/u);
});

test("too long a text is set smaller, and only then cut off", () => {
  const smaller = fitLines("about 5,400 followers", 130, PLOT_TYPE.name, 1);
  expect(smaller.lines).toEqual(["about 5,400 followers"]);
  expect(smaller.size).toBeLessThan(14);
  const cut = fitLines(title, 100, PLOT_TYPE.name, 2);
  expect(cut.size).toBe(11);
  expect(cut.lines).toHaveLength(2);
  expect(cut.lines[1]).toMatch(/…$/);
});
