import { designs, frames } from "../charts/fixtures/ifrc.ts";

const RUNS = 20;

/** Milliseconds to draw each kind of chart: the first one, which loads Vega, and the median of those after it. */
export async function chartTimes() {
  const started = performance.now();
  const { renderChart } = await import("../charts/render.ts");
  const draw = (kind: keyof typeof designs, n: number) =>
    renderChart(designs[kind], frames[kind], {
      id: `bench-${n}`,
      language: "en",
      size: "wide",
      fonts: "page",
    });
  await draw("growth", -1);
  const firstMs = performance.now() - started;
  const warm: Record<string, number> = {};
  for (const kind of Object.keys(designs) as (keyof typeof designs)[]) {
    const times: number[] = [];
    for (let n = 0; n < RUNS; n++) {
      const from = performance.now();
      await draw(kind, n);
      times.push(performance.now() - from);
    }
    warm[kind] = Number((times.toSorted((a, b) => a - b)[RUNS / 2] ?? 0).toFixed(1));
  }
  return { firstMs: Math.round(firstMs), medianMsPerChart: warm };
}
