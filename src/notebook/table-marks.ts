import type { Figure } from "../figures/figure.ts";
import type { FrameNumber } from "./api/frame-number.ts";
import type { Table } from "./api/table.ts";
import { grave } from "./block-caveats.ts";
import type { RenderContext } from "./render-inline.ts";
import { figuresIn, type Showable } from "./showable.ts";

/**
 * The numbers of the caveats that are a cell's own, the lowest first: which of the sentences under a table is about
 * which of its numbers. What all known numbers of the table share tells none of them apart.
 */
export function ownMarks(
  { rows }: Table,
  { markOf }: Pick<RenderContext, "markOf">,
): (cell: Showable | FrameNumber) => number[] {
  const marksOf = (figure: Figure) => grave(figure.caveats).flatMap((c) => markOf(c) ?? []);
  const known = rows
    .flat()
    .flatMap(figuresIn)
    .filter((f) => f.value !== null);
  const [first, ...others] = known.map((f) => new Set(marksOf(f)));
  const shared = [...(first ?? [])].filter((mark) => others.every((own) => own.has(mark)));
  return (cell) => {
    const marks = new Set(figuresIn(cell).flatMap(marksOf));
    return [...marks].filter((mark) => !shared.includes(mark)).toSorted((a, b) => a - b);
  };
}

/** A cell with the numbers of its own caveats, which a page shows in place of the dot. */
export function marked(html: string, marks: readonly number[]): string {
  if (marks.length === 0) return html;
  const links = marks.map((mark) => `<a href="#caveat-${mark}">${mark}</a>`);
  return `${html}<sup> ${links.join(" ")}</sup>`;
}
