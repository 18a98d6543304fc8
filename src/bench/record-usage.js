// Loaded into a measured process: writes what it used when it ends.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const cpuMs = Math.round((userCPUTime + systemCPUTime) / 1000);
  writeFileSync(process.env.FOLLOWTHROUGH_USAGE, JSON.stringify({ peakMb: maxRSS / 1024, cpuMs }));
});
