import { kept } from "./kept.ts";
import { goldens } from "./pictures.ts";

export interface Change {
  readonly name: string;
  /** Null for a picture that is new. */
  readonly before: string | null;
  readonly after: string;
}

/** The pictures that are no longer, or not yet, as they were kept. */
export async function changedPictures(): Promise<Change[]> {
  const changes: Change[] = [];
  for (const { name, draw } of goldens) {
    const [before, after] = [kept(name), await draw()];
    if (before !== after) changes.push({ name, before, after });
  }
  return changes;
}

/** A page that stands alone and shows each changed picture before and after. */
export function comparisonPage(changes: readonly Change[]): string {
  const picture = (svg: string | null) =>
    svg === null
      ? "<p>New</p>"
      : `<img alt="" src="data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}">`;
  const rows = changes.map(
    ({ name, before, after }) =>
      `<h2>${name}</h2><div><figure><figcaption>Before</figcaption>${picture(before)}</figure>` +
      `<figure><figcaption>After</figcaption>${picture(after)}</figure></div>`,
  );
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Changed pictures</title>',
    "<style>body{font:16px/1.4 sans-serif;margin:2rem}div{display:flex;gap:2rem;flex-wrap:wrap}",
    "figure{margin:0}img{border:1px solid #ccc;background:#fff}</style>",
    `<h1>${changes.length} changed</h1>`,
    ...rows,
    "</html>\n",
  ].join("\n");
}
