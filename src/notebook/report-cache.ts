import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { productVersion } from "../project/product-version.ts";
import { WORK_FOLDER } from "../project/project.ts";
import { dropOld, type KeptChart, keepChart, readChart } from "./kept-charts.ts";
import type { ReportResult } from "./result.ts";
import type { ReportRun } from "./run-report.ts";

interface Entry extends Omit<ReportRun, "result"> {
  readonly version: string;
  readonly result: Omit<ReportResult, "charts">;
  readonly charts: readonly KeptChart[];
  /** Hash of each input when the report ran. */
  readonly hashes: Readonly<Record<string, string | null>>;
}

/** The kept result of a report, if the product and every file that it read are as they were. */
export function readCached(
  root: string,
  slug: string,
  hashes: ReadonlyMap<string, string>,
): ReportRun | null {
  try {
    const entry = JSON.parse(readFileSync(pathOf(root, slug), "utf8")) as Entry;
    const same = Object.entries(entry.hashes).every(
      ([file, hash]) => (hashes.get(file) ?? null) === hash,
    );
    if (!same || entry.version !== productVersion()) return null;
    const folder = chartFolder(root, slug);
    const charts = entry.charts.map((chart) => readChart(folder, chart));
    const { inputs, overridden } = entry;
    return { inputs, overridden, result: { ...entry.result, charts } };
  } catch {
    // Missing, cut off or from another version: run the report again.
    return null;
  }
}

export function writeCached(
  root: string,
  slug: string,
  run: ReportRun,
  hashes: ReadonlyMap<string, string>,
): void {
  const { charts, ...result } = run.result;
  const folder = chartFolder(root, slug);
  mkdirSync(folder, { recursive: true });
  const entry: Entry = {
    version: productVersion(),
    hashes: Object.fromEntries(run.inputs.map((file) => [file, hashes.get(file) ?? null])),
    inputs: run.inputs,
    overridden: run.overridden,
    result,
    charts: charts.map((chart) => keepChart(folder, chart)),
  };
  const path = pathOf(root, slug);
  // Written beside and renamed, so that a kill never leaves half an entry.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(entry));
  renameSync(draft, path);
  dropOld(folder, entry.charts);
}

/** The charts of a report that were kept last, each to be read with `readChart`. @throws Error when there are none */
export function keptCharts(
  root: string,
  slug: string,
): { readonly folder: string; readonly charts: readonly KeptChart[] } {
  const entry = JSON.parse(readFileSync(pathOf(root, slug), "utf8")) as Entry;
  return { folder: chartFolder(root, slug), charts: entry.charts };
}

function chartFolder(root: string, slug: string): string {
  return join(root, WORK_FOLDER, "reports", slug);
}

function pathOf(root: string, slug: string): string {
  return join(root, WORK_FOLDER, "reports", `${slug}.json`);
}

/** Remembers that a set of inputs was checked and found right. Failures are never remembered. */
export class CheckedInputs {
  readonly #path: string;
  readonly #key: string;

  constructor(root: string, name: string, inputs: readonly string[]) {
    this.#path = join(root, WORK_FOLDER, name);
    this.#key = createHash("sha256")
      .update(JSON.stringify([productVersion(), inputs]))
      .digest("hex");
  }

  passed(): boolean {
    try {
      return readFileSync(this.#path, "utf8") === this.#key;
    } catch {
      return false;
    }
  }

  remember(): void {
    mkdirSync(dirname(this.#path), { recursive: true });
    writeFileSync(this.#path, this.#key);
  }
}
