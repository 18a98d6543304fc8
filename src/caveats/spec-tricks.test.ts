import { describe, expect, test } from "vitest";
import type { Figure } from "../figures/figure.ts";
import { byCount, figure, observation } from "./fixtures/facts.ts";
import { said } from "./fixtures/said.ts";
import { chart, count, day } from "./fixtures/spec.ts";

const judge = (spec: unknown, figures: readonly Figure[] = []) =>
  said("chart-lint", { scope: "spec", spec, figures });

describe("a logarithmic axis", () => {
  const log = { type: "log" };
  const SAID =
    "An axis is logarithmic and nothing in the chart says so: large differences look small";

  test("that nothing names", () => {
    expect(judge(chart("point", count(log)))).toEqual([
      `block log-unlabelled: ${SAID} (spec.encoding.y.scale).`,
    ]);
    expect(
      judge(
        chart("point", count({ type: "symlog" }, { title: "Views" }), {
          title: "Log of the captain",
        }),
      ),
    ).toHaveLength(1);
    expect(judge(chart("bar", count(log)))).toHaveLength(2);
  });

  test("named by its axis, the title or a text", () => {
    expect(judge(chart("point", count(log, { axis: { title: "Views (log scale)" } })))).toEqual([]);
    expect(judge(chart("point", count(log, { title: "Vues, échelle logarithmique" })))).toEqual([]);
    expect(
      judge(
        chart("point", count(log), {
          title: { text: "Views", subtitle: ["on a", "logarithmic scale"] },
        }),
      ),
    ).toEqual([]);
    const text = (words: string) => ({
      data: { values: [{ c2: words }] },
      mark: "text",
      encoding: { text: { field: "c2", type: "nominal" } },
    });
    for (const words of ["escala logarítmica", "مقياس لوغاريتمي"]) {
      expect(judge({ layer: [chart("point", count(log)), text(words)] })).toEqual([]);
    }
    expect(judge({ layer: [chart("point", count(log)), text("Logan’s log")] })).toHaveLength(1);
  });

  test("rows of data that are no text in the picture name nothing", () => {
    const data = { values: [{ c1: 5, title: "logarithmic scale" }] };
    expect(judge(chart("point", count(log), { data }))).toHaveLength(1);
  });
});

describe("an area", () => {
  const SAID =
    "block area-cumulative: This area stands under a running total, which grows even in the weakest period (spec.mark).";
  const made = (measure: string) =>
    figure({
      measure,
      unit: "views",
      value: 5,
      evidence: byCount(observation("2026-07-01", 5, { metric: "views" })),
    });

  test("under a running total", () => {
    expect(judge(chart("area", count()), [made("views_cumulative")])).toEqual([SAID]);
    const running = { transform: [{ window: [{ op: "sum", field: "c9", as: "c1" }] }] };
    expect(judge(chart({ type: "area" }, count(), running))).toEqual([SAID]);
  });

  test("under what each day brought, or a band", () => {
    expect(judge(chart("area", count()))).toEqual([]);
    expect(judge(chart("area", count()), [made("followers"), made("views_cumulative")])).toEqual(
      [],
    );
    expect(judge(chart("line", count()), [made("views_cumulative")])).toEqual([]);
    const week = {
      transform: [{ window: [{ op: "sum", field: "c9", as: "c1" }], frame: [-6, 0] }],
    };
    expect(judge(chart("area", count(), week))).toEqual([]);
    const band = { encoding: { x: day, y: count(), y2: { field: "c2" } } };
    expect(judge(chart("area", count(), band), [made("views_cumulative")])).toEqual([]);
  });
});
