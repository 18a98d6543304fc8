import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { WORK_FOLDER } from "../notebook/report-cache.ts";

/** Thrown when another build of the same project is running. */
export class LockedError extends Error {
  constructor(pid: number) {
    super(`Another build of this project is running (process ${pid}).`);
    this.name = "LockedError";
  }
}

/** Runs work while no other build of the project does. A lock whose process is gone is taken over. */
export async function withLock<T>(root: string, work: () => Promise<T>): Promise<T> {
  const path = join(root, WORK_FOLDER, "build.lock");
  mkdirSync(dirname(path), { recursive: true });
  take(path);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string): void {
  for (let attempt = 0; ; attempt++) {
    try {
      const file = openSync(path, "wx");
      writeSync(file, String(process.pid));
      closeSync(file);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = holderOf(path);
    if (holder !== null && isAlive(holder)) throw new LockedError(holder);
    if (attempt > 2) throw new Error(`The lock ${path} cannot be taken; remove it by hand.`);
    rmSync(path, { force: true });
  }
}

function holderOf(path: string): number | null {
  try {
    const pid = Number(readFileSync(path, "utf8"));
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
