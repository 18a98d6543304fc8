import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { compile, type TopLevelSpec } from "vega-lite";
import { exampleCharts, longLine } from "./chart-examples.ts";
import { best, measuredRun } from "./measured-build.ts";

/** A folder with `vega-cli` in its `node_modules`, for those who want the comparison. */
const { VEGA_CLI_FOLDER = import.meta.dirname } = process.env;
const RUNS = 2;

/** Processor time in milliseconds of each of the five charts, in their order. */
export interface TheirCost {
  readonly svg: readonly number[];
  /** null where the native package `canvas` is not there, which not every machine can build. */
  readonly png: readonly number[] | null;
}

/** What the five charts cost with `vega-cli`, a process a picture as its users run it; null when it is not there. */
export function vegaCliCost(scratch: string): TheirCost | null {
  const bin = binFolder();
  if (bin === null) return null;
  const specs = specsFor(scratch);
  const cost = (command: string, ...args: readonly string[]) =>
    specs.map((spec) => {
      const run = [join(bin, command), ...args, spec, `${spec}.out`];
      return best(RUNS, () => measuredRun(run, scratch)).cpuMs;
    });
  const svg = cost("vg2svg");
  try {
    // As many pixels as ours have.
    return { svg, png: cost("vg2png", "-s", "2") };
  } catch {
    return { svg, png: null };
  }
}

function binFolder(): string | null {
  const { resolve } = createRequire(join(VEGA_CLI_FOLDER, "package.json"));
  try {
    return join(dirname(resolve("vega-cli")), "bin");
  } catch {
    return null;
  }
}

/** As Vega, so that its compiler's work is not counted against it. */
function specsFor(scratch: string): string[] {
  return Object.entries(exampleCharts()).map(([name, design], i) => {
    const size = { width: 680, narrow: false };
    const spec = name.startsWith("line of") ? plainLine() : design.plot(size);
    const path = join(scratch, `${i}.vg.json`);
    writeFileSync(path, JSON.stringify(compile(spec).spec));
    return path;
  });
}

function plainLine(): TopLevelSpec {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    width: 680,
    height: 300,
    data: { values: longLine },
    mark: "line",
    encoding: {
      x: { field: "date", type: "temporal" },
      y: { field: "followers", type: "quantitative" },
    },
  };
}
