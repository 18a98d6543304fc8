import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const PACKAGE = resolve(import.meta.dirname, "../..");

export interface Usage {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMb: number;
}

/** Runs `build` in a process of its own and measures it. @throws Error when the build fails. */
export function measuredBuild(project: string, out: string, scratch: string): Usage {
  return measuredCommand(["build", "--project", project, "--out", out], scratch);
}

/** Runs a command of the program and measures it. @throws Error when it ends otherwise. */
export function measuredCommand(
  args: readonly string[],
  scratch: string,
  exits?: readonly number[],
): Usage {
  return measuredRun([join(PACKAGE, "bin/followthrough.js"), ...args], scratch, exits);
}

/**
 * Runs Node with these arguments in a process of its own and measures it.
 * @param exits with what it may end
 * @throws Error when it ends otherwise.
 */
export function measuredRun(
  args: readonly string[],
  scratch: string,
  exits: readonly number[] = [0],
): Usage {
  const usageFile = join(scratch, "usage.json");
  const hook = pathToFileURL(join(import.meta.dirname, "record-usage.js")).href;
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", hook, ...args], {
    env: { ...process.env, FOLLOWTHROUGH_USAGE: usageFile },
    encoding: "utf8",
    // What it prints can be longer than a pipe is allowed to hold.
    stdio: ["ignore", "ignore", "pipe"],
  });
  const wallMs = performance.now() - started;
  if (status === null || !exits.includes(status))
    throw new Error(`What was to be measured failed: ${stderr}`);
  return { wallMs, ...(JSON.parse(readFileSync(usageFile, "utf8")) as Omit<Usage, "wallMs">) };
}

/** The cheapest of some runs: machines are noisy. */
export function best(runs: number, run: () => Usage): Usage {
  const all = Array.from({ length: runs }, run);
  return all.reduce((a, b) => (b.cpuMs < a.cpuMs ? b : a));
}

export function rounded({ wallMs, cpuMs, peakMb }: Usage): Usage {
  return { wallMs: Math.round(wallMs), cpuMs: Math.round(cpuMs), peakMb: Math.round(peakMb) };
}
