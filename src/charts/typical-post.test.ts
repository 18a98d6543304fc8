import { expect, test } from "vitest";
import { federationFrames, typicalRow, typicalWords } from "./fixtures/federation.ts";
import { post } from "./fixtures/synthetic.ts";
import { lintChart } from "./lint.ts";
import { strip } from "./post-strip.ts";
import { renderChart } from "./render.ts";
import { typicalPost } from "./typical-post.ts";

async function draw(rows: Parameters<typeof typicalPost>[0], size: "wide" | "narrow" = "wide") {
  return renderChart(typicalPost(rows, typicalWords), federationFrames.typical, {
    id: "t",
    language: "en",
    size,
    fonts: "page",
  });
}
const seven = [120, 300, 410, 800, 950, 2000, 12_366];

test("a dot per post, the largest by its number, and an axis that says what it is", async () => {
  const svg = await draw([typicalRow("X", seven)]);
  expect(svg.match(/<path[^>]*fill="#7f8894"/g)).toHaveLength(7);
  expect(svg).toContain(">largest: 12,366</text>");
  expect(svg).toContain("logarithmic");
});

test("the interval stands from six posts on, never for fewer", async () => {
  const interval = (svg: string) => svg.match(/<line[^>]*stroke="#b0254b"/g)?.length ?? 0;
  expect(interval(await draw([typicalRow("X", seven)]))).toBe(3);
  const five = await draw([typicalRow("X", seven.slice(0, 5))]);
  expect(interval(five)).toBe(0);
  expect(five).toContain(">median 410</text>");
  expect(five).not.toContain(">120 to 950</text>");
});

test("posts without views stand at zero, posts without a count nowhere", async () => {
  const row = typicalRow("X", [0, 0, 50, 700]);
  const svg = await draw([{ ...row, posts: [...row.posts, post(9, null)] }]);
  expect(svg).toContain(">0</text>");
  expect(svg.match(/<path[^>]*fill="#7f8894"/g)).toHaveLength(4);
  expect(typicalPost([row], typicalWords).table.rows[0]?.[1]).toBe(4);
});

test("no title unless one is passed, and then as text", async () => {
  const row = typicalRow("X", seven);
  const titled = { ...row, posts: row.posts.map((p) => ({ ...p, title: "<b>Lamp</b>" })) };
  expect(await draw([titled])).not.toContain("Lamp");
  const svg = await draw([{ ...titled, largestTitle: "<b>Lamp</b>" }], "narrow");
  expect(svg).toContain("&lt;b&gt;Lamp&lt;/b&gt;");
  expect(lintChart(svg)).toEqual([]);
});

test("the period before is a hollow tick, which no text lies on", async () => {
  for (const previous of [500, 12_366, 20_000]) {
    const svg = await draw([typicalRow("X", seven, previous)], "narrow");
    expect(svg).toMatch(/<path[^>]*fill="#ffffff"[^>]*stroke="#56606d"/);
    expect(lintChart(svg)).toEqual([]);
  }
});

test("an account without posts says so", async () => {
  expect(await draw([typicalRow("X", [])])).toContain(">no posts in this quarter</text>");
  expect(() => typicalPost([], typicalWords)).toThrow(RangeError);
});

test("equal values make a denser column, not a taller one", () => {
  const equal = strip(
    Array.from({ length: 40 }, () => 100),
    3,
  );
  expect(equal.spots).toHaveLength(40);
  expect(equal.half).toBeLessThan(40);
  expect(equal.spots.every((s) => s.x === 100)).toBe(true);
  expect(strip([10, 30, 50], 3).spots.map((s) => s.y)).toEqual([0, 0, 0]);
});
