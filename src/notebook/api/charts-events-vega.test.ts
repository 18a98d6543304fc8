import { describe, expect, it } from "vitest";
import { byCount, figure, observation } from "../../caveats/fixtures/facts.ts";
import { drawPlot } from "../../charts/plot.ts";
import { inRun, projectOf } from "../fixtures/project-of.ts";
import { currentRun } from "../run.ts";
import { textOf } from "../words.ts";
import { vegaLite } from "./charts-events-vega.ts";

const counted = figure({
  value: 9,
  evidence: byCount(observation("2021-01-01", 9), observation("2021-01-02", 12)),
});
const WIDE = { width: 680, narrow: false };

describe("numbers of a chart of a report's own", () => {
  const spec = {
    mark: "bar",
    encoding: { x: { field: "views", type: "quantitative" }, y: { field: "day" } },
  };
  const subtitleOf = (views: readonly number[]) =>
    inRun(projectOf(), async () => {
      const data = views.map((value, i) => ({ day: `day ${i}`, views: value }));
      const options = { id: "a", title: "T", subtitle: "Views", from: [counted], data };
      return textOf((await vegaLite(spec, options)).subtitle, currentRun().report.frontMatter.lang);
    });

  it("that are those of its figures and of the counts behind them are said without more words", async () => {
    expect(await subtitleOf([9, 12])).toBe("Views");
  });

  it("that nothing has are said to be worked out by hand", async () => {
    expect(await subtitleOf([9, 987_654])).toBe(
      "Views. Not all of these numbers are counts or figures of this report; some were worked out by hand",
    );
  });
});

describe("several plots of a report's own", () => {
  const data = ["Reels", "Photos", "Stories"].flatMap((kind, k) =>
    ["alpha", "beta"].map((account, a) => ({ account, kind, views: 9 + 4 * k + 2 * a })),
  );
  const encoding = {
    x: { field: "views", type: "quantitative" },
    y: { field: "account", title: null },
    facet: { field: "kind" },
  };
  const options = { id: "a", title: "T", subtitle: "Views", from: [counted], data };
  const panels = (more: object = {}) =>
    vegaLite({ mark: "bar", encoding: { ...encoding, ...more } }, options);
  const drawn = (more: object = {}) => inRun(projectOf(), () => panels(more));

  it("say how many there are and have one table", async () => {
    const chart = await drawn();
    expect(chart.spoken.slice(0, 4)).toEqual([
      ...["1/3: Photos", "2/3: Reels", "3/3: Stories"],
      "kind: Reels, account: alpha, views: 9",
    ]);
    expect(chart.design.table.rows[3]).toEqual(["Photos", "beta", 15]);
  });

  it("are measured before they are published", async () => {
    const { design } = await drawn();
    const { width } = await drawPlot(design.plot(WIDE));
    expect(width).toBeLessThanOrEqual(WIDE.width);
    expect(width).toBeGreaterThan(WIDE.width - 12);
  });

  it("are not published where nobody waited for that", async () => {
    const waiting = await inRun(projectOf(), async () => {
      const promise = panels();
      const chart = currentRun().charts[0];
      expect(() => chart?.design.plot(WIDE)).toThrow('Chart "a": write `await`');
      await promise;
      return chart?.design.plot(WIDE);
    });
    expect(waiting).toHaveProperty("concat");
  });

  it("fail where they do not fit, also where nobody waited", async () => {
    const wide = { y: { field: "account", title: "w".repeat(90) } };
    const told = /^Chart "a", the plots do not fit into 680 units/;
    await expect(drawn(wide)).rejects.toThrow(told);
    const chart = await inRun(projectOf(), async () => {
      await panels(wide).catch(() => null);
      return currentRun().charts[0];
    });
    expect(() => chart?.design.plot(WIDE)).toThrow(told);
  });

  it("are withheld where a rule blocks one of them", async () => {
    const chart = await drawn({ x: { ...encoding.x, scale: { zero: false } } });
    expect(chart.caveats[0]).toMatchObject({ rule: "chart-lint", severity: "block" });
    expect(JSON.stringify(chart.design.plot(WIDE))).toContain("not drawn");
  });
});
