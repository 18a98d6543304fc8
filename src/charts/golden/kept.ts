import { readFileSync } from "node:fs";
import { join } from "node:path";

export const FOLDER = join(import.meta.dirname, "pictures");

export function fileOf(name: string): string {
  return join(FOLDER, `${name}.svg`);
}

/** The kept picture as it was drawn, or null where there is none yet. */
export function kept(name: string): string | null {
  try {
    return joined(readFileSync(fileOf(name), "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** One element a line, so that a change can be read in a review. */
export function split(svg: string): string {
  return `${svg.replaceAll("><", ">\n<")}\n`;
}

function joined(text: string): string {
  return text.trimEnd().replaceAll(">\n<", "><");
}
