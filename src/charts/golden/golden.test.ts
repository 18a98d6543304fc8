import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { foot } from "../frame.ts";
import { lintChart } from "../lint.ts";
import { FOLDER, fileOf, split } from "./kept.ts";
import { goldens } from "./pictures.ts";

// After a change that is meant: `npm run golden` shows each picture before and after, and
// `npm run golden -- --accept` keeps the new ones.

test.each(goldens)("$name looks as when it was last looked at", async (golden) => {
  const { name, frame, size } = golden;
  const svg = await golden.draw();
  const whole = [frame.label ?? "", frame.title, ...frame.caveats, foot(frame)];
  expect(lintChart(svg, size === "card" ? whole : [...whole, frame.subtitle])).toEqual([]);
  await expect(split(svg)).toMatchFileSnapshot(fileOf(name));
});

test("there are a hundred pictures and more, each with a name of its own, and no file without one", () => {
  const names = goldens.map((g) => `${g.name}.svg`);
  expect(names.length).toBeGreaterThanOrEqual(100);
  expect(new Set(names).size).toBe(names.length);
  expect(readdirSync(FOLDER).filter((file) => !names.includes(file))).toEqual([]);
});
