import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LockedError, withLock } from "./lock.ts";

let root: string;
let lock: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "followthrough-lock-"));
  lock = join(root, ".followthrough/build.lock");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function leave(text: string): void {
  mkdirSync(dirname(lock), { recursive: true });
  writeFileSync(lock, text);
}

describe("withLock", () => {
  it("gives the work's result, says whose the lock is, and leaves nothing behind", async () => {
    const seen = await withLock(root, async () => readFileSync(lock, "utf8"));
    expect(seen).toBe(String(process.pid));
    expect(readdirSync(dirname(lock))).toEqual([]);
  });

  it("refuses a second holder, who leaves the first one's lock alone", async () => {
    await withLock(root, async () => {
      await expect(withLock(root, async () => "second")).rejects.toThrow(LockedError);
      expect(existsSync(lock)).toBe(true);
    });
  });

  it("lets only one of several work that ask at once", async () => {
    const asked = Array.from({ length: 5 }, (_, i) => withLock(root, async () => i));
    const settled = await Promise.allSettled(asked);
    expect(settled.filter((s) => s.status === "fulfilled")).toHaveLength(1);
  });

  it("is free again after work that fails", async () => {
    const failing = withLock(root, () => Promise.reject(new Error("work failed")));
    await expect(failing).rejects.toThrow("work failed");
    expect(await withLock(root, async () => "again")).toBe("again");
  });

  it.each([
    ["of a process that is gone", () => String(spawnSync(process.execPath, ["--version"]).pid)],
    ["without a process in it", () => ""],
    ["with something else in it", () => "-1"],
  ])("takes over a lock %s", async (_, text) => {
    leave(text());
    expect(await withLock(root, async () => readFileSync(lock, "utf8"))).toBe(String(process.pid));
    expect(readdirSync(dirname(lock))).toEqual([]);
  });
});
