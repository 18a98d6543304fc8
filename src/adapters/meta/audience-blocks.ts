import type { CutTable, ExportRecord } from "../adapter.ts";

/** The blocks that Meta stacks in one Audience file, or null for any other file. */
export function audienceBlocks(_records: readonly ExportRecord[]): readonly CutTable[] | null {
  return null;
}
