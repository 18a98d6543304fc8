import { describe, expect, test } from "vitest";
import { said } from "../fixtures/said.ts";
import { chart, count, day } from "../fixtures/spec.ts";

const judge = (spec: unknown) => said("chart-lint", { scope: "spec", spec, figures: [] });

describe("bars", () => {
  const SAID = "Not all bars start at zero, so their lengths do not compare the numbers";

  test("that start elsewhere", () => {
    expect(judge(chart("bar", count({ zero: false })))).toEqual([
      `block bar-not-at-zero: ${SAID} (spec.encoding.y.scale).`,
    ]);
    for (const scale of [
      { domain: [90, 100] },
      { domain: [-9, -2] },
      { domainMin: 1 },
      { domainMax: -1 },
    ]) {
      expect(judge(chart({ type: "bar" }, count(scale)))).toHaveLength(1);
    }
    expect(judge({ ...chart("bar", count()), config: { scale: { zero: false } } })).toEqual([
      `block bar-not-at-zero: ${SAID} (spec.config.scale.zero).`,
    ]);
  });

  test("that start at zero, by default too", () => {
    for (const scale of [
      undefined,
      {},
      { zero: true },
      { domain: [0, 9] },
      { domain: [-5, 5] },
      { zero: false, domain: [0, 9] },
    ]) {
      expect(judge(chart("bar", count(scale)))).toEqual([]);
    }
    const config = { scale: { zero: false } };
    expect(judge({ ...chart("bar", count({ zero: true })), config })).toEqual([]);
  });

  test("that lie", () => {
    const lying = (more: object) => ({
      mark: { type: "bar", ...more },
      encoding: { x: count({ domain: [5, 9] }), y: { field: "c0", type: "nominal" } },
    });
    expect(judge(lying({}))[0]).toContain("(spec.encoding.x.scale)");
    const two = {
      mark: { type: "bar", orient: "horizontal" },
      encoding: { x: count({ zero: false }), y: count() },
    };
    expect(judge(two)).toHaveLength(1);
    expect(judge({ ...two, mark: "bar" })).toEqual([]);
  });

  test("drawn from one value to another, on the page, or in classes have no zero", () => {
    expect(
      judge(
        chart("bar", count({ zero: false }), {
          encoding: { x: day, y: count({ zero: false }), y2: { field: "c2" } },
        }),
      ),
    ).toEqual([]);
    expect(judge(chart("bar", count(null)))).toEqual([]);
    expect(judge(chart("bar", { field: "c0", type: "nominal" }))).toEqual([]);
    expect(
      judge({
        mark: "bar",
        encoding: { x: count({ zero: false }, { bin: true }), y: { aggregate: "count" } },
      }),
    ).toEqual([]);
  });

  test("share the axis of the layers around them, which hand down their encoding", () => {
    const layers = (more: object) => ({
      encoding: { x: day },
      layer: [
        { mark: "bar", encoding: { y: count() } },
        { mark: "line", encoding: { y: count({ zero: false }) } },
      ],
      ...more,
    });
    expect(judge(layers({}))[0]).toContain(
      "bar-not-at-zero: Not all bars start at zero, so their lengths do not compare the numbers (spec.layer[1].encoding.y.scale)",
    );
    expect(judge(layers({ resolve: { scale: { y: "independent" } } })).join()).not.toContain(
      "bar-not",
    );
    const inherited = { encoding: { x: day, y: count({ zero: false }) }, layer: [{ mark: "bar" }] };
    expect(judge(inherited)[0]).toContain("(spec.layer[0].encoding.y.scale)");
  });

  test("and lines that start elsewhere are no bars", () => {
    expect(judge(chart("line", count({ zero: false })))).toEqual([]);
  });
});

describe("two scales", () => {
  const layers = (second: unknown, how = "independent") => ({
    layer: [chart("line", count()), chart("line", second)],
    resolve: { scale: { y: how } },
  });

  test("over each other", () => {
    expect(judge(layers(count()))).toEqual([
      "block two-axes: Two scales lie over each other here. Where marks meet or run together means nothing (spec.resolve.scale.y).",
    ]);
    expect(judge({ hconcat: [chart("line", count()), layers(count())] })[0]).toContain(
      "(spec.hconcat[1].resolve.scale.y)",
    );
  });

  test("one scale, or one that measures nothing", () => {
    expect(judge(layers(count(), "shared"))).toEqual([]);
    expect(judge(layers(count(null)))).toEqual([]);
    expect(judge(layers({ field: "c0", type: "nominal" }))).toEqual([]);
  });

  test("side by side they are small multiples", () => {
    const resolve = { scale: { y: "independent" } };
    expect(judge({ facet: { field: "c2" }, spec: chart("line", count()), resolve })).toEqual([]);
    expect(judge({ vconcat: [chart("line", count()), chart("line", count())], resolve })).toEqual(
      [],
    );
  });
});

test("what is no specification", () => {
  for (const spec of [
    null,
    5,
    "bar",
    [],
    {},
    { mark: null },
    { layer: [null, 7] },
    { mark: "bar", encoding: { y: [] } },
    { concat: {} },
  ]) {
    expect(judge(spec)).toEqual([]);
  }
});

test("places are text, however they are spelled", () => {
  const spec = {
    layer: [chart("bar", count({ zero: false })), chart("bar", count({ zero: false }))],
  };
  expect(judge(spec)[0]).toContain(
    "(spec.layer[0].encoding.y.scale and spec.layer[1].encoding.y.scale)",
  );
});
