import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { best, measuredRun } from "./measured-build.ts";
import { vegaCliCost } from "./vega-cli.ts";

const ROUNDS = 30;
const RUNS = 3;

type Kind = "svg" | "png";

/** Processor time in milliseconds. */
interface Cost {
  /** A process that starts and draws the five charts once. */
  readonly startAndFive: number;
  /** Each of the five in a process that has drawn before, in their order. */
  readonly loaded: readonly number[];
  /** The most memory that a process of 150 pictures takes. */
  readonly peakMb: number;
}

/**
 * What five charts cost us, as SVG and as SVG and PNG, and what the same five cost with `vega-cli`. A picture of its
 * users is a start of its program; a site of ours is one start for all its pictures. So each ratio is told twice, as
 * the geometric mean over the five charts: without our start, as in a build that draws many, and with our start
 * dealt out to these five alone.
 */
export function chartCost() {
  const scratch = mkdtempSync(join(tmpdir(), "followthrough-charts-"));
  try {
    const [svg, png] = [ourCost("svg", scratch), ourCost("png", scratch)];
    const theirs = vegaCliCost(scratch);
    return {
      svg: { ...told(svg), ...(theirs ? compared(theirs.svg, svg) : {}) },
      svgAndPng: {
        ...told(png),
        ...(theirs?.png ? compared(sums(theirs.svg, theirs.png), png) : {}),
      },
      vegaCli: theirs ? (theirs.png ? "SVG and PNG" : "SVG; no canvas for PNG") : "not installed",
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function ourCost(kind: Kind, scratch: string): Cost {
  const script = join(import.meta.dirname, "draw-examples.ts");
  const report = join(scratch, "charts.json");
  const draw = (rounds: number) =>
    measuredRun(["--import", "tsx", script, String(rounds), kind, report], scratch);
  const startAndFive = best(RUNS, () => draw(1)).cpuMs;
  const { peakMb } = draw(ROUNDS);
  const times = JSON.parse(readFileSync(report, "utf8")) as Record<string, number[]>;
  return { startAndFive, peakMb, loaded: Object.values(times).map(median) };
}

function told({ startAndFive, loaded, peakMb }: Cost) {
  return {
    cpuMsOfStartAndFive: Math.round(startAndFive),
    cpuMsOfFiveOnceLoaded: Math.round(total(loaded)),
    peakMbOf150: Math.round(peakMb),
  };
}

function compared(theirs: readonly number[], { startAndFive, loaded }: Cost) {
  const start = Math.max(0, startAndFive - total(loaded)) / loaded.length;
  const ratio = (extra: number) => {
    const logs = theirs.map((ms, i) => Math.log(ms / ((loaded[i] ?? Number.NaN) + extra)));
    return Number(Math.exp(total(logs) / logs.length).toFixed(1));
  };
  return {
    cpuMsOfVegaCli: Math.round(total(theirs)),
    timesCheaperOnceLoaded: ratio(0),
    timesCheaperWithOurStart: ratio(start),
  };
}

function sums(a: readonly number[], b: readonly number[]): number[] {
  return a.map((x, i) => x + (b[i] ?? Number.NaN));
}

function total(list: readonly number[]): number {
  return list.reduce((sum, x) => sum + x, 0);
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
}
