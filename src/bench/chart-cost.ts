import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compile, type TopLevelSpec } from "vega-lite";
import { exampleCharts, longLine } from "./chart-examples.ts";
import { measuredRun, type Usage } from "./measured-build.ts";

const ROUNDS = 30;
/** A folder with `vega-cli` in its `node_modules`, for those who want the comparison. */
const { VEGA_CLI_FOLDER = import.meta.dirname } = process.env;

/**
 * Processor time for five charts, and for the same five by `vega-cli`, a process a picture as its users run it;
 * and the memory that 150 pictures take at most.
 */
export function chartCost() {
  const scratch = mkdtempSync(join(tmpdir(), "followthrough-charts-"));
  const script = join(import.meta.dirname, "draw-examples.ts");
  const ours = (...args: string[]) => measuredRun(["--import", "tsx", script, ...args], scratch);
  try {
    const [svg, both] = [ours("1"), ours("1", "png")];
    const [manySvg, manyBoth] = [ours(String(ROUNDS)), ours(String(ROUNDS), "png")];
    // What five more charts cost a build that has loaded the drawing library already.
    const more = (one: Usage, many: Usage) => (many.cpuMs - one.cpuMs) / (ROUNDS - 1);
    const cost = {
      svgCpuMs: Math.round(svg.cpuMs),
      svgAndPngCpuMs: Math.round(both.cpuMs),
      fiveMoreSvgCpuMs: Math.round(more(svg, manySvg)),
      fiveMoreSvgAndPngCpuMs: Math.round(more(both, manyBoth)),
      peakMbOf150Svg: Math.round(manySvg.peakMb),
      peakMbOf150SvgAndPng: Math.round(manyBoth.peakMb),
    };
    const commands = vegaCommands();
    if (!commands) return { ...cost, vegaCli: "not installed" };
    const theirs = (command: string, extension: string) =>
      specsFor(scratch).reduce(
        (sum, spec) => sum + measuredRun([command, spec, `${spec}.${extension}`], scratch).cpuMs,
        0,
      );
    const theirSvg = theirs(commands.svg, "svg");
    const onlySvg = {
      ...cost,
      vegaCliSvgCpuMs: Math.round(theirSvg),
      timesCheaperSvg: Number((theirSvg / svg.cpuMs).toFixed(1)),
      timesCheaperSvgOnceLoaded: Number((theirSvg / more(svg, manySvg)).toFixed(1)),
    };
    // Its PNG needs the native package `canvas`, which not every machine can build.
    if (!commands.hasCanvas) return { ...onlySvg, vegaCliPng: "canvas is not installed" };
    const theirPng = theirs(commands.png, "png");
    return {
      ...onlySvg,
      vegaCliPngCpuMs: Math.round(theirPng),
      timesCheaperSvgAndPng: Number(((theirSvg + theirPng) / both.cpuMs).toFixed(1)),
      timesCheaperSvgAndPngOnceLoaded: Number(
        ((theirSvg + theirPng) / more(both, manyBoth)).toFixed(1),
      ),
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface VegaCommands {
  readonly svg: string;
  readonly png: string;
  readonly hasCanvas: boolean;
}

function vegaCommands(): VegaCommands | null {
  const { resolve } = createRequire(join(VEGA_CLI_FOLDER, "package.json"));
  const found = (name: string) => {
    try {
      return resolve(name);
    } catch {
      return null;
    }
  };
  const entry = found("vega-cli");
  if (!entry) return null;
  const bin = join(dirname(entry), "bin");
  const addon = join(dirname(found("canvas/package.json") ?? bin), "build/Release/canvas.node");
  return { svg: join(bin, "vg2svg"), png: join(bin, "vg2png"), hasCanvas: existsSync(addon) };
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
