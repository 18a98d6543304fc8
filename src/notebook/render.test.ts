// biome-ignore-all lint/suspicious/noTemplateCurlyInString: reports are written with them
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claim, figure, observation } from "../caveats/fixtures/facts.ts";
import { HOSTILE } from "../files/fixtures/source-of.ts";
import type { Table } from "./api/table.ts";
import { FigureNames } from "./figure-names.ts";
import { cell, reportOf } from "./fixtures/report-of.ts";
import { frame } from "./frame/index.ts";
import { escapeHtml, textOfHtml } from "./html.ts";
import { inlineHtml, type RenderContext } from "./render-inline.ts";
import { codeHtml, renderProse } from "./render-prose.ts";
import { blockHtml } from "./render-value.ts";
import type { ChartRecord } from "./result.ts";
import { SaidCaveats } from "./said-caveats.ts";
import { say } from "./showable.ts";

const ctx = (charts: readonly ChartRecord[] = []): RenderContext => {
  const said = new SaidCaveats("en", [], [], String);
  return {
    language: "en",
    names: new FigureNames(new Map()),
    charts: new Map(charts.map((c) => [c.id, c])),
    drawn: new Set(),
    say: (caveats) => said.say(caveats),
    markOf: (caveat) => said.markOf(caveat),
    withCounts: (value) => value,
  };
};
const block = (value: unknown) => blockHtml(value, ctx());
const prose = (body: string, inlines: string[] = []) =>
  renderProse(reportOf(body), [], inlines).html;

const attack = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary" }));
const table = (text: string): Table => ({
  kind: "table",
  caption: text,
  columns: [text, text],
  rows: [[text, figure({ label: text, value: 5 })]],
  caveats: [],
  workedFrom: [text],
});
/** Tags that we write ourselves; anything else in what we made came from data. */
const OURS =
  /<\/?(a|p|div|span|strong|table|caption|thead|tbody|tr|th|td|blockquote|footer|ul|li|figure|figcaption|details|summary|pre|code|h2)( (class|href|id|data-rule|scope|role|aria-label|tabindex)="[^"<>]*")*>/g;

describe("what comes from data", () => {
  it("never becomes markup, and never turns the text around it", () => {
    fc.assert(
      fc.property(attack, (text) => {
        const told = claim("a", {
          statement: text,
          quote: text,
          statedBy: text,
          stated: text || null,
        });
        const values = [
          text,
          say`a ${text} b`,
          told,
          table(text),
          figure({ label: text, value: 5 }),
          [text, told],
        ];
        const html = [...values.map(block), codeHtml(text, text), inlineHtml(told, ctx())].join(
          "\n",
        );
        const rest = html.replace(OURS, "");
        expect(rest).not.toMatch(/[<>]/);
        expect(rest.replace(/&(amp|lt|gt|quot);/g, "")).not.toContain("&");
        expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\p{Cs}]/u);
      }),
    );
  });

  it("reads back as it was, but for what no page may hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(textOfHtml(escapeHtml(text))).toBe(text);
      }),
    );
    expect(escapeHtml(`<a b="c">&\u0000\u202e\ud800`)).toBe("&lt;a b=&quot;c&quot;&gt;&amp;\ufffd");
  });
});

describe("a cell's value", () => {
  it.each([
    [5, "bare number"],
    [5n, "bare number"],
    [Number.NaN, "Plain operators"],
    [[figure({ value: 1 }), 7], "bare number"],
    // What `a + b` and text in backticks leave of a figure.
    ["[object Object][object Object]", "Plain operators"],
    [Promise.resolve(1), "promise"],
    [frame({ a: [1] }), "DataFrame"],
    [new Map(), "type Map"],
    [new Date(0), "type Date"],
    [{ a: 1 }, "An object"],
    [Object.create(null), "An object"],
    [true, "A boolean"],
    [() => 1, "A function"],
    [Symbol("x"), "A symbol"],
  ])("is refused in words when it cannot be shown: %#", (value, words) => {
    expect(() => block(value)).toThrow(words);
  });

  it("is refused in prose too, where nothing is also no value", () => {
    for (const value of [5, null, undefined, [figure({ value: 1 })], {}, true])
      expect(() => inlineHtml(value as never, ctx())).toThrow();
    expect(() => inlineHtml(say`a ${5 as never}`, ctx())).toThrow("bare number");
  });

  it("that is nothing shows nothing; a list shows item by item", () => {
    expect([undefined, null, []].map(block)).toEqual(["", "", ""]);
    expect(block(["a", "b"])).toBe("<p>a</p>\n<p>b</p>");
    expect(block(Array(5000).fill("a")).length).toBeGreaterThan(5000);
    expect(block(observation("2021-01-01", 1000))).toBe('<p><span class="figure">1,000</span></p>');
  });

  it("that is a table of a DataFrame marks its numbers as worked out, and from what", () => {
    const worked: Table = {
      ...table("T"),
      rows: [
        ["a", { kind: "frame-number", value: 1234.5 }],
        ["b", { kind: "frame-number", value: null }],
      ],
      workedFrom: ["TikTok followers", "Views <1>"],
    };
    const html = block(worked);
    expect(html).toContain('<td class="number">1,235</td>');
    expect(html).toContain('<td class="number">no source gives it</td>');
    expect(html).toContain(
      '<p class="worked">The numbers of this table were worked out in the report, from: TikTok followers and Views &lt;1&gt;.',
    );
    expect(block({ ...worked, workedFrom: [] })).not.toContain("worked out");
  });

  it("that is a blocked figure says why and shows what stands in its place", () => {
    const instead = figure({ label: "Views per video", value: 30, unit: "views/video" });
    const html = block(figure({ label: "Views", reason: "blocked", instead }));
    expect(html).toContain('class="figure missing"');
    expect(html.indexOf("Views per video")).toBeGreaterThan(html.indexOf("missing"));
  });

  it("that is a comparison is a list, and a blocked one its replacement", () => {
    const caveats = [
      {
        rule: "no-outcome-metric",
        branch: "default",
        severity: "block",
        data: {},
        evidence: [],
        effect: 1,
      },
    ];
    const comparison = {
      kind: "comparison",
      of: "rates",
      figures: [figure({ label: "Shown", value: 1 })],
      caveats: [],
      blocked: null,
      instead: null,
    };
    expect(block(comparison)).toContain("<li>Shown: ");
    const blocked = {
      ...comparison,
      figures: [figure({ label: "Hidden", value: 2 })],
      caveats,
      blocked: caveats[0],
      instead: comparison,
    };
    expect(block(blocked)).toContain("Shown");
    expect(block(blocked)).not.toContain("Hidden");
    expect(block(blocked)).toContain("what was published and seen");
  });

  it("that is a table aligns columns of figures, keeps bounds, and leaves text alone", () => {
    const rows = [
      ["a", figure({ value: 5, lo: 4, hi: 6 }), "7"],
      ["b", figure({ reason: "no-source" }), "8"],
    ];
    const html = block({ ...table(""), columns: ["x", "y", "z"], rows });
    expect(html.match(/class="number"/g)).toHaveLength(3);
    expect(html).toContain('<span class="bounds">4 to 6</span>');
    expect(html).toContain('<th scope="row">a</th>');
  });

  it("that is a chart stands once on a page", () => {
    const chart = {
      id: "a",
      title: "<T>",
      svg: { wide: "W", narrow: "N" },
      points: { wide: "[]", narrow: "" },
      table: { columns: [{ label: "<c>", numeric: true }], rows: [["<r>"]] },
    } as unknown as ChartRecord;
    const page = ctx([chart]);
    const html = blockHtml({ kind: "chart", id: "a" }, page);
    expect(html).toContain('id="chart-a"');
    // Only a picture with points has what the tooltips' script fills.
    expect(html).toContain('data-points="[]">W<p class="tip" role="status"></p></div>');
    expect(html).toContain('<div class="narrow">N</div>');
    expect(html).not.toMatch(/<[Tcr]>/);
    expect(() => blockHtml({ kind: "chart", id: "a" }, page)).toThrow("shown twice");
  });
});

describe("a report's prose", () => {
  it("shows raw HTML as text", () => {
    const html = prose(
      "<script>alert(1)</script>\n\n<b onclick=x>a</b> &amp; [x](javascript:alert(1))",
    );
    expect(html).not.toMatch(/<(script|b)\b|href="javascript/);
    expect(html).toContain("&lt;script&gt;");
  });

  it("has values in paragraphs, headings, lists, tables and emphasis", () => {
    const html = prose(
      "# ${a} x\n\n- ${b}\n\n| h |\n|---|\n| ${c} |\n\n**${d}${e}**, \\${f} `${g}`",
      [..."ABCDE"].map((c) => `<i>${c}</i>`),
    );
    for (const part of [
      "<h1><i>A</i> x</h1>",
      "<li><i>B</i></li>",
      "<td><i>C</i></td>",
      "<strong><i>D</i><i>E</i></strong>",
      "${f} <code>${g}</code>",
    ])
      expect(html).toContain(part);
  });

  it("has only a value's text where no markup can stand", () => {
    const value = '<a class="figure" href="#x">5 &quot;a&quot;</a>';
    expect(prose("![of ${a}](p.png)", [value])).toContain('alt="of 5 &quot;a&quot;"');
    expect(prose('[x](https://a.example "${a}")', [value])).toContain('title="5 &quot;a&quot;"');
  });

  it("links to an address that is a value, unless it would run code", () => {
    expect(prose("[x](${a})", ["https://a.example/?b=1&amp;c=2"])).toContain(
      'href="https://a.example/?b=1&amp;c=2"',
    );
    expect(prose("[x](${a})", ["javascript:alert(1)"])).not.toContain("href");
  });

  it("has each cell's output between the paragraphs around it", () => {
    const { html } = renderProse(
      reportOf(`before\n${cell("a")}after\n\n${cell("b")}`),
      ["<A>", "<B>"],
      [],
    );
    expect(html.replaceAll("\n", "")).toBe("<p>before</p><A><p>after</p><B>");
  });

  it("is not filled by what a value or the report itself holds of our marks", () => {
    const { html } = renderProse(reportOf("\ue000c0\ue001 ${a}\n"), ["CELL"], ["\ue000i0\ue001"]);
    expect(html).toBe("<p>c0 \ue000i0\ue001</p>\n");
  });

  it("has an id for each second heading, unique, of its words alone", () => {
    const { headings, html } = renderProse(
      reportOf("## The *best* `x` ${a}\n\n## Émile\n\n## Émile\n\n## ${a}\n\n## مرحبا\n"),
      [],
      ["5", "6"],
    );
    expect(headings).toEqual([
      { id: "the-best-x", text: "The best x" },
      { id: "emile", text: "Émile" },
      { id: "emile-2", text: "Émile" },
      { id: "section-4", text: "" },
      { id: "مرحبا", text: "مرحبا" },
    ]);
    expect(html.match(/<h2 id=/g)).toHaveLength(5);
  });

  it("of Windows files is the same", () => {
    const unix = reportOf(`a \${b}\nc\n\n${cell("d")}e`);
    const text = unix.source.text.replaceAll("\n", "\r\n");
    const render = (r: typeof unix) => renderProse(r, ["CELL"], ["VALUE"]).html;
    const inlines = unix.inlines.map((x) => ({ ...x, start: x.start + 5, end: x.end + 5 }));
    expect(render({ ...unix, inlines, source: { ...unix.source, text } })).toBe(render(unix));
  });
});
