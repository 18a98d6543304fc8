import type { ChartDesign, PlotSize } from "./chart.ts";
import type { CountedThing, DefinitionWords, SeriesWindow } from "./definitions-input.ts";
import { placeDefinitions } from "./definitions-place.ts";
import { clearOf } from "./grid.ts";
import { boxes, PIXELS, plotSpec, points, segments, texts } from "./layers.ts";

/**
 * What a platform counted under one name, and since when: a bar for each rule, its words below it, and the days
 * of a series marked over all of them. A rule that no source vouches for, or whose beginning nobody knows, is dashed.
 */
export function definitionTimeline(
  things: readonly CountedThing[],
  window: SeriesWindow,
  words: DefinitionWords,
): ChartDesign {
  if (!things.some((t) => t.rules.length + t.changes.length > 0))
    throw new RangeError("definition-timeline needs at least one rule");
  const { name, from, to, words: said } = words.columns;
  return {
    kind: "definition-timeline",
    plot: (size) => plot(things, window, words, size),
    table: {
      columns: [name, from, to, said].map((label) => ({ label, numeric: false })),
      rows: things.flatMap((thing) => [
        ...thing.rules.map((r) => [thing.name, r.from, r.to, r.words]),
        ...thing.changes.map((c) => [thing.name, c.at, c.at, c.words]),
      ]),
    },
  };
}

function plot(
  things: readonly CountedThing[],
  window: SeriesWindow,
  words: DefinitionWords,
  size: PlotSize,
) {
  const place = placeDefinitions(things, window, words, size);
  return plotSpec(size.width, place.bottom, [
    ...boxes(place.band, PIXELS),
    ...segments(clearOf(place.grid, place.labels), PIXELS, { strokeDash: [2, 3] }),
    ...segments(clearOf(place.edges, place.labels), PIXELS, {}),
    ...segments(place.bars, PIXELS, { strokeWidth: 6 }),
    ...segments(place.dashed, PIXELS, { strokeWidth: 6, strokeDash: [5, 4] }),
    ...segments(place.starts, PIXELS, { strokeWidth: 2 }),
    ...points(place.changes, PIXELS),
    ...texts(place.labels),
  ]);
}
