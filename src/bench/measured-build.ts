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
  const program = join(PACKAGE, "bin/followthrough.js");
  return measuredRun([program, "build", "--project", project, "--out", out], scratch);
}

/** Runs Node with these arguments in a process of its own and measures it. @throws Error when it fails. */
export function measuredRun(args: readonly string[], scratch: string): Usage {
  const usageFile = join(scratch, "usage.json");
  const hook = pathToFileURL(join(import.meta.dirname, "record-usage.js")).href;
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", hook, ...args], {
    env: { ...process.env, FOLLOWTHROUGH_USAGE: usageFile },
    encoding: "utf8",
  });
  const wallMs = performance.now() - started;
  if (status !== 0) throw new Error(`What was to be measured failed: ${stderr}`);
  return { wallMs, ...(JSON.parse(readFileSync(usageFile, "utf8")) as Omit<Usage, "wallMs">) };
}
