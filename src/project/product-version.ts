import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const PACKAGE = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

let version: string | null = null;

/**
 * A hash of the product itself: its code, its platform facts and the versions of its dependencies.
 * Part of every cache key, so that a new rule or library never leaves old numbers standing.
 */
export function productVersion(): string {
  if (version) return version;
  const hash = createHash("sha256");
  for (const file of [
    ...codeFiles(join(PACKAGE, "src")),
    join(PACKAGE, "package-lock.json"),
    join(PACKAGE, "package.json"),
  ]) {
    try {
      hash.update(file.slice(PACKAGE.length)).update("\0").update(readFileSync(file)).update("\0");
    } catch (error) {
      // An installed copy has no lockfile; its package.json then stands for the versions.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  version = hash.digest("hex");
  return version;
}

function codeFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === "fixtures" ? [] : codeFiles(path);
      return /\.test\.ts$/.test(entry.name) ? [] : [path];
    });
}
