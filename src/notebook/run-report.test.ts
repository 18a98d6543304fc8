// biome-ignore-all lint/suspicious/noTemplateCurlyInString: reports are written with them
import { describe, expect, it } from "vitest";
import { spots } from "../files/fixtures/source-of.ts";
import * as api from "../index.ts";
import { COUNTED, IFRC, projectOf } from "./fixtures/project-of.ts";
import { cell, problemsOf, reportOf } from "./fixtures/report-of.ts";
import { textOfHtml } from "./html.ts";
import { runReport } from "./run-report.ts";

const IMPORT = 'import { charts, claim, figure, followers, perDay, table } from "followthrough"';
const run = (body: string, project = COUNTED) => runReport(project, reportOf(body), api);
const fails = async (body: string) => problemsOf(() => run(body));

describe("a report that ran", () => {
  it("may have no cells, no figures and no text", async () => {
    const { result } = await run("");
    expect(result).toMatchObject({ slug: "a", html: "", figures: [], claims: [], charts: [] });
    expect((await run("Only words.")).result.html).toBe("<p>Only words.</p>\n");
  });

  it("names figures as its cells do, and those that are only shown by measure and account", async () => {
    const { result } = await run(
      `${cell(IMPORT, 'const growth = perDay("alpha");')}\${growth} \${followers("alpha")}`,
    );
    expect(result.figures.map((f) => f.id)).toEqual(["growth", "followers-alpha"]);
    expect(result.html).toContain('href="#figure-followers-alpha"');
    expect(result.notes.map((n) => n.id)).toEqual(result.figures.map((f) => f.id));
  });

  it("lists the claims that it used, and no others", async () => {
    const { result } = await run(`${cell(IMPORT)}\${claim("told")}`);
    expect(result.claims.map((c) => c.id)).toEqual(["told"]);
    expect((await run(`${cell(IMPORT)}\${followers("alpha")}`)).result.claims).toEqual([]);
  });

  it("says which files it read, and that it read itself", async () => {
    const { inputs } = await run(`${cell(IMPORT)}\${followers("alpha")}`);
    expect(inputs).toContain("reports/a.md");
    expect(inputs).toContain("account:alpha");
    expect(inputs).toContain("data/accounts.yml");
  });

  it("draws its charts with caveat, source and date in words and picture", async () => {
    const body = cell(
      IMPORT,
      'charts.growthPerDay({ id: "growth", title: "It grew.", accounts: ["ifrc-tiktok"] })',
    );
    const { result } = await run(body, IFRC);
    const [chart] = result.charts;
    expect(chart).toMatchObject({ id: "growth", title: "It grew." });
    expect(chart?.source).toContain("Devex");
    expect(chart?.alt).not.toContain("..");
    for (const sentence of chart?.inPicture ?? []) expect(chart?.alt).toContain(sentence);
    expect(result.html).toContain('id="chart-growth"');
  });

  it("shows hostile names of accounts and claims as text", async () => {
    const hostile = '<script>"x"</script>\u202e';
    const project = projectOf({
      accounts: COUNTED.data.accounts.map((a) => ({ ...a, platformName: hostile, name: hostile })),
      claims: COUNTED.data.claims.map((c) => ({
        ...c,
        statement: hostile,
        stated: hostile,
        statedBy: hostile,
      })),
      observations: COUNTED.store.counts().observations,
    });
    const body = cell(
      IMPORT,
      'const f = followers("alpha");',
      '[f, claim("told"), table({ caption: f.label, columns: [f.label], rows: [[f.label]] }), charts.growthPerDay({ id: "a", title: f.label, accounts: ["alpha"] })]',
    );
    const { result } = await run(`${body}\${claim("told")} \${followers("alpha").label}`, project);
    const shown = result.html + result.charts.map((c) => c.standalone + c.svg.wide).join("");
    expect(shown).not.toMatch(/<script|\u202e/);
    expect(shown).toContain("&lt;script");
  });
});

describe("caveats of a report", () => {
  const rates = 'import { compareRates, compareTotals, perDay } from "followthrough"';
  const cells = (...code: string[]) => code.map((c) => cell(c)).join("\n");

  it("that two blocks of a section share stand at its head, and by their mark at both", async () => {
    const body = `${cell(rates)}\n## One\n\n${cells('perDay("ifrc-tiktok")', '[perDay("ifrc-tiktok")]')}\n## Two\n\nNothing.`;
    const { html, standing } = (await run(body, IFRC)).result;
    const head = html.indexOf('<div class="standing"><p>Of this whole section:</p>');
    expect(head).toBeGreaterThan(html.indexOf('id="one"'));
    expect(head).toBeLessThan(html.indexOf('class="shown-figure"'));
    expect(html.match(/Of this whole section/g)).toHaveLength(1);
    expect(html.match(/<p class="marks">/g)).toHaveLength(2);
    expect(standing.map((c) => c.mark)).toEqual(standing.map((_, i) => i + 1));
  });

  it("are said by the figure that is met first; its note below refers to them", async () => {
    const { html, notes, figures } = (await run(cell(rates, 'perDay("ifrc-tiktok")'), IFRC)).result;
    const own = figures.find((f) => f.id === "followers-per-day-ifrc-tiktok");
    const note = notes.find((n) => n.id === "followers-per-day-ifrc-tiktok");
    const grave = own?.caveats.filter((c) => c.severity !== "note") ?? [];
    expect(grave.length).toBeGreaterThan(0);
    expect(note?.caveats.map((c) => c.severity)).not.toContain("warn");
    expect(note?.marks.length).toBeGreaterThanOrEqual(1);
    for (const mark of note?.marks ?? []) expect(html).toContain(`id="caveat-${mark}"`);
  });
});

describe("a percentage of a report", () => {
  const code = 'import { change, followersAt } from "followthrough"';
  const ends = `${cell(code, 'const a = followersAt("alpha", "2020-12-31");', 'const b = followersAt("alpha", "2021-12-31");')}`;
  const shown = async (prose: string) =>
    textOfHtml((await run(`${ends}\n${prose}`)).result.html)
      .trim()
      .split("\n")
      .at(-1);

  it("has its counts beside it, unless its paragraph has", async () => {
    expect(await shown("Grown by ${change(b, a)}.")).toBe("Grown by 300% (1,000 to 4,000).");
    expect(await shown("Grown by ${change(b, a)}, from ${a} to ${b}.")).toBe(
      "Grown by 300%, from 1,000 to 4,000.",
    );
    expect(await shown("From ${a} to ${b}.\n\nGrown by ${change(b, a)}.")).toContain("(1,000 to");
    expect(await shown("Grown by ${change(b, a)} from 1,000 to 4,000.")).not.toContain("(");
  });

  it("in a table has them unless its row has", async () => {
    const table = (row: string) =>
      run(
        `${ends}\n${cell('import { table } from "followthrough"', `table({ caption: "C", columns: ["a", "b", "c"], rows: [${row}] })`)}`,
      );
    expect((await table('["x", change(b, a), ""]')).result.html).toContain("300% (1,000 to 4,000)");
    const both = (await table('["x", b, change(b, a)], ["y", a, b]')).result.html;
    expect(both).toContain("300% (1,000 to 4,000)");
    const own = await table("[a, change(b, a), b]");
    expect(own.result.html).toContain("300%</a>");
  });
});

describe("a report that cannot be shown", () => {
  it.each([
    ["a ${5}", "unsourced-number 6:3"],
    ["a ${null}", "cannot-show 6:3"],
    [cell("1 + 1"), "unsourced-number 7:1"],
    [cell(IMPORT, 'followers("alpha") + followers("alpha")'), "unsourced-number 7:1"],
    [cell(IMPORT, 'followers("alpha") - followers("alpha")'), "unsourced-number 7:1"],
    ["a ${`${{}}`}", "unsourced-number 6:3"],
    [cell("new Map()"), "cannot-show 7:1"],
    [cell("Promise.resolve(1)"), "cannot-show 7:1"],
    [
      cell(IMPORT, 'figure(0 / 0, { label: "L", unit: "u", from: [claim("told")] })'),
      "cell-error 8:1",
    ],
    [cell(IMPORT, 'table({ caption: "", columns: ["a"], rows: [[]] })'), "cell-error 8:1"],
    [
      cell(IMPORT, 'const c = charts.growthPerDay({ id: "A", title: "", accounts: ["alpha"] })'),
      "cell-error 8:18",
    ],
    [
      cell(
        IMPORT,
        'const c = charts.growthPerDay({ id: "a", title: "T", accounts: ["alpha"] });',
        "[c, c]",
      ),
      "cannot-show 7:1",
    ],
  ])("says where: %j", async (body, spot) => {
    const problems = await fails(body);
    expect(spots(problems)).toEqual([spot]);
    expect(problems[0]?.hint).toBeTruthy();
  });

  it("leaves nothing behind for the next one", async () => {
    await fails("${5}");
    expect((await run("fine")).result.charts).toEqual([]);
  });
});
