import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { foreignFiles } from "./manifest.ts";

/**
 * A folder beside the published one, on the same disk, in which a site is built.
 * It takes the published one's place in one step, or goes without a trace.
 */
export class Staging {
  readonly folder: string;
  readonly #out: string;
  readonly #previous: string;

  /** @throws DiagnosticsError when `out` holds something that is not a site of ours: it would be lost. */
  constructor(out: string) {
    this.#out = out;
    const name = basename(out).replace(/^\.+/, "") || "site";
    this.folder = join(dirname(out), `.${name}.staging-${process.pid}`);
    this.#previous = join(dirname(out), `.${name}.previous-${process.pid}`);
    this.#recover(name);
    refuseForeign(out);
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
  }

  publish(): void {
    const replaces = existsSync(this.#out);
    if (replaces) renameSync(this.#out, this.#previous);
    try {
      renameSync(this.folder, this.#out);
    } catch (error) {
      if (replaces) renameSync(this.#previous, this.#out);
      throw error;
    }
    rmSync(this.#previous, { recursive: true, force: true });
  }

  discard(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A build that was killed leaves its folders: put a site back that it had moved away, drop the rest. */
  #recover(name: string): void {
    const parent = dirname(this.#out);
    if (!existsSync(parent)) return;
    for (const entry of readdirSync(parent)) {
      const path = join(parent, entry);
      if (entry.startsWith(`.${name}.previous-`) && !existsSync(this.#out))
        renameSync(path, this.#out);
      else if (entry.startsWith(`.${name}.previous-`) || entry.startsWith(`.${name}.staging-`)) {
        rmSync(path, { recursive: true, force: true });
      }
    }
  }
}

function refuseForeign(out: string): void {
  if (!existsSync(out)) return;
  const isFolder = statSync(out).isDirectory();
  const foreign = isFolder ? foreignFiles(out) : [];
  if (isFolder && foreign.length === 0) return;
  const what = isFolder
    ? `holds files that Followthrough did not write (${foreign.slice(0, 3).join(", ")}${foreign.length > 3 ? ", ..." : ""}); publishing there would delete them`
    : "is a file, not a folder";
  throw new DiagnosticsError([
    {
      code: "not-a-site",
      severity: "error",
      message: `${out} ${what}.`,
      hint: "choose an empty or new folder with --out, or move the files away yourself.",
    },
  ]);
}
