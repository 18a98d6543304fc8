import type { ChartDesign, PlotSize } from "./chart.ts";
import type { ClaimedFact, ClaimsWords } from "./claims-input.ts";
import { placeClaims } from "./claims-place.ts";
import { clearOf } from "./grid.ts";
import { boxes, PIXELS, plotSpec, points, segments, texts } from "./layers.ts";
import { rowPoints } from "./points-series.ts";

/**
 * What each source says of a number: a dot for what it states, a bar for what its rounding or wording allows,
 * dashes where it leaves an end open. Each fact has a scale of its own, and says where its sources disagree.
 */
export function claimsBySource(facts: readonly ClaimedFact[], words: ClaimsWords): ChartDesign {
  if (facts.length === 0) throw new RangeError("claims-by-source needs at least one fact");
  for (const fact of facts) check(fact);
  const { fact, source, stated, value, low, high } = words.columns;
  return {
    kind: "claims-by-source",
    plot: (size) => plot(facts, words, size),
    points: (size) => rowPoints(placeClaims(facts, words, size).spots, 2, [0, 1, "value"]),
    table: {
      columns: [
        ...[fact, source, stated].map((label) => ({ label, numeric: false })),
        ...[value, low, high].map((label) => ({ label, numeric: true })),
      ],
      rows: facts.flatMap((f) =>
        f.claims.map(({ claim, ...said }) => [
          f.label,
          said.source,
          said.stated,
          claim.value,
          claim.interval?.lo ?? null,
          claim.interval?.hi ?? null,
        ]),
      ),
    },
  };
}

function plot(facts: readonly ClaimedFact[], words: ClaimsWords, size: PlotSize) {
  const place = placeClaims(facts, words, size);
  return plotSpec(size.width, place.bottom, [
    ...boxes(place.bars, PIXELS),
    ...segments(clearOf(place.grid, place.labels), PIXELS, { strokeDash: [2, 3] }),
    ...segments(place.ranges, PIXELS, { strokeWidth: 2.5 }),
    ...segments(place.open, PIXELS, { strokeWidth: 2.5, strokeDash: [6, 4] }),
    ...segments(place.caps, PIXELS, { strokeWidth: 2 }),
    ...points(place.dots, PIXELS),
    ...texts(place.labels),
  ]);
}

/** @throws TypeError for a fact whose claims are of several units, or have no number. */
function check({ label, claims }: ClaimedFact): void {
  if (claims.length === 0) throw new TypeError(`${label}: no claim`);
  for (const { claim } of claims) {
    const known = claim.value ?? claim.interval?.lo ?? claim.interval?.hi ?? null;
    if (known === null) throw new TypeError(`claim ${claim.id} has no number`);
  }
  const units = [...new Set(claims.map((c) => c.claim.unit ?? ""))];
  if (units.length > 1)
    throw new TypeError(`${label}: its claims are in ${units.join(" and ")}, which share no scale`);
}
