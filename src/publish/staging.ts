import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { MANIFEST } from "./manifest.ts";

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
    if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, MANIFEST))) {
      throw new DiagnosticsError([
        {
          code: "not-a-site",
          severity: "error",
          message: `${out} holds files that Followthrough did not write; publishing there would delete them.`,
          hint: "choose an empty or new folder with --out, or empty this one yourself.",
        },
      ]);
    }
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
  }

  publish(): void {
    if (existsSync(this.#out)) renameSync(this.#out, this.#previous);
    renameSync(this.folder, this.#out);
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
