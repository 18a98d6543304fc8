import { readFileSync } from "node:fs";

/** The script of the tooltips, without the comments and the indentation that readers would have to fetch. */
export const data = { permalink: "/assets/points.js" };

export function render() {
  const source = readFileSync(new URL("_includes/points.js", import.meta.url), "utf8");
  return source.replace(/^\/\*[\s\S]*?\*\/\n/, "").replace(/^\s+/gm, "");
}
