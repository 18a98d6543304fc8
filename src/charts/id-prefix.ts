import { createHash } from "node:crypto";
import type { RenderOptions } from "./chart.ts";

/** Start of every id in a picture, so that several can be inlined in one page without clashes. */
export function idPrefix({
  id,
  language,
  size,
}: Pick<RenderOptions, "id" | "language" | "size">): string {
  return `c${createHash("sha256")
    .update(JSON.stringify([id, language, size]))
    .digest("hex")
    .slice(0, 8)}`;
}
