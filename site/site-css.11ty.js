import { readFileSync } from "node:fs";

/** The styles of the pages and, with them, the colours of inlined charts, light and dark: one file to fetch. */
export const data = { permalink: "/assets/site.css" };

export function render({ model }) {
  const styles = readFileSync(new URL("_includes/site.css", import.meta.url), "utf8");
  return `${styles}\n${model.chartCss}`;
}
