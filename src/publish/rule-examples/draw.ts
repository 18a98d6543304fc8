import type { SvgNode } from "../../charts/svg-tree.ts";
import { formatList } from "../../i18n/format.ts";
import type { Language } from "../../i18n/language.ts";
import { drawBars } from "./bars.ts";
import { heading, svgOf } from "./canvas.ts";
import { drawColumns } from "./columns.ts";
import { drawDots, medianOf } from "./dots.ts";
import { drawFacts } from "./facts.ts";
import { drawLines } from "./lines.ts";
import type { Name, Picture } from "./picture.ts";
import { drawRanges } from "./ranges.ts";
import { nameOf, numberOf, pairOf, spanOf } from "./words.ts";

/** A picture for a page, and its words for those who hear it. */
export function draw(picture: Picture, language: Language): { svg: string; alt: string } {
  const head = nameOf(picture.head, language);
  const { content, top } = heading(head);
  const alt = pairOf(head, formatList(spoken(picture, language), { language }), language);
  return { svg: svgOf([...content, ...body(picture, top, language)], alt, language), alt };
}

function body(picture: Picture, top: number, language: Language): SvgNode[] {
  switch (picture.kind) {
    case "bars":
      return drawBars(picture, top, language);
    case "columns":
      return drawColumns(picture, top, language);
    case "lines":
      return drawLines(picture, top, language);
    case "ranges":
      return drawRanges(picture, top, language);
    case "dots":
      return drawDots(picture, top, language);
    case "facts":
      return drawFacts(picture, top, language);
  }
}

/** Every row with its numbers; of a line, its two ends. */
function spoken(picture: Picture, language: Language): string[] {
  const said = (name: Name, value: string) => pairOf(nameOf(name, language), value, language);
  const value = (v: number, unit = picture.unit) => numberOf(v, unit, language);
  switch (picture.kind) {
    case "bars":
    case "columns":
      return picture.rows.map((r) => said(r.name, value(r.value)));
    case "lines":
      return picture.lines.flatMap(({ name, values }) => {
        const ends = [
          said(picture.ends[0], value(values[0] ?? 0)),
          said(picture.ends[1], value(values.at(-1) ?? 0)),
        ];
        return name === undefined ? ends : [said(name, formatList(ends, { language }))];
      });
    case "ranges":
      return picture.rows.map((r) =>
        said(r.name, r.span ? spanOf(r.span, picture.unit, language) : value(r.at ?? 0)),
      );
    case "dots":
      return picture.rows.map((r) => {
        const median = said("median", value(medianOf(r.values)));
        const hit = r.hit === undefined ? [] : [said(r.hit, value(Math.max(...r.values)))];
        return said(r.name, formatList([median, ...hit], { language }));
      });
    case "facts":
      return picture.rows.map((r) => {
        const parts = [
          ...(r.value === undefined ? [] : [value(r.value, r.unit)]),
          ...(r.span === undefined ? [] : [spanOf(r.span, undefined, language)]),
        ];
        return said(r.name, formatList(parts, { language }));
      });
  }
}
