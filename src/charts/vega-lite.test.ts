import { describe, expect, test } from "vitest";
import type { FrameText } from "./chart.ts";
import { faultsOf } from "./check-drawn.ts";
import { authoredBars, authoredLines, authoredRows, englishLocale } from "./fixtures/authored.ts";
import { lintChart } from "./lint.ts";
import { renderChart } from "./render.ts";
import { parseSvg, serialize } from "./svg-tree.ts";
import { authoredPlot } from "./vega-lite.ts";
import { withheld } from "./withheld.ts";

const words = { locale: englishLocale };
const frame: FrameText = {
  title: "T",
  subtitle: "s",
  caveats: [],
  source: "S",
  asOf: "A",
  description: "d",
};
const draw = (design: ReturnType<typeof authoredPlot>, size: "wide" | "narrow" = "wide") =>
  renderChart(design, frame, { id: "v", language: "en", size, fonts: "page" });
const spec = (more: object) => ({ ...authoredBars, ...more });
const bars = authoredBars.encoding as Record<string, Record<string, unknown>>;
const encoding = (more: object) => spec({ encoding: { ...bars, ...more } });

describe("a plot of an author's own", () => {
  test("fits the frame at every size, in our type and colours", async () => {
    for (const design of [
      authoredPlot(authoredBars, words),
      authoredPlot(authoredLines, words, authoredRows),
    ])
      expect(await faultsOf(design, "en"), design.kind).toBeNull();
    const svg = await draw(authoredPlot(authoredBars, words));
    expect(svg).toContain('fill="#b0254b"');
    expect([...svg.matchAll(/font-size="([\d.]+)"/g)].every((m) => Number(m[1]) >= 11)).toBe(true);
  });

  test("has its rows as table, under its author's names", () => {
    const { table } = authoredPlot(authoredLines, words, authoredRows);
    expect(table.columns).toEqual([
      { label: "month of 2026", numeric: false },
      { label: "views.total", numeric: true },
      { label: "a[0]", numeric: false },
    ]);
    expect(table.rows[2]).toEqual(["2026-09", null, "Reels"]);
  });

  test("names axes and legends after their columns, never by our names of them", async () => {
    const { x, ...rest } = bars;
    const svg = await draw(
      authoredPlot(spec({ encoding: { ...rest, x: { ...x, title: undefined } } }), words),
    );
    expect(svg).toContain(">views</text>");
    expect(svg).not.toMatch(/>c\d+</);
  });

  test("breaks a line where a value is missing", async () => {
    const svg = await draw(authoredPlot(authoredLines, words, authoredRows));
    // Reels: two points joined. Photos: three.
    const lines = [...svg.matchAll(/<path d="(M[^"]*)"[^>]*stroke="#/g)].map((m) => m[1] ?? "");
    expect(lines.map((d) => d.split("L").length).sort()).toEqual([2, 3]);
  });

  test("days are days of the source in any time zone", async () => {
    const data = [
      { day: "2026-07-01", n: 1 },
      { day: "2026-07-02", n: 2 },
    ];
    const own = {
      mark: "point",
      encoding: {
        x: { field: "day", type: "temporal", axis: { tickCount: "day" } },
        y: { field: "n", type: "quantitative" },
      },
    };
    const zone = process.env.TZ;
    try {
      const drawn: string[] = [];
      for (const TZ of ["Pacific/Kiritimati", "America/Los_Angeles"]) {
        process.env.TZ = TZ;
        drawn.push(await draw(authoredPlot(own, words, data)));
      }
      expect(drawn[0]).toContain(">1 Jul 2026</text>");
      expect(drawn[1]).toBe(drawn[0]);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe("is refused with place and reason", () => {
  const rows = { values: [{ a: 1 }] };
  test.each([
    [spec({ data: { url: "https://evil.example/x.csv" } }), "spec.data.url"],
    [spec({ data: { values: "a,b\n1,2" } }), "spec.data.values"],
    [spec({ data: { ...rows, format: { parse: { a: "date" } } } }), "spec.data.format"],
    [spec({ data: { name: "source" } }), "spec.data.name"],
    [spec({ data: { values: [3] } }), "spec.data.values[0]"],
    [spec({ data: { values: [{ a: { b: 1 } }] } }), 'spec.data.values[0]["a"]: an object'],
    [spec({ data: { values: [{ a: Number.NaN }] } }), 'spec.data.values[0]["a"]: NaN'],
    [spec({ data: { values: [] } }), "spec.data: there are no rows"],
    [encoding({ href: { field: "post" } }), "spec.encoding.href"],
    [encoding({ url: { field: "post" } }), "spec.encoding.url"],
    [spec({ mark: "image" }), "spec.mark"],
    [spec({ mark: { type: "image" } }), "spec.mark.type"],
    [spec({ mark: { type: "bar", href: "https://evil.example" } }), "spec.mark.href"],
    [spec({ mark: { type: "bar", color: { expr: "datum.x" } } }), "spec.mark.color.expr"],
    [spec({ mark: { type: "bar", color: "url(https://evil.example)" } }), "spec.mark.color"],
    [spec({ mark: { type: "bar", color: { gradient: "linear" } } }), "spec.mark.color.gradient"],
    [encoding({ color: { value: "red" } }), "spec.encoding.color.value"],
    [
      encoding({ color: { field: "post", scale: { range: ["#fff"] } } }),
      "spec.encoding.color.scale.range[0]",
    ],
    [
      encoding({ color: { condition: { test: "datum.views > 1", value: "accent" } } }),
      "spec.encoding.color.condition.test",
    ],
    [
      encoding({ x: { ...bars.x, axis: { labelExpr: "datum.label" } } }),
      "spec.encoding.x.axis.labelExpr",
    ],
    [
      encoding({ x: { ...bars.x, scale: { domain: { signal: "d" } } } }),
      "spec.encoding.x.scale.domain.signal",
    ],
    [
      encoding({ x: { ...bars.x, scale: { domain: { param: "d" } } } }),
      "spec.encoding.x.scale.domain.param",
    ],
    [spec({ params: [] }), "spec.params"],
    [spec({ transform: [{ calculate: "1", as: "b" }] }), "spec.transform"],
    [spec({ usermeta: {} }), "spec.usermeta"],
    [spec({ config: { font: "Comic Sans" } }), "spec.config"],
    [spec({ hconcat: [] }), "spec.hconcat"],
    [spec({ title: "T" }), "spec.title"],
    [spec({ height: 5000 }), "spec.height"],
    [
      encoding({ y: { field: "pots", type: "nominal" } }),
      'spec.encoding.y.field: the data has no column "pots". It has "post", "views".',
    ],
    [encoding({ y: { field: { repeat: "row" } } }), "spec.encoding.y.field"],
    [encoding({ x: { aggregate: "count" } }), "spec.encoding.x: say what is counted"],
    [encoding({ x: { field: "post", type: "temporal" } }), "is no date"],
    [spec({ layer: [{ mark: "bar", data: { url: "x" } }] }), "spec.layer[0].data.url"],
    [encoding(JSON.parse('{"x":{"__proto__":{"field":"views"}}}')), "spec.encoding.x.__proto__"],
  ])("%#: %j", (authored, place) => {
    expect(() => authoredPlot(authored as Record<string, unknown>, words)).toThrow(place);
  });

  test.each([
    [spec({ data: { url: "https://evil.example/x.csv" } }), "rows stand in data.values"],
    [encoding({ href: { field: "post" } }), "links to nothing and loads nothing"],
    [encoding({ url: { field: "post" } }), "links to nothing and loads nothing"],
    [spec({ layer: [{ mark: "bar", encoding: { row: { field: "post" } } }] }), "outermost place"],
  ])("saying why and what to do: %j", (authored, reason) => {
    expect(() => authoredPlot(authored as Record<string, unknown>, words)).toThrow(reason);
  });

  test("rows twice", () => {
    expect(() => authoredPlot(authoredBars, words, authoredRows)).toThrow("option `data`");
  });
});

const hostile = [
  "</text><script>alert(1)</script>",
  '"onload=alert(1) x="',
  "'); alert(1); ('",
  "\u202eevil\u0000 name\n two",
  "__proto__",
  "constructor",
  "toString",
  "width",
  "views.total",
  "a[0]",
  "a\\.b",
  "$" + "{x}",
  "datum.x",
  "{{ 7 * 7 }} {% raw %}",
  'datum["c0"] || alert(1)',
];

test.each(hostile)(
  "as a column, category, title or label it is drawn as text: %j",
  async (text) => {
    const rows = [3, 9].map((n, i) =>
      Object.fromEntries([
        ["kind", i === 0 ? text : "b"],
        [text, n],
        ["n", n],
      ]),
    );
    const own = {
      data: { values: rows },
      encoding: {
        y: { field: "kind", type: "nominal", sort: [text, "b"], title: text },
        x: { field: text, type: "quantitative" },
        tooltip: { field: text },
      },
      layer: [
        {
          mark: "bar",
          encoding: {
            color: {
              field: "kind",
              type: "nominal",
              sort: { field: text, op: "max" },
              legend: null,
            },
          },
        },
        {
          mark: { type: "text", align: "left", dx: 4 },
          encoding: { text: { field: "kind", type: "nominal" } },
        },
      ],
    };
    const design = authoredPlot(own, words);
    const label = text.replace("\u202e", "").replace("\u0000", "").replace("\n", "");
    expect(design.table.columns.map((c) => c.label)).toContain(text);
    const svg = await draw(design);
    expect(texts(svg).map((t) => t.trim())).toContain(label);
    expect(JSON.stringify(design.plot({ width: 680, narrow: false }))).not.toContain("tooltip");
    expect(svg).not.toMatch(/<(?!\/?(svg|title|desc|g|path|line|rect|text)\b)/);
    expect(svg).not.toMatch(/<[^>]* (on\w+|style|href)="/);
    expect(serialize(parseSvg(svg))).toBe(svg);
    // Both bars are there: neither name nor category was taken for a path or for code.
    expect(svg.match(/<path[^>]*fill="#(b0254b|205eb0)"/g)).toHaveLength(2);
  },
);

function texts(svg: string): string[] {
  const found: string[] = [];
  const visit = (n: ReturnType<typeof parseSvg>): void => {
    if (n.name === "text") found.push(n.children.join(""));
    for (const child of n.children) if (typeof child !== "string") visit(child);
  };
  visit(parseSvg(svg));
  return found;
}

test("faults are told by size and label", async () => {
  const names = Array.from({ length: 30 }, (_, i) => ({ name: `a rather long name ${i}`, n: i }));
  const own = {
    mark: "bar",
    encoding: { x: { field: "name", type: "nominal" }, y: { field: "n", type: "quantitative" } },
  };
  expect(await faultsOf(authoredPlot(own, words, names), "en")).toMatch(
    /^wide: "a rather .*" and "a rather .*" lie over each other/,
  );
});

test("what a rule withholds keeps its table, and words stand in its place", async () => {
  const design = withheld(authoredPlot(authoredBars, words), "Not drawn.");
  const svg = await draw(design);
  expect(svg).toContain(">Not drawn.</text>");
  expect(svg).not.toContain("Spring planting");
  expect(design.table.rows).toHaveLength(4);
  expect(lintChart(svg)).toEqual([]);
});
