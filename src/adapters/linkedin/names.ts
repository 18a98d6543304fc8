import { show, Unreadable } from "../cells.ts";
import { normalizeName } from "../header.ts";
import { snakeCase } from "../youtube/part-name.ts";

/** An empty cell is no count. */
export const LINKEDIN_MISSING = [""];

/** By which LinkedIn divides the followers and visitors of a page, a sheet for each. */
export const TRAITS = ["Location", "Job function", "Seniority", "Industry", "Company size"];

/** The header's names, without empty cells; sheets of few columns are told by all of them. */
function headerSet(cells: readonly string[]): ReadonlySet<string> {
  return new Set(cells.map(normalizeName).filter((name) => name !== ""));
}

/** Whether the header has these columns and no other. */
export function hasOnly(cells: readonly string[], ...names: readonly string[]): boolean {
  const present = headerSet(cells);
  return present.size === names.length && names.every((name) => present.has(normalizeName(name)));
}

/** A label of LinkedIn as part of a metric's name: `Arts and Design` is `arts_and_design`. @throws Unreadable */
export function partName(label: string): string {
  const name = snakeCase(label);
  if (name === null) throw new Unreadable(`${show(label)} is not a name that can be kept.`);
  return name;
}
