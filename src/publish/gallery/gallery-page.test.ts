import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { kinds } from "../../charts/fixtures/render-all.ts";
import { LANGUAGES } from "../../i18n/language.ts";
import { translate } from "../../i18n/message.ts";
import { cell, reportOf } from "../../notebook/fixtures/report-of.ts";
import { charts } from "../../notebook/report-api.ts";
import { checkTypes } from "../../notebook/type-check.ts";
import { GALLERY_CELLS } from "./cells.ts";
import { galleryPages } from "./gallery-page.ts";

const IMPORT = 'import { charts, claim, quarter, views } from "followthrough"';

test("every kind with a picture is in the gallery once", () => {
  expect(GALLERY_CELLS.map((c) => c.kind).sort()).toEqual([...kinds].sort());
});

test("each cell calls a chart that reports have, and its types are right", async () => {
  for (const { cell: code } of GALLERY_CELLS)
    expect(Object.keys(charts)).toContain(/^(?:await )?charts\.(\w+)/.exec(code)?.[1]);
  const ids = {
    accounts: ["instagram", "facebook", "tiktok"],
    claims: ["created-one", "created-two"],
  };
  const reports = GALLERY_CELLS.map(({ kind, cell: code }) =>
    reportOf(cell(IMPORT, code), `chart-${kind}`),
  );
  const folder = mkdtempSync(join(tmpdir(), "gallery-"));
  try {
    expect(await checkTypes(reports, ids, join(folder, "check"))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

test("the page has both pictures of each, the ids in them differ, and it stays light", () => {
  const [page] = galleryPages("en");
  if (!page) throw new Error("no page");
  const svgs = [...page.entries, page.arabic].flatMap((e) => [e.wide, e.narrow]);
  const ids = svgs.flatMap((svg) => [...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]));
  expect(ids.length).toBe(2 * svgs.length);
  expect(new Set(ids).size).toBe(ids.length);
  expect(gzipSync(svgs.join("\n")).length).toBeLessThan(64_000);
});

test("there is a page for each language, each with the addresses of all", () => {
  const pages = galleryPages("fr");
  expect(pages.map((p) => p.path)).toEqual([
    "en/gallery/",
    "gallery/",
    "es/gallery/",
    "ar/gallery/",
  ]);
  for (const { languages } of pages) expect(languages.map((l) => l.lang)).toEqual([...LANGUAGES]);
});

test.each(LANGUAGES)(
  "in %s each kind has a name of its own, and says what it is for",
  (language) => {
    const say = (kind: string, part: string) =>
      translate(language, `gallery.${kind}.${part}`, {
        vega: { type: "text", value: "Vega-Lite" },
      });
    const names = GALLERY_CELLS.map(({ kind }) => say(kind, "name"));
    expect(new Set(names).size).toBe(names.length);
    for (const { kind } of GALLERY_CELLS) expect(say(kind, "use"), kind).toMatch(/\S.{20,}\.$/);
  },
);
