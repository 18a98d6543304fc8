import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { fingerprint } from "./fixtures/fingerprint.ts";
import { designs, frames } from "./fixtures/ifrc.ts";
import { kinds, renderAll, renderExample, sizes } from "./fixtures/render-all.ts";
import { lintChart } from "./lint.ts";
import { renderChart } from "./render.ts";

const cases = kinds.flatMap((kind) => sizes.map((size) => ({ kind, size })));

test("gives the same SVG and PNG in any order, time zone and locale, also where a canvas is installed", async () => {
  const script = fileURLToPath(new URL("fixtures/print-hash.ts", import.meta.url));
  const canvas = new URL("fixtures/stub-canvas.js", import.meta.url).href;
  const there = async (TZ: string, locale: string, ...hooks: readonly string[]) => {
    const env = { ...process.env, TZ, LANG: locale, LC_ALL: locale };
    const imports = ["tsx", ...hooks].flatMap((hook) => ["--import", hook]);
    return (await promisify(execFile)(process.execPath, [...imports, script], { env })).stdout;
  };
  const elsewhere = [
    there("Pacific/Kiritimati", "ar_EG.UTF-8"),
    there("America/Los_Angeles", "fr_FR", canvas),
  ];
  const alone = await renderAll();
  expect(await Promise.all([renderAll(), renderAll()])).toEqual([alone, alone]);
  const here = await fingerprint();
  expect(await Promise.all(elsewhere)).toEqual([here, here]);
}, 60_000);

test("for a page: presentation attributes only, no style, script, link or ground", async () => {
  for (const { kind, size } of cases) {
    const svg = await renderExample(kind, size);
    expect(svg).not.toMatch(/<style|style=|<script|href|url\(|<rect[^>]*fill="#ffffff"/);
  }
});

test("standing alone: its own font and an opaque ground, nothing from elsewhere", async () => {
  const svg = await renderExample("growth", "wide", "embedded");
  expect(svg.match(/@font-face/g)).toHaveLength(2);
  expect(svg).toMatch(/<rect width="720" height="\d+" fill="#ffffff"\/>/);
  expect(
    svg.replace('xmlns="http://www.w3.org/2000/svg"', "").replaceAll(/base64,[^)]*/g, ""),
  ).not.toMatch(/https?:|\/\//);
  expect(svg.length).toBeLessThan(30_000);
});

test("ids differ between charts, sizes and languages, and name what assistive technology reads", async () => {
  const svgs = [
    await renderExample("growth", "wide"),
    await renderExample("growth", "narrow"),
    await renderExample("dates", "wide"),
    await renderChart(designs.growth, frames.growth, {
      id: "growth",
      language: "fr",
      size: "wide",
      fonts: "page",
    }),
  ];
  const ids = svgs.flatMap((svg) => [...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]));
  expect(new Set(ids).size).toBe(8);
  expect(svgs[0]).toContain(`role="img" aria-labelledby="${ids[0]} ${ids[1]}"`);
  expect(svgs[0]).toContain(`<desc id="${ids[1]}">${frames.growth.description}</desc>`);
});

test("a label stands in the picture; without a caveat there is no amber bar", async () => {
  const options = { id: "t", language: "en", size: "narrow", fonts: "page" } as const;
  const svg = await renderChart(
    designs.tide,
    { ...frames.tide, label: "Synthetic sample", caveats: [] },
    options,
  );
  expect(svg).toContain(">Synthetic sample</text>");
  expect(svg).not.toContain("#b87a00");
  expect(lintChart(svg)).toEqual([]);
});

test("Arabic runs from the right", async () => {
  const text = {
    ...frames.growth,
    title: "كسب الحساب نحو 5400 متابع في اليوم",
    subtitle: "متابعون في اليوم",
    caveats: ["نمت الحسابات في سنوات مختلفة."],
    source: "المصدر: ديفكس",
    asOf: "حتى 17 فبراير 2021",
  };
  const svg = await renderChart(designs.growth, text, {
    id: "a",
    language: "ar",
    size: "wide",
    fonts: "page",
  });
  expect(svg).toMatch(/<text x="700" y="[\d.]+" text-anchor="end"[^>]*>\u2067كسب/);
  // The dots are mirrored, the words are not.
  expect(svg).toContain("translate(680,0) scale(-1,1)");
  expect(lintChart(svg)).toEqual([]);
});
