import type { Observation } from "../observations/observation.ts";

/** The rows of one file that a figure rests on, as a page says it. */
export interface EvidenceFile {
  readonly file: string;
  /** `2 to 93, 95` */
  readonly lines: string;
  readonly rows: number;
}

/** Ninety days of a quarter are ninety rows: a page names their file once, and the lines as ranges. */
export function evidenceFiles(observations: readonly Observation[]): EvidenceFile[] {
  const files = new Map<string, Set<number>>();
  for (const { source } of observations) {
    const lines = files.get(source.file) ?? new Set<number>();
    files.set(source.file, lines.add(source.line));
  }
  return [...files].map(([file, lines]) => ({ file, lines: ranges([...lines]), rows: lines.size }));
}

function ranges(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of lines.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from} to ${to}`)).join(", ");
}
