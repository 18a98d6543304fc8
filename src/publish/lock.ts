import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { WORK_FOLDER } from "../project/project.ts";

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
  const own = `${path}.${process.pid}`;
  // Written in full before it gets its name: nobody must see a lock that does not say whose it is.
  writeFileSync(own, String(process.pid));
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      try {
        linkSync(own, path);
        return;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      }
      const holder = holderOf(path);
      if (holder !== null && isAlive(holder)) throw new LockedError(holder);
      clear(path, holder);
    }
  } finally {
    rmSync(own, { force: true });
  }
  throw new Error(`The lock ${path} cannot be taken; remove it by hand.`);
}

/** Removes a lock whose process is gone, unless somebody else has taken it over in the meantime. */
function clear(path: string, gone: number | null): void {
  const aside = `${path}.stale-${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  const moved = holderOf(aside);
  if (moved !== null && moved !== gone) renameSync(aside, path);
  else rmSync(aside, { force: true });
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
