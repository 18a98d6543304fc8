import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { filesIn } from "./manifest.ts";

/** For tests only: the program as a user meets it, a process of its own over a project of its own. */

export const REPOSITORY = resolve(import.meta.dirname, "../..");
const PROGRAM = join(REPOSITORY, "bin/followthrough.js");
const FIXTURE = join(import.meta.dirname, "fixtures/project");

export interface Ended {
  /** null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

export function followthrough(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = start(args, options);
    const [out, err]: string[][] = [[], []];
    child.stdout.setEncoding("utf8").on("data", (text: string) => out?.push(text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => err?.push(text));
    child.on("error", fail);
    child.on("close", (code) =>
      done({ code, stdout: out?.join("") ?? "", stderr: err?.join("") ?? "" }),
    );
  });
}

export function start(args: readonly string[], { env = {}, cwd = REPOSITORY }: RunOptions = {}) {
  return spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/**
 * A copy of a project in a folder that goes with `remove`: of a small one (two accounts, a claim, two
 * reports, a chart), or of this repository's own. A copy has its own lock and caches.
 */
export class TestProject {
  readonly root = mkdtempSync(join(tmpdir(), "followthrough-test-"));
  readonly site = join(this.root, "_site");
  readonly #original: string;

  constructor(original = FIXTURE) {
    this.#original = original;
    this.restore();
  }

  path(file: string): string {
    return join(this.root, file);
  }

  read(file: string): string {
    return readFileSync(this.path(file), "utf8");
  }

  write(file: string, text: string): void {
    writeFileSync(this.path(file), text);
  }

  /** Changes one place of a file. Throws when it is not there, so that no test changes nothing. */
  edit(file: string, from: string, to: string): void {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
    this.write(
      file,
      text.replace(from, () => to),
    );
  }

  /** Data, reports and settings as they were at first; the site and the caches stay. */
  restore(): void {
    for (const name of ["data", "reports", "followthrough.yml"]) {
      rmSync(this.path(name), { recursive: true, force: true });
      cpSync(join(this.#original, name), this.path(name), { recursive: true });
    }
  }

  run(command: string, args: readonly string[] = [], options?: RunOptions): Promise<Ended> {
    return followthrough([command, "--project", this.root, ...args], options);
  }

  build(...args: string[]): Promise<Ended> {
    return this.run("build", args);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** SHA-256 of every file of a folder by its path: equal when two folders are the same byte for byte. */
export function hashFolder(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const entries = filesIn(folder).map((path) => [
    relative(folder, path),
    createHash("sha256").update(readFileSync(path)).digest("hex"),
  ]);
  return Object.fromEntries(entries.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)));
}
